import QtQuick

Rectangle {
    id: root

    required property ColourScheme colours

    border.color: root.colours.cardLine
    border.width: Theme.border
    color: root.colours.card
    radius: Theme.mm(8 * Theme.scale)
}
