import QtQuick

Rectangle {
    id: root

    required property Tone tone

    border.color: root.tone.cardLine
    border.width: Theme.border
    color: root.tone.card
    radius: Theme.mm(8 * Theme.scale)
}
