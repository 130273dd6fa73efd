import QtQuick
import Kiosk.Controls

// Where the parts of a timeline's rows stand across, in px. With large text the time stands in the card.
QtObject {
    id: root

    required property real width

    readonly property real glyph: 12.9
    readonly property real timeWidth: TextSizes.line("00:00", Font.ExtraBold, Theme.grown(root.glyph))
    readonly property bool stacked: root.width < 4.2 * root.timeWidth || (Theme.wide && Theme.small)
    readonly property real rail: root.stacked ? Theme.px(5) : root.timeWidth + Theme.px(9)
    readonly property real card: root.rail + Theme.px(root.stacked ? 9 : 10.4)
    readonly property real cardWidth: root.width - root.card
}
