pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The tables of the round as a grid of lists.
ScrollPane {
    id: root

    required property TablesViewModel page
    readonly property int columns: Math.max(1, Math.floor((tables.width + tables.spacing) / (DeskTheme.px(208) + tables.spacing)))

    signal cardFocused(string guest)
    signal dragged(point position)

    // The table at a place of the window, null for none.
    function tableAt(position: point): var {
        const at = tables.mapFromItem(null, position.x, position.y);
        const table = tables.childAt(at.x, at.y) as TableCard;
        return table ? table.table : null;
    }

    // Scrolls while a card is dragged to the upper or lower edge.
    function scrollAtEdge(position: point) {
        const y = root.mapFromItem(null, position.x, position.y).y;
        const direction = y < DeskTheme.px(40) ? -1 : y > root.height - DeskTheme.px(40) ? 1 : 0;
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + direction * DeskTheme.px(16)));
    }

    innerHeight: tables.height

    onColumnsChanged: root.page.setColumns(root.columns)
    Component.onCompleted: root.page.setColumns(root.columns)

    Grid {
        id: tables

        readonly property real columnWidth: Math.floor((tables.width - (tables.columns - 1) * tables.spacing) / tables.columns)

        columns: root.columns
        spacing: DeskTheme.gap
        width: root.width

        Repeater {
            model: root.page.tables

            TableCard {
                required property string rowId

                table: rowId
                width: tables.columnWidth

                onCardClicked: guest => root.page.choose(guest)
                onDropTargetChanged: {
                    if (dropTarget)
                        root.ensureVisible(this);
                }
                onDragged: position => root.dragged(position)
                onDropped: root.page.act("drop")
                onPickedUp: guest => root.page.pick(guest)
                onCardFocused: guest => root.cardFocused(guest)
            }
        }
    }
}
