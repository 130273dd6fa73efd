pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Arrival alerts not yet acknowledged, on every page; at most two at once.
Column {
    id: root

    required property TicketQueueViewModel queue
    // Whether letters are typed as text: the labels of shortcuts are hidden then.
    property bool typing: false
    readonly property int maxShown: DeskTheme.windowHeight / DeskTheme.scale < 900 ? 1 : 2

    Repeater {
        model: root.queue.urgent.slice(0, root.maxShown)

        Rectangle {
            id: strip

            required property LineViewModel modelData
            required property int index
            readonly property color textColor: DeskTheme.textOnFill(strip.modelData.tone)

            color: DeskTheme.toneFill(strip.modelData.tone)
            height: Math.max(texts.height + DeskTheme.px(16), acknowledgeButton.height + DeskTheme.px(16))
            width: root.width

            Accessible.name: [strip.modelData.lead, strip.modelData.title, strip.modelData.detail].join(", ")
            Accessible.role: Accessible.AlertMessage

            IconImage {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                height: width
                color: strip.textColor
                name: strip.modelData.icon === "" ? "none" : strip.modelData.icon
                width: DeskTheme.px(24)
                x: DeskTheme.px(18)
            }
            Column {
                id: texts

                anchors.verticalCenter: parent.verticalCenter
                width: waitingTime.x - x - DeskTheme.gap
                x: icon.x + icon.width + DeskTheme.px(14)

                DeskText {
                    color: strip.textColor
                    font.pixelSize: DeskTheme.large
                    font.weight: Font.Bold
                    text: `${strip.modelData.lead}: ${strip.modelData.title}`
                    width: texts.width
                }
                DeskText {
                    color: strip.textColor
                    text: strip.modelData.detail
                    visible: text !== ""
                    width: texts.width
                }
            }
            DeskText {
                id: waitingTime

                anchors.verticalCenter: parent.verticalCenter
                color: strip.textColor
                font.weight: Font.Medium
                text: strip.index === root.maxShown - 1 && root.queue.urgent.length > root.maxShown ? `${strip.modelData.chip} · +${root.queue.urgent.length - root.maxShown}` : strip.modelData.chip
                wrapMode: Text.NoWrap
                x: openButton.x - width - DeskTheme.px(14)
            }
            PushButton {
                id: openButton

                anchors.verticalCenter: parent.verticalCenter
                text: root.queue.openText
                visible: strip.modelData.icon !== "lock"
                x: acknowledgeButton.x - width - DeskTheme.gap

                Accessible.name: `${root.queue.openText}, ${strip.modelData.title}`

                onClicked: root.queue.openAlert(strip.modelData.id)
            }
            PushButton {
                id: acknowledgeButton

                anchors.verticalCenter: parent.verticalCenter
                key: strip.index === 0 && !root.typing ? "Y" : ""
                text: root.queue.acknowledgeText
                x: parent.width - width - DeskTheme.pad

                Accessible.name: `${root.queue.acknowledgeText}, ${strip.modelData.title}`

                onClicked: root.queue.acknowledge(strip.modelData.id)
            }
        }
    }
}
