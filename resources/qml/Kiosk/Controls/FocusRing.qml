import QtQuick

// Two rings around a control, dark and light, so that one of them shows on any ground.
Rectangle {
    id: root

    required property ColourScheme colours
    required property Item control

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    border.color: root.colours.focus
    border.width: Theme.ring
    color: "transparent"
    radius: Theme.radius + 2 * Theme.ring
    visible: root.control.activeFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        border.color: root.colours.inner
        border.width: Theme.ring
        color: "transparent"
        radius: Theme.radius + Theme.ring
    }
}
