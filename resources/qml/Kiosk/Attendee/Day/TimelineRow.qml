import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A session or round of the day: the free time before it, when, and a card with what and where.
CardBlock {
    id: root

    required property TimelineEntryViewModel modelData
    required property AttendeeViewModel viewModel
    required property int relief
    required property int index
    required property int count
    // What a large card shows elsewhere.
    property bool omitted: false
    property bool begins: false
    // A row that is taller than a page steps down.
    property real step: 1

    readonly property TimelineGeometry at: TimelineGeometry {
        width: root.width
    }
    readonly property real freeLeast: words.height > 0 ? words.height + 2 * Theme.px(1.5) : 0
    // The card grows by as much as leaves no void in it; the row stands in the middle of what is left over.
    readonly property real around: Math.round(Math.max(0, root.extra - card.mostGrowth) / 2)
    readonly property real free: root.freeLeast > 0 ? root.freeLeast + root.around : 0
    readonly property real dotY: card.y + card.lineMiddle

    // What a single one leaves over is the band's.
    growth: root.count === 1 ? card.mostGrowth : 10000
    implicitHeight: root.omitted ? 0 : root.freeLeast + card.natural

    TimelineRail {
        anchors.left: parent.left
        anchors.leftMargin: root.at.rail
        begins: root.begins
        colour: TrackColours.ink(root.modelData.colour)
        dotY: root.dotY
        ends: root.index === root.count - 1
        free: root.free
        height: root.height + Theme.gap
        phase: root.modelData.isOn ? "now" : "later"
    }
    FittedText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.at.card + Theme.px(3)
        color: Theme.past
        most: 2
        role: "min"
        text: Theme.large || Theme.wide && root.relief >= CardColumn.Tight ? "" : root.modelData.free
        width: root.at.cardWidth - Theme.px(3)
        y: Math.round((root.free - height) / 2)
    }
    FittedText {
        anchors.left: parent.left
        color: Theme.ink
        floor: 12
        glyph: root.at.glyph
        most: 2
        text: root.at.stacked ? "" : root.modelData.time
        weight: Font.ExtraBold
        width: root.at.timeWidth
        y: Math.round(root.dotY - height / 2)
    }
    TimelineCard {
        id: card

        anchors.left: parent.left
        anchors.leftMargin: root.at.card
        entry: root.modelData
        height: root.height - root.freeLeast - 2 * root.around
        stacked: root.at.stacked
        step: root.step
        tight: root.relief >= CardColumn.Tight
        viewModel: root.viewModel
        width: root.at.cardWidth
        y: root.freeLeast + root.around
    }
}
