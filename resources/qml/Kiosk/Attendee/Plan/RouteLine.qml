import QtQuick
import Kiosk.Controls

// The way to the table in words, and the side on which it is; a pin where that is not known.
Item {
    id: root

    required property string route
    required property string arrow
    property color colour: Theme.brand
    property color arrowInk: Theme.brandInk
    property color ink: Theme.ink
    // The most height that it may take.
    property real room: Infinity

    readonly property real side: Theme.px(Theme.large ? 24 : 18)

    implicitHeight: root.route === "" ? 0 : Math.max(root.side, words.height)

    ArrowTile {
        anchors.left: parent.left
        arrow: root.arrow
        colour: root.colour
        height: root.side
        ink: root.arrowInk
        visible: root.route !== ""
        width: root.side
        y: Math.round((root.height - height) / 2)
    }
    RoomText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.side + Theme.px(5)
        color: root.ink
        glyph: Theme.least
        room: root.room
        text: root.route
        width: root.width - anchors.leftMargin
        y: Math.round((root.height - height) / 2)
    }
}
