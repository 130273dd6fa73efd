pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Name and status of a person; `brief` while a form about them is open.
Column {
    id: root

    required property PersonViewModel person
    property bool brief: false

    spacing: Look.px(10)

    TextMetrics {
        id: measured

        font.family: Look.family
        font.pixelSize: Look.heading
        font.weight: Font.Bold
        text: root.person.name
    }
    Column {
        spacing: Look.px(4)
        width: root.width

        Flow {
            spacing: Look.px(10)
            width: parent.width

            Say {
                font.pixelSize: measured.advanceWidth > 1.5 * root.width ? Look.title : Look.heading
                font.weight: Font.Bold
                text: root.person.name
                width: Math.min(implicitWidth, root.width)
            }
            Item {
                height: Look.px(36)
                width: marks.width

                Row {
                    id: marks

                    anchors.bottom: parent.bottom
                    spacing: Look.px(6)

                    Repeater {
                        model: root.person.chips

                        Badge {
                            required property LineViewModel modelData

                            text: modelData.title
                            tone: modelData.tone
                        }
                    }
                }
            }
        }
        Say {
            font.pixelSize: Look.large
            text: root.person.otherName
            visible: text !== "" && !root.brief
            width: parent.width
        }
        Say {
            color: Look.soft
            text: root.person.place
            visible: text !== "" && !root.brief
            width: parent.width
        }
    }
    Rectangle {
        color: Look.wash(root.person.statusTone)
        height: Math.max(word.height, words.height) + Look.px(20)
        radius: Look.radius
        width: root.width

        Say {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            color: Look.ink2(root.person.statusTone)
            font.pixelSize: Look.large
            font.weight: Font.Bold
            text: root.person.status
            wrapMode: Text.NoWrap
            x: Look.px(14)
        }
        Say {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: Look.ink2(root.person.statusTone)
            text: root.person.statusText
            width: parent.width - x - Look.px(14)
            x: word.x + word.width + Look.px(14)
        }
    }
    Rectangle {
        color: Look.wash("warn")
        height: note.height + Look.px(20)
        radius: Look.radius
        visible: root.person.attention !== "" && !root.brief
        width: root.width

        Glyph {
            height: width
            ink: Look.ink2("warn")
            name: "attention"
            width: Look.px(20)
            x: Look.px(14)
            y: note.y
        }
        Say {
            id: note

            anchors.verticalCenter: parent.verticalCenter
            color: Look.ink2("warn")
            font.weight: Font.Medium
            text: root.person.attention
            width: parent.width - x - Look.px(14)
            x: Look.px(44)
        }
    }
}
