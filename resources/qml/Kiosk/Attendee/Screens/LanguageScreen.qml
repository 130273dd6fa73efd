pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The languages of the event, each by its own name, in rows in the event's order.
GuestCards {
    id: root

    readonly property int across: Theme.wide ? 2 : 1
    readonly property var options: root.viewModel.choices.length > 0 ? root.viewModel.choices[0].options : []
    readonly property real ceiling: root.viewModel.lowPosition && !Theme.wide ? 0.43 * Theme.panelHeight : 0

    evenPages: true
    gap: Theme.grid
    height: root.room
    lowered: Math.max(0, root.ceiling - root.host.cardsTop)
    mostRelief: Math.max(root.leastRelief, CardColumn.Tight)
    overlaps: Theme.wide
    room: root.host.cardRoom - root.lowered

    Repeater {
        model: Math.ceil(root.options.length / root.across)

        CardBlock {
            id: row

            required property int index

            // As high as a hand expects of a button.
            growth: 1.6 * Theme.button - row.implicitHeight
            implicitHeight: root.relief >= CardColumn.Tight ? Theme.target : Theme.button

            ButtonStack {
                even: true
                gap: root.gap
                room: row.height
                width: row.width

                Repeater {
                    model: root.options.slice(root.across * row.index, root.across * (row.index + 1))

                    ActionButton {
                        required property OptionViewModel modelData

                        choice: true
                        chosen: modelData.chosen
                        shares: true
                        snug: false
                        text: modelData.text
                        wished: row.height

                        onClicked: root.viewModel.act(modelData.id)
                    }
                }
            }
        }
    }
    ActionRow {
        pager: root
        relief: root.relief
        turning: root.turning
        viewModel: root.viewModel
    }
}
