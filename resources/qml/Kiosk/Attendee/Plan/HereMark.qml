import QtQuick
import Kiosk.Controls

// A disc where the guest stands, with an arrow the way they face; a ring at a door.
Rectangle {
    id: root

    required property bool atDoor
    required property real heading

    antialiasing: true
    border.color: root.atDoor ? Theme.ink : Theme.surface
    border.width: Theme.mm(1.4 * Theme.scale)
    color: root.atDoor ? Theme.surface : Theme.ink
    height: width
    radius: width / 2

    Icon {
        anchors.centerIn: parent
        height: width
        ink: root.atDoor ? Theme.ink : Theme.surface
        name: "straight"
        rotation: root.heading
        stroke: 2.7
        width: 0.56 * root.width
    }
}
