pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

ScreenPages {
    id: root

    // What stands in a card has no row.
    function isCarded(row: AgendaRowViewModel): bool {
        return [root.viewModel.nowCard, root.viewModel.nextCard].some(card => card !== null && card.title === row.title && card.time === row.time);
    }

    aside: rule
    asideLast: false
    gap: Theme.grid * 1.5
    optional: [date]

    FittedText {
        id: date

        color: root.colours.soft
        text: root.viewModel.note
        colours: root.colours
    }
    SessionCard {
        row: root.viewModel.nowCard
        strong: true
        colours: root.colours
    }
    SessionCard {
        row: root.viewModel.nextCard
        colours: root.colours
    }
    FittedText {
        color: root.colours.soft
        room: root.tallest
        text: root.viewModel.body
        colours: root.colours
    }
    Item {
        id: rule

        height: root.viewModel.agenda.length > 0 ? 1 : 0
    }
    Repeater {
        model: root.viewModel.agenda.filter(row => !root.isCarded(row))

        AgendaRow {
            colours: root.colours
        }
    }
}
