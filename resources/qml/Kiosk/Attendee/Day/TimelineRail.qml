pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The line of a timeline beside one of its rows, with the row's dot.
Item {
    id: root

    // The vertical middle of the dot.
    required property real dotY
    // `past`, `now` or `later`.
    required property string phase
    property color colour: Theme.brand
    // The height at the top over which time is free.
    property real free: 0
    property bool begins: false
    property bool ends: false

    readonly property real size: Theme.px(root.phase === "now" ? 13 : 8.6)
    readonly property real line: Theme.px(1.5)

    width: 0

    Rectangle {
        color: Theme.hair
        height: (root.ends ? root.dotY : root.height) - y
        width: root.line
        x: -Math.round(width / 2)
        y: root.begins && root.free === 0 ? root.dotY : root.free
    }
    Repeater {
        model: root.free > 0 ? 4 : 0

        Rectangle {
            required property int index

            color: Theme.line
            height: Math.round(root.free / 8)
            width: root.line
            x: -Math.round(width / 2)
            y: Math.round((2 * index + 0.5) * root.free / 8)
        }
    }
    Rectangle {
        border.color: root.phase === "past" ? Theme.past : root.phase === "now" ? Theme.brand : root.colour
        border.width: root.phase === "now" ? Theme.px(3.7) : root.phase === "past" ? 0 : Theme.px(1.9)
        color: root.phase === "past" ? Theme.past : Theme.surface
        height: root.size
        radius: height / 2
        width: root.size
        x: -Math.round(width / 2)
        y: Math.round(root.dotY - height / 2)

        Icon {
            anchors.centerIn: parent
            height: 0.78 * root.size
            ink: Theme.surface
            name: "tick"
            stroke: 3.6
            visible: root.phase === "past"
            width: height
        }
    }
}
