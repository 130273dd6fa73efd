pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The pages that the member of staff at work may see.
Rectangle {
    id: root

    required property DeskViewModel desk

    color: Look.surface
    width: Look.px(Look.narrow ? 196 : 228)

    Column {
        id: pages

        spacing: Look.px(2)
        width: root.width - 2 * x
        x: Look.px(10)
        y: Look.px(12)

        Repeater {
            model: root.desk.pageActions

            PushButton {
                required property DeskActionViewModel modelData

                badge: modelData.badge
                chosen: modelData.chosen
                glyph: modelData.icon
                key: modelData.key
                kind: "quiet"
                leading: true
                text: modelData.text
                width: parent.width

                Accessible.role: Accessible.PageTab

                onClicked: root.desk.openPage(modelData.id)
            }
        }
    }
    Column {
        id: about

        spacing: Look.grid
        // The pages come first where both do not fit.
        visible: y >= pages.y + pages.height + Look.pad
        width: root.width - 2 * x
        x: Look.px(18)
        y: root.height - height - Look.pad

        Say {
            font.weight: Font.Medium
            text: root.desk.eventName
            visible: text !== ""
            width: parent.width
        }
        Say {
            color: Look.soft
            text: root.desk.checkpoint
            visible: text !== ""
            width: parent.width
        }
    }
    Rectangle {
        anchors.right: parent.right
        color: Look.line
        height: root.height
        width: Look.hair
    }
}
