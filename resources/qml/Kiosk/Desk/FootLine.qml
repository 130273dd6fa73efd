pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The shortcuts that work now, replaced for a while by a notice.
Rectangle {
    id: root

    required property DeskViewModel desk
    readonly property bool telling: root.desk.notice !== ""

    color: root.telling ? Look.wash(root.desk.noticeTone) : Look.surface
    height: Math.max(Look.px(44), notice.visible ? notice.height + Look.px(16) : 0)

    Accessible.ignored: !root.telling
    Accessible.name: root.desk.notice
    Accessible.role: Accessible.AlertMessage

    Rectangle {
        color: Look.line
        height: Look.hair
        width: root.width
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        spacing: Look.px(20)
        visible: !root.telling
        width: clock.x - x - Look.pad
        x: Look.pad

        Repeater {
            model: root.desk.keys

            Row {
                id: hint

                required property DeskActionViewModel modelData

                spacing: Look.gap

                KeyCap {
                    anchors.verticalCenter: parent.verticalCenter
                    text: hint.modelData.key
                }
                Say {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Look.soft
                    text: hint.modelData.text
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Row {
        id: notice

        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.px(10)
        visible: root.telling
        x: Look.pad

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            ink: words.color
            name: ["stop", "warn"].includes(root.desk.noticeTone) ? "attention" : root.desk.noticeTone === "ok" ? "check" : "info"
            width: Look.px(22)
        }
        Say {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: Look.ink2(root.desk.noticeTone)
            font.weight: Font.Medium
            text: root.desk.notice
            width: clock.x - Look.px(64)
        }
    }
    Say {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Look.pad
        anchors.verticalCenter: parent.verticalCenter
        color: root.telling ? words.color : Look.soft
        text: root.desk.clock
        wrapMode: Text.NoWrap
    }
}
