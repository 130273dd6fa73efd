pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A keypad for staff: three keys a row.
ScreenPages {
    id: root

    aside: pad
    gap: Theme.grid

    FittedText {
        color: root.colours.soft
        glyph: Theme.least
        room: 0.12 * root.tallest
        text: root.viewModel.note
        colours: root.colours
    }
    FittedText {
        leading: 1
        room: 0.2 * root.tallest
        text: root.viewModel.number === "" ? " " : root.viewModel.number
        colours: root.colours
    }
    WordFlow {
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

                    ModelButton {
                        required property ActionViewModel modelData

                        modelAction: modelData
                        shares: true
                        snug: true
                        colours: root.colours
                        viewModel: root.viewModel
                    }
                }
            }
        }
    }
}
