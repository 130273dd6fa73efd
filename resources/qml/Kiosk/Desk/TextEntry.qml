pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A single-line text field. `typed` includes the preedit text of an input method.
TextField {
    id: root

    property string label: ""
    property string glyph: ""
    property string key: ""
    property bool wrong: false

    readonly property string typed: root.around(root.preeditText)
    readonly property int inset: root.glyph === "" ? Look.px(12) : Look.px(42)

    function around(middle: string): string {
        return root.text.slice(0, root.cursorPosition) + middle + root.text.slice(root.cursorPosition);
    }

    color: Look.ink
    font.family: Look.family
    font.features: Look.figures
    font.pixelSize: Look.body
    implicitHeight: Look.control
    leftPadding: root.inset
    placeholderTextColor: Look.soft
    rightPadding: Look.px(12) + (cap.visible ? cap.width + Look.gap : 0)
    selectByMouse: true
    selectedTextColor: Look.brandInk
    selectionColor: Look.brand
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: root.label === "" ? root.placeholderText : root.label
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        border.color: root.wrong ? Look.ink2("stop") : root.activeFocus ? Look.brand : Look.edge
        border.width: root.activeFocus || root.wrong ? Look.ring : Look.hair
        color: root.enabled ? Look.surface : Look.raised
        radius: Look.radius

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            ink: Look.soft
            name: root.glyph === "" ? "none" : root.glyph
            visible: root.glyph !== ""
            width: Look.px(20)
            x: Look.px(12)
        }
        KeyCap {
            id: cap

            anchors.verticalCenter: parent.verticalCenter
            text: root.activeFocus || root.text !== "" ? "" : root.key
            x: root.width - width - Look.px(8)
        }
    }
}
