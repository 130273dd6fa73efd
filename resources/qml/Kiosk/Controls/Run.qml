pragma ComponentBehavior: Bound

import QtQuick

// Children one after the other in rows, as words in a line; unlike Flow without waiting for a frame.
Item {
    id: root

    property real spacing: 0
    property real leading: root.spacing

    height: root.implicitHeight

    readonly property var sizes: Array.from(root.children).map(child => [child.height, child.width])

    function arrange() {
        let x = 0;
        let y = 0;
        let tallest = 0;
        for (const child of root.children) {
            if (child.height <= 0)
                continue;
            if (x > 0 && x + child.width > root.width + 1) {
                x = 0;
                y += tallest + root.leading;
                tallest = 0;
            }
            child.x = x;
            child.y = y;
            x += child.width + root.spacing;
            tallest = Math.max(tallest, child.height);
        }
        root.implicitHeight = y + tallest;
    }

    onSizesChanged: root.arrange()
    onWidthChanged: root.arrange()
}
