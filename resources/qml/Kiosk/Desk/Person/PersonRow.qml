pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A person in the search results: names, organisation, table and status.
ItemDelegate {
    id: root

    required property LineViewModel line

    focusPolicy: Qt.NoFocus
    height: column.height + DeskTheme.px(18)
    padding: 0
    text: root.line.title

    Accessible.name: [root.line.title, root.line.detail, root.line.note, root.line.chip].filter(text => text !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: root.line.chosen
    Accessible.onPressAction: root.click()

    background: Rectangle {
        color: root.line.chosen ? DeskTheme.chosen : root.hovered ? DeskTheme.raised : "transparent"
        radius: DeskTheme.radius

        Rectangle {
            color: DeskTheme.accent
            height: parent.height - DeskTheme.px(16)
            radius: width / 2
            visible: root.line.chosen
            width: DeskTheme.px(3)
            x: DeskTheme.px(3)
            y: DeskTheme.px(8)
        }
    }
    contentItem: Item {
        Column {
            id: column

            spacing: DeskTheme.px(2)
            width: parent.width - 2 * x
            x: DeskTheme.px(14)
            y: DeskTheme.px(9)

            Row {
                spacing: DeskTheme.px(6)
                width: column.width

                IconImage {
                    id: icon

                    anchors.verticalCenter: parent.verticalCenter
                    height: width
                    color: DeskTheme.toneText("vip")
                    name: root.line.icon === "" ? "none" : root.line.icon
                    visible: root.line.icon !== ""
                    width: DeskTheme.px(18)
                }
                DeskText {
                    elide: Text.ElideRight
                    font.weight: Font.Bold
                    text: root.line.title
                    width: column.width - (icon.visible ? icon.width + parent.spacing : 0)
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
            }
            DeskText {
                color: DeskTheme.secondaryText
                elide: Text.ElideRight
                text: root.line.detail
                visible: text !== ""
                width: column.width
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
            Item {
                height: chip.height
                width: column.width

                DeskText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: DeskTheme.secondaryText
                    elide: Text.ElideRight
                    text: root.line.note
                    width: chip.x - DeskTheme.gap
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
                StatusChip {
                    id: chip

                    text: root.line.chip
                    tone: root.line.tone
                    x: parent.width - width
                }
            }
        }
    }
}
