pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

ScreenPages {
    id: root

    readonly property bool named: root.viewModel.screen === "welcome" || root.viewModel.screen === "goodbye"
    readonly property list<string> sentences: root.viewModel.body.replace(/([\uac00-\ud7a3a-z”][.?]) +/g, "$1\n").split("\n").filter(line => line !== "")

    // A number to show at the desk comes before what to do with it, which may turn a page.
    readonly property bool called: root.viewModel.screen === "ticket"

    aside: !root.called ? card : Theme.shallow ? null : ticket
    asideLast: !root.called
    gap: Theme.grid * 1.5
    optional: [note]

    WordFlow {
        id: heading

        property real step: 1

        FittedText {
            id: style

            glyph: Theme.body
            leading: 1.3
            room: 0.2 * root.tallest
            most: 3
            step: heading.step
            text: root.viewModel.style
            colours: root.colours
            width: parent.width
        }
        FittedText {
            floor: Theme.zoom > 1 ? Theme.least : Theme.body
            glyph: root.named ? Theme.display : Theme.headline
            leading: 1.22
            most: 4
            room: (root.called && !Theme.wide ? 0.5 : 1) * root.tallest - style.height
            step: heading.step
            text: Theme.shallow ? "" : root.viewModel.title
            colours: root.colours
            weight: Font.ExtraBold
            width: parent.width
        }
    }
    Toast {
        icon: root.viewModel.ribbonIcon
        text: root.viewModel.ribbon
        colours: root.colours
    }
    NumberCard {
        id: ticket

        label: root.viewModel.numberLabel
        number: root.called ? root.viewModel.number : ""
        colours: root.colours
    }
    Repeater {
        model: root.sentences

        FittedText {
            required property string modelData

            color: root.colours.soft
            room: root.tallest - style.height
            text: modelData
            colours: root.colours
        }
    }
    NumberCard {
        id: card

        label: root.viewModel.numberLabel
        note: root.viewModel.numberNote
        number: root.called ? "" : root.viewModel.number
        colours: root.colours
    }
    FittedText {
        id: note

        room: root.tallest
        text: root.viewModel.note
        colours: root.colours
        weight: Font.Bold
    }
    FittedText {
        leading: 1.22
        room: root.tallest
        text: root.viewModel.secondTitle
        colours: root.colours
        weight: Font.Bold
    }
    FittedText {
        color: root.colours.soft
        room: root.tallest
        text: root.viewModel.secondBody
        colours: root.colours
    }
}
