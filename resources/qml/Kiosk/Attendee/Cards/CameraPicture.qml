import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What the camera sees, as in a mirror, with an arrow towards the camera itself; before it sees anything, how
// to hold the code before it.
Rectangle {
    id: root

    required property AttendeeViewModel viewModel
    property ColourScheme colours: Theme.plain
    property real near: 0

    readonly property bool seeing: root.viewModel.seen.sees
    readonly property string at: root.viewModel.camera
    readonly property bool beside: root.at === "left" || root.at === "right"
    readonly property bool ends: root.at === "bottom" || root.at === "right"
    readonly property real side: Math.min(root.width, root.height)
    readonly property real sway: 0.03 * root.side * root.near
    // How far the arrow's plate is from the edge that it points to.
    readonly property real inset: 0.04 * root.side + root.sway

    color: !root.seeing ? "transparent" : Theme.highContrast ? root.colours.ground : "#e6ecfb"
    border.color: root.colours.line
    border.width: Theme.highContrast && root.seeing ? Theme.border : 0
    clip: true
    radius: Theme.mm(8 * Theme.scale)

    SequentialAnimation on near {
        loops: Animation.Infinite
        running: root.visible && !Theme.reduceMotion

        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutCubic
            to: 1
        }
        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutCubic
            to: 0
        }
    }
    ScanPicture {
        anchors.fill: parent
        camera: root.at
        visible: !root.seeing
    }
    Viewfinder {
        height: root.height - 2 * root.border.width
        width: root.width - 2 * root.border.width
        x: root.border.width
        y: root.border.width
        source: root.viewModel.seen
        visible: root.seeing
    }
    // Where to hold the code.
    Rectangle {
        anchors.centerIn: parent
        border.color: "#ffffff"
        border.width: Theme.ring
        color: "transparent"
        height: 0.46 * root.side
        radius: Theme.radius
        visible: root.seeing
        width: height

        Rectangle {
            anchors.fill: parent
            anchors.margins: root.border.width + Theme.ring
            border.color: "#0b1220"
            border.width: Theme.ring
            color: "transparent"
            radius: Theme.radius
        }
    }
    Rectangle {
        color: root.colours.accent
        height: 0.2 * root.side
        radius: height / 2
        visible: root.seeing
        width: height
        x: root.beside ? (root.ends ? root.width - width - root.inset : root.inset) : (root.width - width) / 2
        y: root.beside ? (root.height - height) / 2 : root.ends ? root.height - height - root.inset : root.inset

        Icon {
            anchors.centerIn: parent
            height: 0.7 * parent.height
            ink: root.colours.accentInk
            name: "desk"
            rotation: root.at === "top" ? -90 : root.at === "bottom" ? 90 : root.at === "left" ? 180 : 0
            stroke: 3
            width: height
        }
    }
}
