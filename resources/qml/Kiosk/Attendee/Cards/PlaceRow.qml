import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// Where to go: an arrow, the place and the way in one line.
Item {
    id: root

    required property string place
    required property string way
    required property string arrow
    property color colour: Theme.brand
    property bool showsWay: true
    property bool compact: false
    // The side of the arrow's tile in px.
    property real tile: Theme.px(37)
    // Shrinks what its texts would like to be.
    property real step: 1

    readonly property bool hasWay: root.showsWay && root.way !== ""
    // With large text or a long name the tile makes room.
    readonly property real side: Math.min(Theme.small ? Theme.px(26) : root.tile, Math.round(0.25 * root.width))

    implicitHeight: root.place === "" && root.way === "" ? 0 : Math.max(root.side, words.height)

    ArrowTile {
        anchors.left: parent.left
        arrow: root.arrow
        colour: root.colour
        height: root.side
        visible: root.implicitHeight > 0
        width: root.side
        y: Math.round((root.implicitHeight - height) / 2)
    }
    WordFlow {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.side + Theme.px(7)
        leading: Theme.px(1)
        width: root.width - anchors.leftMargin
        y: Math.round((root.implicitHeight - height) / 2)

        FittedText {
            color: Theme.ink
            floor: 12
            most: 1
            role: root.compact ? "what" : "place"
            step: root.step
            text: root.place
            weight: Font.ExtraBold
            width: words.width
        }
        FittedText {
            color: Theme.ink2
            floor: 12
            most: 2
            role: "min"
            step: root.step
            text: root.hasWay ? root.way : ""
            width: words.width
        }
    }
}
