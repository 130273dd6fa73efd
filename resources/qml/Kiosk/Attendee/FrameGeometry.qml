import QtQuick
import Kiosk.Controls

// Positions of the parts of the window. Low position keeps all controls in the lower 55 % of the panel.
QtObject {
    id: root

    required property real width
    required property real height
    required property bool low
    required property bool interactive
    // Whether there is a keyboard: it wants half of the width of two columns, and low buttons beneath it.
    required property bool keyed
    // Whether the header runs across both columns.
    required property bool banner
    required property real head
    required property real language
    required property real toast
    required property ButtonStack actions
    required property ButtonStack bar

    readonly property bool wide: Theme.wide
    // Else it stands in the bar at the bottom.
    readonly property bool languageAbove: !root.wide && !root.low
    readonly property real across: root.width - 2 * Theme.margin
    readonly property real gutter: 2 * Theme.gap
    readonly property real ceiling: root.low ? Math.ceil(0.44 * root.height) : Math.ceil((root.wide ? 0.25 : 0.36) * root.height)
    readonly property real barTop: root.height - Theme.margin - root.bar.height
    readonly property real actionsBottom: root.bar.height > 0 ? root.barTop - Theme.gap : root.height - Theme.margin
    readonly property real barRoom: Theme.shallow ? Theme.target : root.keyed ? root.lowest : (root.height - Theme.margin - root.ceiling) * (root.wide ? 0.4 : root.low ? 0.36 : 0.55)
    readonly property real actionsRoom: root.keyed ? root.lowest : root.actionsBottom - Math.max(root.ceiling, root.wide ? root.sideTop : 0)

    readonly property real lowest: 1.3 * Theme.target
    readonly property real calm: root.low && root.interactive || Theme.zoom > 1 ? 0 : 0.3 * root.height

    readonly property real leadWidth: root.wide ? Math.round((root.across - root.gutter) * (root.keyed && !Theme.small ? 0.5 : 0.54)) : root.across
    readonly property real headWidth: root.banner ? root.across : !root.languageAbove ? root.leadWidth : root.across - root.language - Theme.gap
    readonly property real leadTop: root.below(root.head)
    readonly property real sideTop: root.wide && !root.banner ? root.below(0) : root.leadTop
    readonly property rect lead: Qt.rect(Theme.margin, root.leadTop, root.leadWidth, 0)
    readonly property rect side: root.wide ? Qt.rect(Theme.margin + root.leadWidth + root.gutter, root.sideTop, root.across - root.leadWidth - root.gutter, 0) : root.lead
    readonly property real toastTop: (root.wide ? root.actionsBottom : root.actionsBottom - (root.actions.height > 0 ? root.actions.height + Theme.gap : 0)) - root.toast
    readonly property list<rect> roomy: root.columns(root.actions.roomyHeight)
    readonly property list<rect> tight: root.columns(root.actions.tightHeight)

    function below(part: real): real {
        return root.low && root.interactive ? root.ceiling : Theme.margin + (part > 0 ? part + Theme.gap : 0);
    }

    function columns(actions: real): list<rect> {
        const above = root.actionsBottom - (actions > 0 ? actions + Theme.gap : 0);
        const toast = root.toast > 0 ? root.toast + Theme.gap : 0;
        if (!root.wide)
            return [Qt.rect(root.lead.x, root.leadTop, root.lead.width, above - toast - root.leadTop)];
        return [Qt.rect(root.lead.x, root.leadTop, root.lead.width, root.actionsBottom - toast - root.leadTop), Qt.rect(root.side.x, root.sideTop, root.side.width, above - root.sideTop)];
    }
}
