import QtQuick
import Kiosk.Controls

// The plate that says what kind of answer this is: round for done or known, square for something to do.
Rectangle {
    id: root

    required property BandColours colours
    required property string name
    property bool isRound: true

    readonly property real share: ({
            "i": 0.64,
            "busy": 0.62,
            "clock": 0.64
        })[root.name] ?? 0.66

    color: root.colours.plate
    height: root.width
    radius: root.isRound ? root.width / 2 : 0.17 * root.width
    visible: root.name !== ""

    Icon {
        id: icon

        anchors.centerIn: parent
        height: root.share * root.height
        ink: root.colours.plateInk
        name: root.name || "none"
        stroke: root.name === "i" ? 3.4 : 2.6
        width: height

        RotationAnimation on rotation {
            duration: 1000
            from: 0
            loops: Animation.Infinite
            running: root.name === "busy" && root.visible && !Theme.reduceMotion
            to: 360
        }
    }
    NumberAnimation {
        id: drawing

        duration: Theme.draw
        easing.type: Easing.OutCubic
        from: 0
        property: "drawn"
        target: icon
        to: 1
    }

    onNameChanged: if (Theme.draw > 0 && root.name === "tick")
        drawing.restart()
}
