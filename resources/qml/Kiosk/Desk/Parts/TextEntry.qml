pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A single-line text field. `textWithPreedit` includes the preedit text of an input method.
TextField {
    id: root

    property string label: ""
    property string iconName: ""
    property string key: ""
    property bool invalid: false

    readonly property string textWithPreedit: root.withInserted(root.preeditText)
    readonly property int inset: root.iconName === "" ? DeskTheme.px(12) : DeskTheme.px(42)

    function withInserted(inserted: string): string {
        return root.text.slice(0, root.cursorPosition) + inserted + root.text.slice(root.cursorPosition);
    }

    color: DeskTheme.text
    font.family: DeskTheme.fontFamily
    font.features: DeskTheme.fontFeatures
    font.pixelSize: DeskTheme.body
    implicitHeight: DeskTheme.controlHeight
    leftPadding: root.inset
    placeholderTextColor: DeskTheme.secondaryText
    rightPadding: DeskTheme.px(12) + (keyCap.visible ? keyCap.width + DeskTheme.gap : 0)
    selectByMouse: true
    selectedTextColor: DeskTheme.accentText
    selectionColor: DeskTheme.accent
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: root.label === "" ? root.placeholderText : root.label
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        border.color: root.invalid ? DeskTheme.toneText("stop") : root.activeFocus ? DeskTheme.accent : DeskTheme.outline
        border.width: root.activeFocus || root.invalid ? DeskTheme.focusWidth : DeskTheme.hairline
        color: root.enabled ? DeskTheme.surface : DeskTheme.raised
        radius: DeskTheme.radius

        IconImage {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            color: DeskTheme.secondaryText
            name: root.iconName === "" ? "none" : root.iconName
            visible: root.iconName !== ""
            width: DeskTheme.px(20)
            x: DeskTheme.px(12)
        }
        KeyCap {
            id: keyCap

            anchors.verticalCenter: parent.verticalCenter
            text: root.activeFocus || root.text !== "" ? "" : root.key
            x: root.width - width - DeskTheme.px(8)
        }
    }
}
