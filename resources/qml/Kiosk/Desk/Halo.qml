import QtQuick

// Focus indicator: two rings, one of which is visible on any background.
Rectangle {
    id: root

    required property Item control

    anchors.fill: parent
    anchors.margins: -2 * Look.ring
    border.color: Look.focus
    border.width: Look.ring
    color: "transparent"
    radius: Look.radius + 2 * Look.ring
    visible: root.control.activeFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Look.ring
        border.color: Look.dark ? "#0b1220" : "#ffffff"
        border.width: Look.ring
        color: "transparent"
        radius: Look.radius + Look.ring
    }
}
