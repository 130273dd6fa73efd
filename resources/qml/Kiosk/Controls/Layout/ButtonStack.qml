pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Buttons one above the other; those that share stand side by side where their words allow it.
// The labels step down together until the stack fits into `room`. The rules are in
// kiosk/ui/attendee/layout/button_rows.py.
Item {
    id: root

    property real room: Infinity
    property real gap: Theme.grid
    // Sharing buttons are all of one width.
    property bool even: false

    readonly property bool mirrored: Theme.mirrored
    property bool arranging: false
    property bool unsettled: false
    readonly property var wishes: Array.from(root.children).map(child => root.wish(child as ActionButton))

    function wish(button: ActionButton): string {
        return button ? `${button.offered} ${button.natural} ${button.narrow} ${button.shares} ${button.lowest} ${button.secondHeight} ${button.rowWidth}` : "";
    }

    function buttons(): var {
        return Array.from(root.children).filter(child => child instanceof ActionButton && (child as ActionButton).offered);
    }

    function settle() {
        if (root.arranging)
            return;
        root.unsettled = true;
        LayoutQueue.ask();
    }

    function arrange() {
        if (root.arranging || root.width <= 0)
            return;
        root.arranging = true;
        ItemLayout.stackButtons(root, root.buttons(), root.mirrored);
        root.arranging = false;
        root.unsettled = false;
    }

    onMirroredChanged: root.settle()
    onRoomChanged: root.settle()
    // Immediately: the height that a block needs in a column depends on it.
    onWidthChanged: root.arrange()
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
