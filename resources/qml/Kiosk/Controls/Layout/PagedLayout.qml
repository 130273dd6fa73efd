pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Lays blocks out in columns and, where these are full, on further pages; the rules are in
// kiosk/ui/attendee/layout/pages.py. A block binds neither its place nor `visible`: the layout sets them,
// and a binding that is evaluated later would undo it.
PagedItem {
    id: root

    // Places for the blocks, in px within this item: where one page is enough, and where pages must be turned.
    required property list<rect> roomy
    required property list<rect> tight
    // What the last page has to leave free at the bottom of its last column.
    required property real tail
    property real gap: Theme.gap
    // Blocks stand at the bottom of a column instead of its top.
    property bool sunk: false
    // Takes the height that its column has left, at least `stretchLeast` px.
    property Item stretch: null
    property real stretchLeast: 0
    // Optional blocks: left out, the last first, before a page is added.
    property list<Item> optional: []
    // Opens the second column, where there is one; before or after all other blocks.
    property Item aside: null
    property bool asideLast: true
    // The height of the first column that is tried; no text may be taller.
    property real tallest: 0
    property bool arranging: false
    property bool unsettled: false
    readonly property var wishes: Array.from(root.children).map(child => child === root.stretch ? root.stretchLeast : child.height)

    function showPage() {
        root.arrange();
    }

    function settle() {
        if (root.arranging)
            return;
        root.unsettled = true;
        LayoutQueue.ask();
    }

    function arrange() {
        if (root.arranging || root.roomy.length === 0)
            return;
        root.arranging = true;
        ItemLayout.layOutPages(root, Array.from(root.optional));
        root.arranging = false;
        root.unsettled = false;
    }

    onRoomyChanged: root.settle()
    onTailChanged: root.settle()
    onTightChanged: root.settle()
    onWishesChanged: root.settle()
    Component.onCompleted: root.arrange()

    Connections {
        function onDue() {
            if (root.unsettled)
                root.arrange();
        }

        target: LayoutQueue
    }
}
