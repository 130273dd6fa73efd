import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// Where the parts of the window stand, in px. Low position keeps all controls in the lower 55 % of the panel.
QtObject {
    id: root

    required property real width
    required property real height
    required property bool low
    // Whether the screen is a column of cards; else it is blocks on pages, which are all controls.
    required property bool carded
    // Whether a card stands first, which the band reaches under.
    required property bool overlapped
    required property real panelShare
    required property real bandHeight
    required property real dockHeight
    // What the cards leave over.
    required property real spare
    required property ButtonStack actions

    // The band of a wide screen is a panel at the left.
    readonly property bool wide: Theme.wide
    // Else it stands in the dock.
    readonly property bool languageAbove: !root.wide && !root.low
    readonly property real across: root.width - 2 * Theme.margin
    readonly property real dockTop: root.height - root.dockHeight
    readonly property real overlap: root.carded && root.overlapped && !root.wide ? Theme.px(Theme.large ? 9 : 17) : 0
    readonly property real panelWidth: Math.round(root.width * root.panelShare)
    readonly property real bandWidth: root.wide ? root.panelWidth : root.width
    readonly property real bandTall: root.wide ? root.dockTop : root.bandHeight + root.overlap + (root.carded ? root.spare : 0)

    // Cards.
    readonly property real cardsTop: root.wide ? Theme.gap : root.bandHeight + (root.overlap > 0 ? 0 : Theme.gap)
    readonly property real cardRoom: root.dockTop - root.cardsTop - Theme.gap
    readonly property rect cards: root.wide ? Qt.rect(root.panelWidth + Theme.px(8), root.cardsTop + (root.overlapped ? 0 : root.spare), root.width - root.panelWidth - Theme.px(16), root.cardRoom) : Qt.rect(Theme.margin, root.cardsTop + root.spare, root.across, root.cardRoom)
    readonly property rect panelCard: Qt.rect(0.75 * Theme.margin, root.bandHeight, root.panelWidth - 1.5 * Theme.margin, root.dockTop - Theme.gap - root.bandHeight)

    // Blocks on pages, and the actions under them.
    readonly property real ceiling: root.low ? Math.ceil(0.44 * root.height) : Math.ceil((root.wide ? 0.25 : 0.36) * root.height)
    readonly property real actionsBottom: root.dockTop - Theme.gap
    readonly property real calm: root.low || Theme.zoom > 1 ? 0 : 0.3 * root.height
    readonly property real top: root.low ? root.ceiling : root.bandTall + Theme.gap
    readonly property real actionsRoom: root.actionsBottom - Math.max(root.ceiling, root.wide ? root.top : 0)
    readonly property rect side: root.wide ? Qt.rect(root.panelWidth + Theme.px(8), Theme.gap, root.width - root.panelWidth - Theme.px(16), 0) : Qt.rect(Theme.margin, root.top, root.across, 0)
    readonly property list<rect> roomy: [root.above(root.actions.roomyHeight)]
    readonly property list<rect> tight: [root.above(root.actions.tightHeight)]

    // The place of the blocks above actions of a height.
    function above(actions: real): rect {
        const bottom = root.actionsBottom - (actions > 0 ? actions + Theme.gap : 0);
        return Qt.rect(root.side.x, root.side.y, root.side.width, bottom - root.side.y);
    }
}
