import QtQuick

// Two rings around a control, dark and light, so that one of them shows on any ground.
Rectangle {
    id: root

    required property Tone tone
    required property Item control

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    border.color: root.tone.focus
    border.width: Theme.ring
    color: "transparent"
    radius: Theme.radius + 2 * Theme.ring
    visible: root.control.activeFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        border.color: root.tone.inner
        border.width: Theme.ring
        color: "transparent"
        radius: Theme.radius + Theme.ring
    }
}
