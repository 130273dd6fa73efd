pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Children one after the other in rows, as words in a line; unlike Flow without waiting for a frame.
Item {
    id: root

    property real spacing: 0
    property real leading: root.spacing

    height: root.implicitHeight

    readonly property bool mirrored: Theme.mirrored
    readonly property var sizes: Array.from(root.children).map(child => [child.width, child.height])

    function arrange() {
        const [height, places] = ItemLayout.flow(root.sizes, root.width, root.spacing, root.leading, root.mirrored);
        Array.from(root.children).forEach((child, at) => {
            if (child.height > 0)
                [child.x, child.y] = places[at];
        });
        root.implicitHeight = height;
    }

    onLeadingChanged: root.arrange()
    onMirroredChanged: root.arrange()
    onSizesChanged: root.arrange()
    onSpacingChanged: root.arrange()
    onWidthChanged: root.arrange()
}
