import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Where the parts of the window stand, in px. Low position keeps all controls in the lower 55 % of the panel.
QtObject {
    id: root

    required property real width
    required property real height
    required property bool low
    // Whether a card stands first, which the band reaches under.
    required property bool overlapped
    required property real panelShare
    required property real bandHeight
    required property real dockHeight
    // What the cards leave over.
    required property real spare

    // The band of a wide screen is a panel at the left.
    readonly property bool wide: Theme.wide
    // Else it stands in the dock.
    readonly property bool languageAbove: !root.wide && !root.low
    readonly property real across: root.width - 2 * Theme.margin
    readonly property real dockTop: root.height - root.dockHeight
    readonly property real overlap: root.overlapped && !root.wide ? Theme.px(Theme.large ? 9 : 17) : 0
    readonly property real panelWidth: Math.round(root.width * root.panelShare)
    readonly property real bandWidth: root.wide ? root.panelWidth : root.width
    readonly property real bandTall: root.wide ? root.dockTop : root.bandHeight + root.overlap + root.spare

    // Cards.
    readonly property real cardsTop: root.wide ? Theme.gap : root.bandHeight + (root.overlap > 0 ? 0 : Theme.gap)
    readonly property real cardRoom: root.dockTop - root.cardsTop - Theme.gap
    readonly property rect cards: root.wide ? root.placed(root.panelWidth + Theme.px(8), root.cardsTop + (root.overlapped ? 0 : root.spare), root.width - root.panelWidth - Theme.px(16), root.cardRoom) : root.placed(Theme.margin, root.cardsTop + root.spare, root.across, root.cardRoom)
    // The width of a card in the panel, which does not follow from the height of the band.
    readonly property rect panelColumn: root.placed(0.75 * Theme.margin, 0, root.panelWidth - 1.5 * Theme.margin, 0)
    readonly property rect panelCard: Qt.rect(root.panelColumn.x, root.bandHeight, root.panelColumn.width, root.dockTop - Theme.gap - root.bandHeight)

    // `x` as it is where languages are written from left to right.
    function placed(x: real, y: real, width: real, height: real): rect {
        return Qt.rect(ItemLayout.placed(x, width, root.width, Theme.mirrored), y, width, height);
    }
}
