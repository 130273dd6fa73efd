pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The ticket queue, and the acknowledged arrival alerts.
Panel {
    id: root

    required property TicketQueueViewModel queue
    // Whether letters are typed as text: the labels of shortcuts are hidden then.
    property bool typing: false

    // The control that has the focus, if it is in the queue.
    readonly property Item focusedControl: {
        const focused = root.Window.activeFocusItem;
        for (let item = focused; item; item = item.parent) {
            if (item === column)
                return focused;
        }
        return null;
    }

    onFocusedControlChanged: {
        if (root.focusedControl)
            pane.ensureVisible(root.focusedControl);
    }

    ScrollPane {
        id: pane

        anchors.fill: parent
        anchors.margins: DeskTheme.hairline
        innerHeight: column.height + DeskTheme.px(16)

        Column {
            id: column

            spacing: DeskTheme.gap
            width: root.width - 2 * x
            x: DeskTheme.px(14)
            y: DeskTheme.px(16)

            DeskText {
                font.weight: Font.Bold
                text: root.queue.ticketsTitle
                width: column.width
            }
            DeskText {
                color: DeskTheme.secondaryText
                text: root.queue.ticketsNone
                visible: root.queue.tickets.length === 0
                width: column.width
            }
            Repeater {
                model: root.queue.tickets

                TicketCard {
                    required property LineViewModel modelData

                    key: modelData.id === root.queue.firstTicket && !root.typing ? "W" : ""
                    line: modelData
                    secondKey: modelData.id === root.queue.firstUnseen && !root.typing ? "Y" : ""
                    width: column.width

                    onActionClicked: root.queue.act(modelData.id)
                    onOpened: root.queue.openTicket(modelData.id)
                    onSeen: root.queue.acknowledgeTicket(modelData.id)
                }
            }
            DeskText {
                font.weight: Font.Bold
                text: root.queue.attentionTitle
                topPadding: DeskTheme.px(12)
                visible: root.queue.attention.length > 0
                width: column.width
            }
            Repeater {
                model: root.queue.attention

                TicketCard {
                    required property LineViewModel modelData

                    line: modelData
                    showLead: false
                    width: column.width

                    onActionClicked: root.queue.acknowledge(modelData.id)
                    onOpened: root.queue.openAlert(modelData.id)
                }
            }
            PushButton {
                key: root.queue.acknowledgedToggleKey
                kind: "quiet"
                text: root.queue.acknowledgedToggleText
                visible: text !== ""

                onClicked: root.queue.toggleSeen()
            }
            Repeater {
                model: root.queue.acknowledged

                LineRow {
                    required property LineViewModel modelData

                    line: modelData
                    showLead: false
                    width: column.width
                }
            }
        }
    }
}
