pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The languages of the event, each by its own name, in rows in the event's order.
ScreenPages {
    id: root

    readonly property int across: Theme.wide ? 2 : 1
    readonly property var options: root.viewModel.choices.length > 0 ? root.viewModel.choices[0].options : []

    readonly property int rows: Math.ceil(root.options.length / root.across)
    // As high as there is room for all rows, within what a hand expects of a button.
    readonly property real rowHeight: Math.min(1.6 * Theme.button, Math.max(Theme.target, root.tallest / Math.max(1, root.rows) - root.gap))

    gap: Theme.grid

    Repeater {
        model: root.rows

        ButtonStack {
            id: row

            required property int index

            even: true
            room: Math.max(root.rowHeight, 1.6 * Theme.target)

            Repeater {
                model: root.options.slice(root.across * row.index, root.across * (row.index + 1))

                ActionButton {
                    required property OptionViewModel modelData

                    choice: true
                    chosen: modelData.chosen
                    colours: root.colours
                    shares: true
                    snug: false
                    text: modelData.text
                    wished: root.rowHeight

                    onClicked: root.viewModel.act(modelData.id)
                }
            }
        }
    }
}
