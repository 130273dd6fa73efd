import QtQuick
import Kiosk.Controls

// The arrow that marks the kiosk on a plan, and its words.
Item {
    id: root

    required property Tone tone
    required property string text
    required property real widest
    required property real room

    readonly property real pointer: Theme.mm(8 * Theme.scale)

    height: words.height
    width: root.pointer + Theme.grid / 2 + words.width

    Pointer {
        anchors.verticalCenter: parent.verticalCenter
        color: root.tone.accent
        side: root.pointer
    }
    Words {
        id: words

        color: root.tone.accent
        glyph: Theme.least
        leading: 1.2
        most: 1
        room: root.room
        text: root.text
        tone: root.tone
        weight: Font.Bold
        width: Math.min(root.widest - root.pointer - Theme.grid / 2, line)
        x: root.pointer + Theme.grid / 2
    }
}
