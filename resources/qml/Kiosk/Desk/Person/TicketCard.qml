pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A ticket: number, reason, waiting time; a click opens the guest's card.
ItemDelegate {
    id: root

    required property LineViewModel line
    property string key: ""
    property string secondKey: ""
    property bool showLead: true

    signal actionClicked
    signal opened
    signal seen

    height: column.height + DeskTheme.px(24)
    padding: 0
    text: root.line.lead

    Accessible.name: [root.line.lead, root.line.title, root.line.detail, root.line.note].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    onClicked: root.opened()

    background: Rectangle {
        border.color: root.line.chosen ? DeskTheme.accent : DeskTheme.divider
        border.width: root.line.chosen ? DeskTheme.focusWidth : DeskTheme.hairline
        color: root.hovered ? DeskTheme.pressed : DeskTheme.raised
        radius: DeskTheme.radius

        FocusIndicator {
            control: root
        }
    }
    contentItem: Item {
        Column {
            id: column

            spacing: DeskTheme.px(4)
            width: parent.width - 2 * x
            x: DeskTheme.px(12)
            y: DeskTheme.px(12)

            Item {
                height: number.height
                width: column.width

                DeskText {
                    id: number

                    font.pixelSize: DeskTheme.title
                    font.weight: Font.Bold
                    text: root.showLead ? root.line.lead : root.line.title
                    width: root.showLead ? implicitWidth : column.width - DeskTheme.px(70)
                    wrapMode: root.showLead ? Text.NoWrap : Text.Wrap
                }
                StatusChip {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.line.chip
                    tone: root.line.tone
                    x: parent.width - width
                }
            }
            DeskText {
                font.weight: Font.Medium
                text: root.line.title
                visible: root.showLead
                width: column.width
            }
            DeskText {
                color: DeskTheme.secondaryText
                text: root.line.detail
                visible: text !== ""
                width: column.width
            }
            DeskText {
                color: DeskTheme.toneText(root.line.tone)
                text: root.line.note
                visible: text !== ""
                width: column.width
            }
            PushButton {
                key: root.secondKey
                text: root.line.secondAction
                visible: text !== ""
                width: column.width

                Accessible.name: `${root.line.secondAction}, ${root.line.lead}`

                onClicked: root.seen()
            }
            PushButton {
                key: root.key
                text: root.line.action
                width: column.width

                Accessible.name: `${root.line.action}, ${root.line.lead}`

                onClicked: root.actionClicked()
            }
        }
    }
}
