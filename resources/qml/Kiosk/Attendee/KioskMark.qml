import QtQuick
import Kiosk.Controls

// The arrow that marks the kiosk on a plan, and its words.
Item {
    id: root

    property ColourScheme colours: Theme.plain
    required property string text
    required property real widest
    required property real room

    readonly property real pointer: Theme.mm(8 * Theme.scale)

    height: words.height
    width: root.pointer + Theme.grid / 2 + words.width

    ArrowHead {
        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.accent
        side: root.pointer
    }
    FittedText {
        id: words

        color: root.colours.accent
        glyph: Theme.least
        leading: 1.2
        most: 1
        room: root.room
        text: root.text
        colours: root.colours
        weight: Font.Bold
        width: Math.min(root.widest - root.pointer - Theme.grid / 2, line)
        x: root.pointer + Theme.grid / 2
    }
}
