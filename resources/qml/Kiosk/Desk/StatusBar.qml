pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The shortcuts that work now, replaced for a while by a notice.
Rectangle {
    id: root

    required property DeskViewModel desk
    readonly property bool telling: root.desk.notice !== ""

    color: root.telling ? DeskTheme.toneBackground(root.desk.noticeTone) : DeskTheme.surface
    height: Math.max(DeskTheme.px(44), notice.visible ? notice.height + DeskTheme.px(16) : 0)

    Accessible.ignored: !root.telling
    Accessible.name: root.desk.notice
    Accessible.role: Accessible.AlertMessage

    Rectangle {
        color: DeskTheme.divider
        height: DeskTheme.hairline
        width: root.width
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        spacing: DeskTheme.px(20)
        visible: !root.telling
        width: clock.x - x - DeskTheme.pad
        x: DeskTheme.pad

        Repeater {
            model: root.desk.keys

            Row {
                id: hint

                required property DeskActionViewModel modelData

                spacing: DeskTheme.gap

                KeyCap {
                    anchors.verticalCenter: parent.verticalCenter
                    text: hint.modelData.key
                }
                DeskText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: DeskTheme.secondaryText
                    text: hint.modelData.text
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Row {
        id: notice

        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.px(10)
        visible: root.telling
        x: DeskTheme.pad

        IconImage {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            color: words.color
            name: ["stop", "warn"].includes(root.desk.noticeTone) ? "attention" : root.desk.noticeTone === "ok" ? "check" : "info"
            width: DeskTheme.px(22)
        }
        DeskText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.toneText(root.desk.noticeTone)
            font.weight: Font.Medium
            text: root.desk.notice
            width: clock.x - DeskTheme.px(64)
        }
    }
    DeskText {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: DeskTheme.pad
        anchors.verticalCenter: parent.verticalCenter
        color: root.telling ? words.color : DeskTheme.secondaryText
        text: root.desk.clock
        wrapMode: Text.NoWrap
    }
}
