import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// Where the parts of the window stand, in px. Low position keeps all controls in the lower 55 % of the panel.
QtObject {
    id: root

    required property real width
    required property real height
    required property bool low
    // Whether the screen is a column of cards, and whether its controls are all over it.
    required property bool carded
    // Whether a card stands first, which the band reaches under.
    required property bool overlapped
    required property bool toggles
    required property real panelShare
    // See kiosk/ui/attendee/screens/screen_list.py.
    required property string frame
    required property real bandHeight
    required property real dockHeight
    // What the cards leave over.
    required property real spare
    required property ButtonStack actions

    readonly property bool wide: Theme.wide
    readonly property bool keyed: root.frame === "keyboard"
    // Else it stands in the dock.
    readonly property bool languageAbove: !root.wide && !root.low
    readonly property real across: root.width - 2 * Theme.margin
    readonly property real dockTop: root.height - root.dockHeight
    readonly property real overlap: root.carded && root.overlapped && !root.wide ? Theme.px(Theme.large ? 9 : 17) : 0
    // On a wide screen the band is a panel at the left, or a head over two columns.
    readonly property bool panelled: root.wide && ["cards", "blocks", "choices"].includes(root.frame)
    readonly property real panelWidth: Math.round(root.width * root.panelShare)
    readonly property real bandWidth: root.panelled ? root.panelWidth : root.width
    readonly property real bandTall: root.panelled ? root.dockTop : root.bandHeight + root.overlap + (root.carded ? root.spare : 0)

    // Cards.
    readonly property real cardsTop: root.panelled ? Theme.gap : root.bandHeight + (root.overlap > 0 ? 0 : Theme.gap)
    readonly property real cardRoom: root.dockTop - root.cardsTop - Theme.gap
    readonly property rect cards: root.panelled ? Qt.rect(root.panelWidth + Theme.px(8), root.cardsTop + (root.overlapped ? 0 : root.spare), root.width - root.panelWidth - Theme.px(16), root.cardRoom) : Qt.rect(Theme.margin, root.cardsTop + root.spare, root.across, root.cardRoom)
    readonly property rect panelCard: Qt.rect(0.75 * Theme.margin, root.bandHeight, root.panelWidth - 1.5 * Theme.margin, root.dockTop - Theme.gap - root.bandHeight)

    // Blocks on pages, and the actions under them.
    readonly property real gutter: 2 * Theme.gap
    readonly property real ceiling: root.low ? Math.ceil(0.44 * root.height) : Math.ceil((root.wide ? 0.25 : 0.36) * root.height)
    readonly property real actionsBottom: root.dockTop - Theme.gap
    readonly property real lowest: 1.3 * Theme.target
    readonly property real calm: root.low && root.toggles || Theme.zoom > 1 ? 0 : 0.3 * root.height
    readonly property real top: root.low && root.toggles ? root.ceiling : root.bandTall + Theme.gap
    readonly property real actionsRoom: root.keyed ? root.lowest : root.actionsBottom - Math.max(root.ceiling, root.wide ? root.top : 0)
    readonly property real leadWidth: root.wide && !root.panelled ? Math.round((root.across - root.gutter) * (root.keyed && !Theme.small ? 0.5 : 0.54)) : root.across
    readonly property rect lead: Qt.rect(Theme.margin, root.top, root.leadWidth, 0)
    readonly property rect side: root.panelled ? Qt.rect(root.panelWidth + Theme.px(8), Theme.gap, root.width - root.panelWidth - Theme.px(16), 0) : root.wide ? Qt.rect(Theme.margin + root.leadWidth + root.gutter, root.top, root.across - root.leadWidth - root.gutter, 0) : root.lead
    readonly property list<rect> roomy: root.columns(root.actions.roomyHeight)
    readonly property list<rect> tight: root.columns(root.actions.tightHeight)

    function columns(actions: real): list<rect> {
        const above = root.actionsBottom - (actions > 0 ? actions + Theme.gap : 0);
        const column = (place, bottom) => Qt.rect(place.x, place.y, place.width, bottom - place.y);
        if (!root.wide || root.panelled)
            return [column(root.side, above)];
        return [column(root.lead, root.actionsBottom), column(root.side, above)];
    }
}
