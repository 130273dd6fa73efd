pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Arrival alerts not yet acknowledged, on every page; at most two at once.
Column {
    id: root

    required property TicketQueueViewModel queue
    // Letters are text now: no key is shown that would not work.
    property bool typing: false
    readonly property int most: DeskTheme.windowHeight / DeskTheme.scale < 900 ? 1 : 2

    Repeater {
        model: root.queue.urgent.slice(0, root.most)

        Rectangle {
            id: strip

            required property LineViewModel modelData
            required property int index
            readonly property color textColor: DeskTheme.textOnFill(strip.modelData.tone)

            color: DeskTheme.toneFill(strip.modelData.tone)
            height: Math.max(words.height + DeskTheme.px(16), see.height + DeskTheme.px(16))
            width: root.width

            Accessible.name: [strip.modelData.lead, strip.modelData.title, strip.modelData.detail].join(", ")
            Accessible.role: Accessible.AlertMessage

            IconImage {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                height: width
                color: strip.textColor
                name: strip.modelData.icon === "" ? "none" : strip.modelData.icon
                width: DeskTheme.px(24)
                x: DeskTheme.px(18)
            }
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: age.x - x - DeskTheme.gap
                x: mark.x + mark.width + DeskTheme.px(14)

                DeskText {
                    color: strip.textColor
                    font.pixelSize: DeskTheme.large
                    font.weight: Font.Bold
                    text: `${strip.modelData.lead}: ${strip.modelData.title}`
                    width: words.width
                }
                DeskText {
                    color: strip.textColor
                    text: strip.modelData.detail
                    visible: text !== ""
                    width: words.width
                }
            }
            DeskText {
                id: age

                anchors.verticalCenter: parent.verticalCenter
                color: strip.textColor
                font.weight: Font.Medium
                text: strip.index === root.most - 1 && root.queue.urgent.length > root.most ? `${strip.modelData.chip} · +${root.queue.urgent.length - root.most}` : strip.modelData.chip
                wrapMode: Text.NoWrap
                x: open.x - width - DeskTheme.px(14)
            }
            PushButton {
                id: open

                anchors.verticalCenter: parent.verticalCenter
                text: root.queue.openText
                visible: strip.modelData.icon !== "lock"
                x: see.x - width - DeskTheme.gap

                Accessible.name: `${root.queue.openText}, ${strip.modelData.title}`

                onClicked: root.queue.openAlert(strip.modelData.id)
            }
            PushButton {
                id: see

                anchors.verticalCenter: parent.verticalCenter
                key: strip.index === 0 && !root.typing ? "Y" : ""
                text: root.queue.seeTo
                x: parent.width - width - DeskTheme.pad

                Accessible.name: `${root.queue.seeTo}, ${strip.modelData.title}`

                onClicked: root.queue.acknowledge(strip.modelData.id)
            }
        }
    }
}
