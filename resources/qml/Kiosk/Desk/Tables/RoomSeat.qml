import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts

// A guest as a seat at a table of the plan: filled once they were told, marked while they have to be.
GuestButton {
    id: root

    readonly property color ink: root.tell ? DeskTheme.toneText("warn") : root.told ? DeskTheme.toneText("ok") : root.proposed ? DeskTheme.toneText("info") : DeskTheme.outline

    ToolTip.text: root.name
    ToolTip.visible: root.hovered

    background: Rectangle {
        border.color: root.picked || root.chosen ? DeskTheme.accent : root.ink
        border.width: root.picked || root.chosen ? DeskTheme.px(4) : DeskTheme.focusWidth
        color: root.told && !root.tell ? DeskTheme.toneFill("ok") : root.tell ? DeskTheme.toneBackground("warn") : root.proposed ? DeskTheme.toneFill("info") : DeskTheme.outline
        radius: width / 2

        Rectangle {
            anchors.centerIn: parent
            border.color: DeskTheme.focus
            border.width: DeskTheme.focusWidth
            color: "transparent"
            height: width
            radius: width / 2
            visible: root.visualFocus || root.activeFocus
            width: parent.width + DeskTheme.px(8)
        }
    }
}
