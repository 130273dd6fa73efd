import QtQuick
import Kiosk.Controls

// How much of something is over, 0 to 1; nothing below 0.
Rectangle {
    id: root

    required property real progress

    color: Theme.hair
    height: root.progress < 0 ? 0 : Theme.bar
    radius: height / 2

    Rectangle {
        border.color: Theme.highContrast ? "#000000" : "transparent"
        border.width: Theme.highContrast ? 1 : 0
        color: Theme.brand
        height: root.height
        radius: height / 2
        visible: root.height > 0
        width: Math.max(height, root.width * Math.max(0, root.progress))
    }
}
