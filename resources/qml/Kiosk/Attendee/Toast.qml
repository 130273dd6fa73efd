import QtQuick
import Kiosk.Controls

// A passing word to the guest, above the buttons.
Card {
    id: root

    property string text: ""

    color: root.tone.ink
    border.color: root.tone.ink
    height: root.text === "" ? 0 : words.height + 2 * Theme.grid
    visible: root.text !== ""

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.tone.ground
        glyph: Theme.least
        leading: 1.25
        room: 0.12 * Theme.panelHeight
        text: root.text
        tone: root.tone
        width: root.width - 4 * Theme.grid
        x: 2 * Theme.grid
    }
}
