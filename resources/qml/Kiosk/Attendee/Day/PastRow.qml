import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// What is over of a day, in one line.
CardBlock {
    id: root

    required property PastSessionsViewModel model
    property bool ends: false
    property color ink: Theme.past

    readonly property bool shortened: TextSizes.line(root.model?.text ?? "", Font.Medium, Theme.grown(Theme.type("min", TextSizes.fullWidth(root.model?.text ?? "")))) > at.cardWidth
    readonly property TimelineGeometry at: TimelineGeometry {
        width: root.width
    }

    implicitHeight: root.model && !Theme.large ? Math.max(words.height, Theme.px(17)) : 0

    TimelineRail {
        anchors.left: parent.left
        anchors.leftMargin: root.at.rail
        begins: true
        dotY: Math.round(root.implicitHeight / 2)
        ends: root.ends
        height: root.height + Theme.gap
        phase: "past"
    }
    FittedText {
        anchors.left: parent.left
        color: root.ink
        glyph: root.at.glyph
        most: 1
        text: root.at.stacked ? "" : root.model?.time ?? ""
        width: root.at.timeWidth
        y: Math.round((root.implicitHeight - height) / 2)
    }
    FittedText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.at.card
        color: root.ink
        most: 2
        role: "min"
        text: (root.shortened ? root.model?.short : root.model?.text) ?? ""
        width: root.at.cardWidth
        y: Math.round((root.implicitHeight - height) / 2)
    }
}
