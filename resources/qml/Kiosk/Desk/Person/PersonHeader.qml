pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Name and status of a person; `brief` while a form about them is open.
Column {
    id: root

    required property PersonViewModel person
    property bool brief: false

    spacing: DeskTheme.px(10)

    TextMetrics {
        id: nameMetrics

        font.family: DeskTheme.fontFamily
        font.pixelSize: DeskTheme.heading
        font.weight: Font.Bold
        text: root.person.name
    }
    Column {
        spacing: DeskTheme.px(4)
        width: root.width

        Flow {
            spacing: DeskTheme.px(10)
            width: parent.width

            DeskText {
                font.pixelSize: nameMetrics.advanceWidth > 1.5 * root.width ? DeskTheme.title : DeskTheme.heading
                font.weight: Font.Bold
                text: root.person.name
                width: Math.min(implicitWidth, root.width)
            }
            Item {
                height: DeskTheme.px(36)
                width: chips.width

                Row {
                    id: chips

                    anchors.bottom: parent.bottom
                    spacing: DeskTheme.px(6)

                    Repeater {
                        model: root.person.chips

                        StatusChip {
                            required property LineViewModel modelData

                            text: modelData.title
                            tone: modelData.tone
                        }
                    }
                }
            }
        }
        DeskText {
            font.pixelSize: DeskTheme.large
            text: root.person.otherName
            visible: text !== "" && !root.brief
            width: parent.width
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.person.place
            visible: text !== "" && !root.brief
            width: parent.width
        }
    }
    Rectangle {
        color: DeskTheme.toneBackground(root.person.statusTone)
        height: Math.max(statusText.height, statusDetail.height) + DeskTheme.px(20)
        radius: DeskTheme.radius
        width: root.width

        DeskText {
            id: statusText

            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.toneText(root.person.statusTone)
            font.pixelSize: DeskTheme.large
            font.weight: Font.Bold
            text: root.person.status
            wrapMode: Text.NoWrap
            x: DeskTheme.px(14)
        }
        DeskText {
            id: statusDetail

            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.toneText(root.person.statusTone)
            text: root.person.statusText
            width: parent.width - x - DeskTheme.px(14)
            x: statusText.x + statusText.width + DeskTheme.px(14)
        }
    }
    PersonNeeds {
        person: root.person
        visible: root.person.needs.length > 0 && !root.brief
        width: root.width
    }
}
