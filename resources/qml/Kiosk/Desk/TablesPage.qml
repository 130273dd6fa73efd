pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// D7: the tables of a round, with everybody at them and everybody without.
FocusScope {
    id: root

    required property TablesViewModel page
    required property DeskViewModel desk
    readonly property int columns: Math.max(1, Math.floor((tables.width + tables.spacing) / (DeskTheme.px(208) + tables.spacing)))

    function cards(): var {
        const inside = item => item instanceof GuestCard ? [item] : [].concat(...Array.from(item.children).map(inside));
        return inside(root);
    }

    // The nearest card that way.
    function step(right: int, down: int): bool {
        const here = root.Window.activeFocusItem as GuestCard;
        if (!here && root.cards().length > 0)
            root.show(root.cards()[0]);
        if (!here)
            return root.cards().length > 0;
        const from = here.mapToItem(root, here.width / 2, here.height / 2);
        let best = null;
        let least = Infinity;
        for (const card of root.cards()) {
            const to = card.mapToItem(root, card.width / 2, card.height / 2);
            const along = right * (to.x - from.x) + down * (to.y - from.y);
            const aside = Math.abs(right * (to.y - from.y) + down * (to.x - from.x));
            if (card === here || along <= 1 || (down !== 0 && aside > card.width / 2))
                continue;
            const cost = along + (right !== 0 ? 3 : 1) * aside;
            if (cost < least)
                [best, least] = [card, cost];
        }
        if (best)
            root.show(best);
        return best !== null;
    }

    function show(card: Item) {
        card.forceActiveFocus(Qt.TabFocusReason);
        root.reveal(card);
    }

    // Scrolls to the focused card.
    function reveal(card: Item) {
        const pane = card.mapToItem(root, 0, 0).x < board.x ? waiting : board;
        pane.bring(card);
    }

    function look(guest: string) {
        root.page.setCursor(guest);
        root.reveal(root.cards().find(card => card.guest === guest));
    }

    function aim(at: point) {
        const spot = tables.mapFromItem(null, at.x, at.y);
        const table = tables.childAt(spot.x, spot.y) as TableCard;
        if (table)
            root.page.hover(table.table);
        else if (waiting.contains(waiting.mapFromItem(null, at.x, at.y)))
            root.page.hover("");
        const y = board.mapFromItem(null, at.x, at.y).y;
        if (y < DeskTheme.px(40))
            board.contentY = Math.max(0, board.contentY - DeskTheme.px(16));
        else if (y > board.height - DeskTheme.px(40))
            board.contentY = Math.max(0, Math.min(board.contentHeight - board.height, board.contentY + DeskTheme.px(16)));
    }

    focus: true

    Keys.onDownPressed: event => event.accepted = !root.page.moving && root.step(0, 1)
    Keys.onLeftPressed: event => event.accepted = !root.page.moving && root.step(-1, 0)
    Keys.onRightPressed: event => event.accepted = !root.page.moving && root.step(1, 0)
    Keys.onUpPressed: event => event.accepted = !root.page.moving && root.step(0, -1)
    onColumnsChanged: root.page.setColumns(root.columns)
    Component.onCompleted: root.page.setColumns(root.columns)

    Connections {
        function onCardFocusRequested(guest: string) {
            const card = root.cards().find(one => one.guest === guest);
            if (card && !(root.Window.activeFocusItem instanceof TextInput))
                root.show(card);
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

        onActed: action => root.page.act(action)
    }
    EmptyState {
        anchors.centerIn: parent
        title: root.page.empty
        visible: title !== ""
        width: DeskTheme.px(420)
    }
    ScrollPane {
        id: waiting

        height: detail.y - y
        tall: unplaced.height
        visible: root.page.empty === ""
        width: DeskTheme.px(236)
        x: DeskTheme.pad
        y: head.height

        Column {
            id: unplaced

            width: waiting.width

            Repeater {
                model: root.page.unseated

                TableCard {
                    required property string rowId

                    large: false
                    table: rowId
                    width: waiting.width

                    onDragged: at => root.aim(at)
                    onDropped: root.page.act("drop")
                    onLifted: guest => root.page.pick(guest)
                    onLooked: guest => root.look(guest)
                }
            }
        }
    }
    ScrollPane {
        id: board

        height: waiting.height
        tall: tables.height
        visible: waiting.visible
        width: root.width - x - DeskTheme.pad
        x: waiting.x + waiting.width + DeskTheme.pad
        y: waiting.y

        Grid {
            id: tables

            readonly property real columnWidth: Math.floor((tables.width - (tables.columns - 1) * tables.spacing) / tables.columns)

            columns: root.columns
            spacing: DeskTheme.gap
            width: board.width

            Repeater {
                model: root.page.tables

                TableCard {
                    required property string rowId

                    table: rowId
                    width: tables.columnWidth

                    onAimedChanged: {
                        if (aimed)
                            board.bring(this);
                    }
                    onDragged: at => root.aim(at)
                    onDropped: root.page.act("drop")
                    onLifted: guest => root.page.pick(guest)
                    onLooked: guest => root.look(guest)
                }
            }
        }
    }
    Rectangle {
        id: detail

        color: root.page.moving ? DeskTheme.chosen : "transparent"
        height: words.height + DeskTheme.px(20)
        width: root.width
        y: root.height - height

        DeskText {
            id: words

            color: root.page.moving ? DeskTheme.text : DeskTheme.secondaryText
            font.weight: root.page.moving ? Font.Bold : Font.Normal
            text: root.page.detail
            width: parent.width - 2 * x
            x: DeskTheme.pad
            y: DeskTheme.px(10)
        }
    }
}
