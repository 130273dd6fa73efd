pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// What staff must know before they decide about a person: attention, needs, the newest note, the escort.
Column {
    id: root

    required property PersonViewModel person

    spacing: DeskTheme.px(4)

    Repeater {
        model: root.person.needs

        Rectangle {
            id: row

            required property LineViewModel modelData
            readonly property color textColor: DeskTheme.toneText(row.modelData.tone)

            color: DeskTheme.toneBackground(row.modelData.tone)
            height: content.height + DeskTheme.px(12)
            radius: DeskTheme.radius
            width: root.width

            IconImage {
                id: icon

                height: width
                color: row.textColor
                name: "attention"
                visible: row.modelData.lead === ""
                width: DeskTheme.px(20)
                x: DeskTheme.px(14)
                y: content.y + DeskTheme.px(2)
            }
            DeskText {
                id: label

                color: row.textColor
                text: row.modelData.lead
                wrapMode: Text.NoWrap
                x: DeskTheme.px(14)
                y: content.y
            }
            DeskText {
                id: content

                anchors.verticalCenter: parent.verticalCenter
                color: row.textColor
                elide: Text.ElideRight
                font.weight: Font.Medium
                maximumLineCount: 4
                text: row.modelData.title
                width: parent.width - x - DeskTheme.px(14)
                x: icon.visible ? DeskTheme.px(44) : label.x + label.implicitWidth + DeskTheme.px(10)
            }
        }
    }
}
