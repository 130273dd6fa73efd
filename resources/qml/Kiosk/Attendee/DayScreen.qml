pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

Stage {
    id: root

    // What stands in a card has no row.
    function isCarded(row: AgendaRowViewModel): bool {
        return [root.viewModel.nowCard, root.viewModel.nextCard].some(card => card !== null && card.title === row.title && card.time === row.time);
    }

    aside: rule
    asideLast: false
    gap: Theme.grid * 1.5
    optional: [date]

    Words {
        floor: Theme.body
        glyph: Theme.title
        leading: 1.22
        room: root.tallest
        text: Theme.zoom === 1 || Theme.shallow ? "" : root.viewModel.title
        tone: root.tone
        weight: Font.ExtraBold
    }
    Words {
        id: date

        color: root.tone.soft
        text: root.viewModel.note
        tone: root.tone
    }
    SessionCard {
        row: root.viewModel.nowCard
        strong: true
        tone: root.tone
    }
    SessionCard {
        row: root.viewModel.nextCard
        tone: root.tone
    }
    Words {
        color: root.tone.soft
        room: root.tallest
        text: root.viewModel.body
        tone: root.tone
    }
    Item {
        id: rule

        height: root.viewModel.agenda.length > 0 ? 1 : 0
    }
    Repeater {
        model: root.viewModel.agenda.filter(row => !root.isCarded(row))

        AgendaRow {
            tone: root.tone
        }
    }
}
