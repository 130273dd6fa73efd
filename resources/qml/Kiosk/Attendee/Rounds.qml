pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The guest's table in each round: a row of cards, or in a column one below the other.
WordFlow {
    id: root

    required property var rounds
    property ColourScheme colours: Theme.plain
    property real step: 1

    readonly property real inset: Theme.grid * 1.5
    readonly property int count: root.rounds.length
    readonly property real share: Math.floor((root.width - root.spacing * (root.count - 1)) / Math.max(1, root.count))
    readonly property real widest: Math.max(0, ...Array.from(root.rounds).map(round => root.demand(round)))
    readonly property real narrowest: Math.max(0, ...Array.from(root.rounds).map(round => Math.max(root.px(round.label), root.px(round.table)) + 2 * root.inset))
    readonly property real cell: root.count > 0 && root.widest <= root.share ? root.share : root.width

    function demand(round: RoundViewModel): real {
        return root.px(round.label) + root.px(round.table) + 3 * root.inset;
    }

    function px(text: string): real {
        return TextSizes.line(text, Font.Bold, Math.max(Theme.scaled(Theme.least), Theme.grown(Theme.least) * root.step));
    }

    spacing: Theme.grid

    Repeater {
        model: root.rounds

        Card {
            id: card

            required property RoundViewModel modelData

            readonly property color ink: card.modelData.active ? root.colours.actionInk : root.colours.cardInk
            readonly property bool stacked: root.demand(card.modelData) > root.cell

            border.color: card.modelData.active ? root.colours.action : root.colours.cardLine
            color: card.modelData.active ? root.colours.action : root.colours.card
            height: (card.stacked ? label.height + number.height : Math.max(label.height, number.height)) + 1.5 * Theme.grid
            colours: root.colours
            width: root.cell

            FittedText {
                id: label

                color: card.ink
                glyph: Theme.least
                leading: 1.2
                step: root.step
                text: card.modelData.label
                colours: root.colours
                width: card.stacked ? card.width - 2 * root.inset : root.px(text)
                x: root.inset
                y: card.stacked ? 0.75 * Theme.grid : Math.round((card.height - height) / 2)
            }
            FittedText {
                id: number

                color: card.ink
                glyph: Theme.least
                leading: 1.2
                step: root.step
                text: card.modelData.table
                colours: root.colours
                weight: Font.Bold
                width: root.px(text)
                x: card.stacked ? root.inset : card.width - root.inset - width
                y: card.stacked ? label.y + label.height : Math.round((card.height - height) / 2)
            }
        }
    }
}
