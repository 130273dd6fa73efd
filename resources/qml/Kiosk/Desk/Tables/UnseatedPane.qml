pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Guests without a seat, below those who have to be told their table.
ScrollPane {
    id: root

    required property TablesViewModel page

    signal cardFocused(string guest)
    signal dragged(point position)

    innerHeight: column.height

    Column {
        id: column

        width: root.width

        Repeater {
            model: root.page.unseated

            TableCard {
                required property string rowId

                large: false
                table: rowId
                width: root.width

                onCardClicked: guest => root.page.choose(guest)
                onDragged: position => root.dragged(position)
                onDropped: root.page.act("drop")
                onPickedUp: guest => root.page.pick(guest)
                onCardFocused: guest => root.cardFocused(guest)
            }
        }
    }
}
