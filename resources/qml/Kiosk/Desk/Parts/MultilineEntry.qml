pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A multi-line text field: Enter submits, Shift+Enter inserts a line break.
ScrollView {
    id: root

    property alias text: area.text
    property string label: ""
    property bool invalid: false

    signal submitted

    implicitHeight: DeskTheme.px(132)

    onActiveFocusChanged: {
        if (root.activeFocus)
            area.forceActiveFocus();
    }

    TextArea {
        id: area

        color: DeskTheme.text
        font.family: DeskTheme.fontFamily
        font.pixelSize: DeskTheme.body
        padding: DeskTheme.px(12)
        selectByMouse: true
        selectedTextColor: DeskTheme.accentText
        selectionColor: DeskTheme.accent
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap

        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        Keys.onReturnPressed: event => {
            event.accepted = !(event.modifiers & Qt.ShiftModifier);
            if (event.accepted)
                root.submitted();
        }
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

        background: Rectangle {
            border.color: root.invalid ? DeskTheme.toneText("stop") : area.activeFocus ? DeskTheme.accent : DeskTheme.outline
            border.width: area.activeFocus || root.invalid ? DeskTheme.focusWidth : DeskTheme.hairline
            color: DeskTheme.surface
            radius: DeskTheme.radius
        }
    }
}
