pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

Stage {
    id: root

    aside: rule
    asideLast: false
    gap: Theme.grid * 1.5

    Words {
        floor: Theme.body * 0.75 * Theme.zoom
        glyph: Theme.title
        leading: 1.22
        room: root.tallest
        text: Theme.zoom === 1 ? "" : root.viewModel.title
        tone: root.tone
        weight: Font.ExtraBold
    }
    SessionCard {
        room: root.tallest
        row: root.viewModel.nowCard
        strong: true
        tone: root.tone
    }
    SessionCard {
        room: root.tallest
        row: root.viewModel.nextCard
        tone: root.tone
    }
    Words {
        color: root.tone.soft
        text: root.viewModel.note
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
        model: root.viewModel.agenda

        AgendaRow {
            // What stands in a card already has no row.
            carded: modelData.title === root.viewModel.nowCard?.title && modelData.time === root.viewModel.nowCard?.time || modelData.title === root.viewModel.nextCard?.title && modelData.time === root.viewModel.nextCard?.time
            room: root.tallest
            tone: root.tone
        }
    }
}
