pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// A person in a list: names, place, table and status.
ItemDelegate {
    id: root

    required property LineViewModel line

    focusPolicy: Qt.NoFocus
    height: column.height + Look.px(18)
    padding: 0
    text: root.line.title

    Accessible.name: [root.line.title, root.line.detail, root.line.note, root.line.chip].filter(words => words !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: root.line.chosen
    Accessible.onPressAction: root.click()

    background: Rectangle {
        color: root.line.chosen ? Look.chosen : root.hovered ? Look.raised : "transparent"
        radius: Look.radius

        Rectangle {
            color: Look.brand
            height: parent.height - Look.px(16)
            radius: width / 2
            visible: root.line.chosen
            width: Look.px(3)
            x: Look.px(3)
            y: Look.px(8)
        }
    }
    contentItem: Item {
        Column {
            id: column

            spacing: Look.px(2)
            width: parent.width - 2 * x
            x: Look.px(14)
            y: Look.px(9)

            Row {
                spacing: Look.px(6)
                width: column.width

                Glyph {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    height: width
                    ink: Look.ink2("vip")
                    name: root.line.icon === "" ? "none" : root.line.icon
                    visible: root.line.icon !== ""
                    width: Look.px(18)
                }
                Say {
                    elide: Text.ElideRight
                    font.weight: Font.Bold
                    text: root.line.title
                    width: column.width - (mark.visible ? mark.width + parent.spacing : 0)
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
            }
            Say {
                color: Look.soft
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

                Say {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Look.soft
                    elide: Text.ElideRight
                    text: root.line.note
                    width: chip.x - Look.gap
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
                Badge {
                    id: chip

                    text: root.line.chip
                    tone: root.line.tone
                    x: parent.width - width
                }
            }
        }
    }
}
