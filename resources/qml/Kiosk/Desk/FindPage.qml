pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The search results, the person card and the ticket queue.
FocusScope {
    id: root

    required property FindViewModel page
    required property DeskViewModel desk

    readonly property real free: root.width - 4 * Look.pad

    PeopleList {
        id: list

        height: root.height - 2 * Look.pad
        people: root.page.people
        width: Math.round(root.free * (Look.narrow ? 0.28 : 0.27))
        x: Look.pad
        y: Look.pad

        onPicked: card.settle()
    }
    PersonCard {
        id: card

        focus: true
        height: list.height
        page: root.page
        width: root.free - list.width - queue.width
        x: list.x + list.width + Look.pad
        y: Look.pad
    }
    QueueColumn {
        id: queue

        height: list.height
        queue: root.desk.queue
        typing: root.desk.typing
        width: Math.round(root.free * (Look.narrow ? 0.25 : 0.23))
        x: root.width - width - Look.pad
        y: Look.pad
    }
    Connections {
        function onFocusRequested(what: string) {
            if (what === "form")
                card.begin();
            else if (what === "search")
                root.desk.searchFocusRequested();
            else
                card.settle();
        }
        function onScrollRequested(pages: int) {
            card.scroll(pages);
        }

        target: root.page
    }
}
