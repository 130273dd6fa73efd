import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

Item {
    id: root

    required property AgendaRowViewModel modelData
    required property Tone tone
    property real step: 1

    readonly property list<string> times: root.modelData.time.split("–")
    readonly property real timeWidth: Typesetter.line("–00:00", Font.Bold, Theme.grown(Theme.least))
    readonly property bool stacked: root.width < root.timeWidth * 3.2
    readonly property real indent: root.stacked ? 0 : root.timeWidth + Theme.grid * 2

    height: root.stacked ? time.height + words.height + Theme.grid : Math.max(time.height, words.height) + Theme.grid

    Run {
        id: time

        width: root.stacked ? root.width : root.timeWidth

        Words {
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.stacked ? root.modelData.time : root.times[0]
            tone: root.tone
            weight: Font.Bold
            width: time.width
        }
        Words {
            color: root.tone.soft
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.stacked || root.times.length < 2 ? "" : `–${root.times[1]}`
            tone: root.tone
            width: time.width
        }
    }
    Run {
        id: words

        spacing: Theme.grid / 2
        width: root.width - root.indent
        x: root.indent
        y: root.stacked ? time.height : 0

        Chip {
            fill: root.modelData.roomBefore !== "" && !Theme.highContrast ? Theme.warn.ground : root.tone.accent
            ink: root.modelData.roomBefore !== "" && !Theme.highContrast ? Theme.warn.ink : root.tone.accentInk
            most: words.width
            step: root.step
            text: root.modelData.chip
            tone: root.tone
        }
        Words {
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.modelData.title
            tone: root.tone
            weight: Font.Bold
            width: words.width
        }
        Place {
            row: root.modelData
            step: root.step
            tone: root.tone
            width: words.width
        }
    }
}
