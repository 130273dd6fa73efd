pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// Several lines to type into; Enter is done with it, Shift and Enter begin another line.
ScrollView {
    id: root

    property alias text: area.text
    property string label: ""
    property bool wrong: false

    signal entered

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
                root.entered();
        }
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

        background: Rectangle {
            border.color: root.wrong ? DeskTheme.toneText("stop") : area.activeFocus ? DeskTheme.accent : DeskTheme.outline
            border.width: area.activeFocus || root.wrong ? DeskTheme.focusWidth : DeskTheme.hairline
            color: DeskTheme.surface
            radius: DeskTheme.radius
        }
    }
}
