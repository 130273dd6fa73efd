pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

ScreenPages {
    id: root

    // A plan about as deep as wide leaves room for the rounds beside it.
    readonly property real roundsWidth: sittings.narrowest
    readonly property bool beside: root.viewModel.plan !== null && plan.seated.width < 1.4 * plan.seated.height && root.roundsWidth < 0.36 * root.roomy[root.roomy.length - 1].width

    aside: map
    gap: Theme.grid * 1.5
    stretch: map
    stretchLeast: root.viewModel.plan ? Math.max(Theme.mm(120 * Theme.scale), near.height) : 0

    FittedText {
        color: root.colours.soft
        room: root.tallest
        text: root.viewModel.body
        colours: root.colours
    }
    NumberCard {
        label: root.viewModel.rounds.length > 1 ? "" : root.viewModel.numberLabel
        number: root.viewModel.plan ? "" : root.viewModel.number
        colours: root.colours
    }
    Item {
        id: map

        FloorPlan {
            id: plan

            height: map.height
            plan: root.viewModel.plan
            colours: root.colours
            visible: root.viewModel.plan !== null
            width: map.width - (root.beside ? root.roundsWidth + Theme.grid : 0)
        }
        Rounds {
            id: near

            rounds: root.beside ? root.viewModel.rounds : []
            colours: root.colours
            width: root.roundsWidth
            x: map.width - width
        }
    }
    FittedText {
        room: root.tallest
        text: root.viewModel.route
        colours: root.colours
    }
    FittedText {
        color: root.colours.soft
        text: root.viewModel.plan === null && root.viewModel.rounds.length > 1 ? root.viewModel.numberLabel : ""
        colours: root.colours
    }
    Rounds {
        id: sittings

        height: root.beside ? 0 : sittings.implicitHeight
        rounds: root.viewModel.rounds
        colours: root.colours
    }
}
