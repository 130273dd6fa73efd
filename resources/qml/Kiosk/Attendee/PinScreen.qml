pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A keypad for staff: three keys a row.
Stage {
    id: root

    aside: pad
    gap: Theme.grid

    Words {
        floor: Theme.body
        leading: 1.22
        room: 0.12 * root.tallest
        text: Theme.zoom === 1 || Theme.shallow ? "" : root.viewModel.title
        tone: root.tone
        weight: Font.ExtraBold
    }
    Words {
        color: root.tone.soft
        glyph: Theme.least
        room: 0.12 * root.tallest
        text: root.viewModel.note
        tone: root.tone
    }
    Words {
        leading: 1
        room: 0.2 * root.tallest
        text: root.viewModel.number === "" ? " " : root.viewModel.number
        tone: root.tone
    }
    Run {
        id: pad

        spacing: Theme.grid / 2

        Repeater {
            model: Math.ceil(root.viewModel.actions.length / 3)

            ButtonStack {
                id: row

                required property int index

                even: true
                gap: pad.spacing
                room: Theme.target
                width: pad.width

                Repeater {
                    model: root.viewModel.actions.slice(3 * row.index, 3 * row.index + 3)

                    DeedButton {
                        required property ActionViewModel modelData

                        deed: modelData
                        shares: true
                        snug: true
                        tone: root.tone
                        viewModel: root.viewModel
                    }
                }
            }
        }
    }
}
