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
    // The photo stands beside name and place; its frame keeps their height.
    Item {
        height: Math.max(names.height, photo.visible ? photo.height : 0)
        width: root.width

        Rectangle {
            anchors.right: parent.right
            border.color: DeskTheme.divider
            border.width: DeskTheme.hairline
            color: DeskTheme.raised
            height: photo.height
            radius: DeskTheme.radius
            visible: photo.visible
            width: photo.width
        }
        Image {
            id: photo

            Accessible.name: root.person.name
            Accessible.role: Accessible.Graphic
            anchors.right: parent.right
            asynchronous: false
            fillMode: Image.PreserveAspectFit
            height: DeskTheme.px(112)
            mipmap: true
            source: root.person.photo
            visible: root.person.photo !== "" && !root.brief
            width: DeskTheme.px(84)
        }
        Column {
            id: names

            spacing: DeskTheme.px(4)
            width: root.width - (photo.visible ? photo.width + DeskTheme.pad : 0)

            Flow {
                spacing: DeskTheme.px(10)
                width: parent.width

                DeskText {
                    font.pixelSize: nameMetrics.advanceWidth > 1.5 * names.width ? DeskTheme.title : DeskTheme.heading
                    font.weight: Font.Bold
                    text: root.person.name
                    width: Math.min(implicitWidth, names.width)
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
