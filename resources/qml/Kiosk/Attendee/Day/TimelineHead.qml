import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// Whether a session is on or next, and for how long; with large text also when it begins.
WordFlow {
    id: root

    required property TimelineEntryViewModel entry
    property bool stacked: false
    property real step: 1
    readonly property real firstLine: Math.max(time.height, chip.height) || root.height
    readonly property real chipStep: Math.min(root.step, 1.4)

    leading: Theme.px(1)
    spacing: Theme.px(4)

    FittedText {
        id: time

        color: Theme.ink
        floor: 12
        glyph: 12.9
        most: 1
        step: root.step
        text: root.stacked ? root.entry.time : ""
        weight: Font.ExtraBold
        width: text === "" ? 0 : Math.min(line, root.width)
    }
    Chip {
        id: chip

        filled: root.entry.isOn
        height: implicitHeight
        icon: "clock"
        most: root.width
        step: root.chipStep
        text: root.entry.chip
        width: implicitWidth
    }
    FittedText {
        readonly property real rest: root.width - chip.width - (time.width > 0 ? time.width + root.spacing : 0) - root.spacing - 1

        align: root.stacked || line > rest ? Text.AlignLeft : Text.AlignRight
        color: Theme.brand
        floor: 12
        most: 1
        step: root.chipStep
        glyph: 13.8
        text: root.entry.minutes
        weight: Font.ExtraBold
        width: text === "" ? 0 : line <= rest && !root.stacked ? rest : Math.min(line, root.width)
    }
}
