pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

Stage {
    id: root

    readonly property bool named: root.viewModel.screen === "welcome" || root.viewModel.screen === "goodbye"
    readonly property list<string> sentences: root.viewModel.body.replace(/([\uac00-\ud7a3a-z”][.?]) +/g, "$1\n").split("\n").filter(line => line !== "")

    // A number to show at the desk comes before what to do with it, which may turn a page.
    readonly property bool called: root.viewModel.screen === "ticket"

    aside: !root.called ? card : Theme.shallow ? null : ticket
    asideLast: !root.called
    gap: Theme.grid * 1.5
    optional: [note]

    Run {
        id: heading

        property real step: 1

        Words {
            id: style

            glyph: Theme.body
            leading: 1.3
            room: 0.2 * root.tallest
            most: 3
            step: heading.step
            text: root.viewModel.style
            tone: root.tone
            width: parent.width
        }
        Words {
            floor: Theme.zoom > 1 ? Theme.least : Theme.body
            glyph: root.named ? Theme.display : Theme.headline
            leading: 1.22
            most: 4
            room: (root.called && !Theme.wide ? 0.5 : 1) * root.tallest - style.height
            step: heading.step
            text: Theme.shallow ? "" : root.viewModel.title
            tone: root.tone
            weight: Font.ExtraBold
            width: parent.width
        }
    }
    Toast {
        icon: root.viewModel.ribbonIcon
        text: root.viewModel.ribbon
        tone: root.tone
    }
    NumberCard {
        id: ticket

        label: root.viewModel.numberLabel
        number: root.called ? root.viewModel.number : ""
        tone: root.tone
    }
    Repeater {
        model: root.sentences

        Words {
            required property string modelData

            color: root.tone.soft
            room: root.tallest - style.height
            text: modelData
            tone: root.tone
        }
    }
    NumberCard {
        id: card

        label: root.viewModel.numberLabel
        note: root.viewModel.numberNote
        number: root.called ? "" : root.viewModel.number
        tone: root.tone
    }
    Words {
        id: note

        room: root.tallest
        text: root.viewModel.note
        tone: root.tone
        weight: Font.Bold
    }
    Words {
        leading: 1.22
        room: root.tallest
        text: root.viewModel.secondTitle
        tone: root.tone
        weight: Font.Bold
    }
    Words {
        color: root.tone.soft
        room: root.tallest
        text: root.viewModel.secondBody
        tone: root.tone
    }
}
