pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A staff member to choose at the lock screen.
ItemDelegate {
    id: root

    required property LineViewModel line

    focusPolicy: Qt.NoFocus
    height: DeskTheme.rowHeight
    padding: 0
    text: root.line.title

    Accessible.checkable: true
    Accessible.checked: root.line.chosen
    Accessible.name: `${root.line.title}, ${root.line.detail}`
    Accessible.role: Accessible.RadioButton
    Accessible.onPressAction: root.click()

    background: Rectangle {
        border.color: root.line.chosen ? DeskTheme.accent : DeskTheme.divider
        border.width: root.line.chosen ? DeskTheme.focusWidth : DeskTheme.hairline
        color: root.line.chosen ? DeskTheme.chosen : root.hovered ? DeskTheme.raised : DeskTheme.surface
        radius: DeskTheme.radius
    }
    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            x: DeskTheme.px(14)

            DeskText {
                elide: Text.ElideRight
                font.weight: Font.Bold
                text: root.line.title
                width: parent.width
                wrapMode: Text.NoWrap
            }
            DeskText {
                color: DeskTheme.secondaryText
                elide: Text.ElideRight
                text: root.line.detail
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }
}
