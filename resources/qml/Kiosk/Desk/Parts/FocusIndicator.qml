import QtQuick

// Focus indicator: two rings, one of which is visible on any background.
Rectangle {
    id: root

    required property Item control

    anchors.fill: parent
    anchors.margins: -2 * DeskTheme.focusWidth
    border.color: DeskTheme.focus
    border.width: DeskTheme.focusWidth
    color: "transparent"
    radius: DeskTheme.radius + 2 * DeskTheme.focusWidth
    visible: root.control.activeFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: DeskTheme.focusWidth
        border.color: DeskTheme.dark ? "#0b1220" : "#ffffff"
        border.width: DeskTheme.focusWidth
        color: "transparent"
        radius: DeskTheme.radius + DeskTheme.focusWidth
    }
}
