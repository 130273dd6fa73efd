import QtQuick
import QtQuick.Templates as T

// Two rings around a control, dark and light, so that one of them shows on any ground.
Rectangle {
    id: root

    property real corner: Theme.radius
    required property T.AbstractButton control

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    border.color: Theme.focus
    border.width: Theme.ring
    color: "transparent"
    radius: root.corner + 2 * Theme.ring
    visible: root.control.visualFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        border.color: Theme.focusInner
        border.width: Theme.ring
        color: "transparent"
        radius: root.corner + Theme.ring
    }
}
