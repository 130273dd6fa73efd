pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The search results, the person card and the ticket queue.
FocusScope {
    id: root

    required property FindViewModel page
    required property DeskViewModel desk

    readonly property real availableWidth: root.width - 4 * DeskTheme.pad

    SearchResults {
        id: list

        height: root.height - 2 * DeskTheme.pad
        results: root.page.people
        width: Math.round(root.availableWidth * (DeskTheme.narrow ? 0.28 : 0.27))
        x: DeskTheme.pad
        y: DeskTheme.pad

        onPicked: card.takeFocus()
    }
    PersonCard {
        id: card

        focus: true
        height: list.height
        page: root.page
        width: root.availableWidth - list.width - queue.width
        x: list.x + list.width + DeskTheme.pad
        y: DeskTheme.pad
    }
    QueueColumn {
        id: queue

        height: list.height
        queue: root.desk.queue
        typing: root.desk.typing
        width: Math.round(root.availableWidth * (DeskTheme.narrow ? 0.25 : 0.23))
        x: root.width - width - DeskTheme.pad
        y: DeskTheme.pad
    }
    Connections {
        function onFocusRequested(what: string) {
            if (what === "form")
                card.focusForm();
            else if (what === "search")
                root.desk.searchFocusRequested();
            else
                card.takeFocus();
        }
        function onScrollRequested(pages: int) {
            card.scroll(pages);
        }

        target: root.page
    }
}
