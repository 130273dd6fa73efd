pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The shortcuts available now, or a notice while there is one.
Rectangle {
    id: root

    required property DeskViewModel desk
    readonly property bool noticeShown: root.desk.notice !== ""

    color: root.noticeShown ? DeskTheme.toneBackground(root.desk.noticeTone) : DeskTheme.surface
    height: Math.max(DeskTheme.px(44), notice.visible ? notice.height + DeskTheme.px(16) : 0)

    Accessible.ignored: !root.noticeShown
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
        visible: !root.noticeShown
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
        visible: root.noticeShown
        x: DeskTheme.pad

        IconImage {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            color: noticeText.color
            name: ["stop", "warn"].includes(root.desk.noticeTone) ? "attention" : root.desk.noticeTone === "ok" ? "check" : "info"
            width: DeskTheme.px(22)
        }
        DeskText {
            id: noticeText

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
        color: root.noticeShown ? noticeText.color : DeskTheme.secondaryText
        text: root.desk.clock
        wrapMode: Text.NoWrap
    }
}
