pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// D7: the tables of a round with the guests seated at them, and the unseated guests.
FocusScope {
    id: root

    required property TablesViewModel page
    required property DeskViewModel desk

    function cards(): var {
        const guestCards = item => item instanceof GuestButton ? [item] : [].concat(...Array.from(item.children).map(guestCards));
        return guestCards(root);
    }

    // Moves the focus to the nearest card in a direction.
    function moveFocus(right: int, down: int): bool {
        const current = root.Window.activeFocusItem as GuestButton;
        if (!current && root.cards().length > 0)
            root.focusCard(root.cards()[0]);
        if (!current)
            return root.cards().length > 0;
        const from = current.mapToItem(root, current.width / 2, current.height / 2);
        let best = null;
        let least = Infinity;
        for (const card of root.cards()) {
            const to = card.mapToItem(root, card.width / 2, card.height / 2);
            const along = right * (to.x - from.x) + down * (to.y - from.y);
            const aside = Math.abs(right * (to.y - from.y) + down * (to.x - from.x));
            if (card === current || along <= 1 || (down !== 0 && aside > card.width / 2))
                continue;
            const cost = along + (right !== 0 ? 3 : 1) * aside;
            if (cost < least)
                [best, least] = [card, cost];
        }
        if (best)
            root.focusCard(best);
        return best !== null;
    }

    function focusCard(card: Item) {
        card.forceActiveFocus(Qt.TabFocusReason);
        root.scrollToCard(card);
    }

    // Scrolls to the focused card.
    function scrollToCard(card: Item) {
        const pane = card.mapToItem(root, 0, 0).x < seating.x ? unseatedPane : seating.item as ScrollPane;
        if (pane)
            pane.ensureVisible(card);
    }

    function setCursor(guest: string) {
        root.page.setCursor(guest);
        root.scrollToCard(root.cards().find(card => card.guest === guest));
    }

    function dragTo(position: point) {
        const list = seating.item as TablesPane;
        const table = list ? list.tableAt(position) : (seating.item as RoomPlan).tableAt(position);
        if (table !== null)
            root.page.setDropTarget(table);
        else if (unseatedPane.contains(unseatedPane.mapFromItem(null, position.x, position.y)))
            root.page.setDropTarget("");
        if (list)
            list.scrollAtEdge(position);
    }

    focus: true

    Keys.onDownPressed: event => event.accepted = !root.page.moving && root.moveFocus(0, 1)
    Keys.onLeftPressed: event => event.accepted = !root.page.moving && root.moveFocus(-1, 0)
    Keys.onRightPressed: event => event.accepted = !root.page.moving && root.moveFocus(1, 0)
    Keys.onUpPressed: event => event.accepted = !root.page.moving && root.moveFocus(0, -1)

    Connections {
        function onCardFocusRequested(guest: string) {
            const card = root.cards().find(card => card.guest === guest);
            const focused = root.Window.activeFocusItem;
            if (card && !(focused instanceof TextInput) && (focused as GuestButton)?.guest !== guest)
                root.focusCard(card);
        }

        target: root.page
    }
    PageHeader {
        id: head

        actions: root.page.actions
        note: root.page.note
        question: root.page.question
        tabs: root.page.rounds
        title: root.page.title
        width: root.width

        onTriggered: action => root.page.act(action)
    }
    EmptyState {
        anchors.centerIn: parent
        title: root.page.empty
        visible: title !== ""
        width: DeskTheme.px(420)
    }
    UnseatedPane {
        id: unseatedPane

        height: detail.y - y
        page: root.page
        visible: root.page.empty === "" && !planPane.visible
        width: DeskTheme.px(236)
        x: DeskTheme.pad
        y: head.height

        onCardFocused: guest => root.setCursor(guest)
        onDragged: position => root.dragTo(position)
    }
    PlanPane {
        id: planPane

        height: unseatedPane.height
        plan: root.page.plan
        visible: root.page.empty === "" && root.page.plan.open
        width: DeskTheme.px(404)
        x: unseatedPane.x
        y: unseatedPane.y
    }
    RulesPane {
        id: rulesPane

        height: unseatedPane.height
        page: root.page
        visible: root.page.empty === "" && root.page.rules.open
        width: DeskTheme.px(352)
        x: root.width - width - DeskTheme.pad
        y: unseatedPane.y
    }
    Loader {
        id: seating

        active: root.page.empty === ""
        height: unseatedPane.height
        sourceComponent: root.page.planShown ? roomPlan : tablesPane
        width: (rulesPane.visible ? rulesPane.x : root.width) - x - DeskTheme.pad
        x: DeskTheme.pad + (unseatedPane.visible ? unseatedPane.width : planPane.width) + DeskTheme.pad
        y: unseatedPane.y
    }
    Component {
        id: tablesPane

        TablesPane {
            page: root.page

            onCardFocused: guest => root.setCursor(guest)
            onDragged: position => root.dragTo(position)
        }
    }
    Component {
        id: roomPlan

        RoomPlan {
            page: root.page

            onCardFocused: guest => root.setCursor(guest)
            onDragged: position => root.dragTo(position)
        }
    }
    TableDetail {
        id: detail

        page: root.page
        width: root.width
        y: root.height - height
    }
}
