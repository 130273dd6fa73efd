import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

Item {
    id: root

    required property AgendaRowViewModel modelData
    property ColourScheme colours: Theme.plain
    property real step: 1

    readonly property list<string> times: root.modelData.time.split("–")
    readonly property real timeWidth: TextSizes.line("–00:00", Font.Bold, Theme.grown(Theme.least))
    readonly property bool stacked: root.width < root.timeWidth * 3.2
    readonly property real indent: root.stacked ? 0 : root.timeWidth + Theme.grid * 2

    height: root.stacked ? time.height + words.height + Theme.grid : Math.max(time.height, words.height) + Theme.grid

    WordFlow {
        id: time

        width: root.stacked ? root.width : root.timeWidth

        FittedText {
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.stacked ? root.modelData.time : root.times[0]
            colours: root.colours
            weight: Font.Bold
            width: time.width
        }
        FittedText {
            color: root.colours.soft
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.stacked || root.times.length < 2 ? "" : `–${root.times[1]}`
            colours: root.colours
            width: time.width
        }
    }
    WordFlow {
        id: words

        spacing: Theme.grid / 2
        width: root.width - root.indent
        x: root.indent
        y: root.stacked ? time.height : 0

        Chip {
            filled: root.modelData.state === "now"
            height: implicitHeight
            most: words.width
            text: root.modelData.chip
            width: implicitWidth
        }
        FittedText {
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.modelData.title
            colours: root.colours
            weight: Font.Bold
            width: words.width
        }
        RoomLine {
            row: root.modelData
            step: root.step
            colours: root.colours
            width: words.width
        }
    }
}
