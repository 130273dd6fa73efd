import QtQuick
import Kiosk.Controls

// A short-lived message to the guest, above the buttons.
Card {
    id: root

    property string text: ""
    property string icon: "none"

    readonly property real inset: 2 * Theme.grid
    readonly property real side: root.icon === "none" ? 0 : Theme.mm(12 * Theme.scale)

    color: root.colours.ink
    border.color: root.colours.ink
    height: root.text === "" ? 0 : Math.max(words.height, root.side) + 2 * Theme.grid

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        height: root.side
        ink: root.colours.ground
        name: root.icon
        stroke: 2
        visible: root.side > 0
        width: root.side
        x: root.inset
    }
    FittedText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.ground
        glyph: Theme.least
        leading: 1.25
        room: 0.12 * Theme.panelHeight
        text: root.text
        colours: root.colours
        width: root.width - 2 * root.inset - (root.side > 0 ? root.side + root.inset : 0)
        x: root.width - root.inset - width
    }
}
