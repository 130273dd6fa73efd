pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// A number to remember, the table's or the ticket's, and what it is.
Card {
    id: root

    property string label: ""
    property string number: ""
    property string note: ""
    property real step: 1

    readonly property real inset: Theme.grid * (Theme.tight ? 1.2 : 2)
    readonly property real inner: root.width - 2 * root.inset
    readonly property int numberSize: Math.max(1, TextSizes.fit(root.number, Font.ExtraBold, Theme.scaled(40) * root.step, Theme.scaled(Theme.title), root.inner, 1, Infinity, 1))
    readonly property real numberWidth: Math.ceil(TextSizes.advance(root.number, Font.ExtraBold) * root.numberSize) + 2

    // The number stands beside its words where these keep a fair width, the note with them if it is short.
    readonly property real beside: root.inner - root.inset - root.numberWidth
    readonly property bool stacked: root.beside < 3.6 * TextSizes.pixels(root.label, Theme.grown(Theme.body))
    readonly property real noteSize: TextSizes.pixels(root.note, Theme.grown(Theme.least))
    readonly property bool under: root.stacked || TextSizes.lines(root.note, Font.Medium, root.noteSize, root.beside) > 2
    // Left out before all gets much smaller.
    readonly property string told: root.step < 0.9 ? "" : root.note
    readonly property real row: root.stacked ? words.height + Theme.grid + figure.height : Math.max(words.height, figure.height)

    height: root.number === "" ? 0 : 2 * root.inset + root.row + (root.under && root.told !== "" ? Theme.grid + below.height : 0)

    component Note: FittedText {
        color: root.colours.cardSoft
        glyph: Theme.least
        leading: 1.3
        step: root.step
        colours: root.colours
    }

    WordFlow {
        id: words

        leading: Theme.grid / 2
        width: Math.max(1, root.stacked ? root.inner : root.beside)
        x: root.inset
        y: root.stacked ? root.inset : root.inset + Math.round((root.row - height) / 2)

        FittedText {
            id: heading

            color: root.colours.cardInk
            glyph: Theme.least
            leading: 1.22
            step: root.step
            text: root.label
            colours: root.colours
            weight: Font.Bold
            width: words.width
        }
        Note {
            text: root.under ? "" : root.told
            width: words.width
        }
    }
    Item {
        id: figure

        height: Math.ceil(0.72 * root.numberSize)
        width: root.numberWidth
        x: root.stacked || root.label === "" ? root.inset : root.width - root.inset - root.numberWidth
        y: root.inset + (root.stacked ? words.height + Theme.grid : Math.round((root.row - height) / 2))

        Text {
            anchors.baseline: parent.bottom
            color: Theme.highContrast ? root.colours.accent : root.colours.cardInk
            font.family: Theme.family
            font.pixelSize: root.numberSize
            font.weight: Font.ExtraBold
            text: root.number
            textFormat: Text.PlainText
        }
    }
    Note {
        id: below

        text: root.under ? root.told : ""
        width: root.inner
        x: root.inset
        y: root.inset + root.row + Theme.grid
    }
}
