import QtQuick
import Kiosk.Controls

// The shape that says what kind of answer this is; it draws itself once.
Item {
    id: root

    required property ColourScheme colours
    required property string name

    readonly property real side: Theme.mm((Theme.zoom > 1 || Theme.shallow ? 30 : 46) * Theme.scale)

    width: root.side
    height: root.name === "none" ? 0 : root.side

    Icon {
        id: icon

        height: root.side
        ink: root.colours.ink
        name: root.name
        stroke: 2
        width: root.side

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

    onNameChanged: if (Theme.draw > 0 && root.name !== "none")
        drawing.restart()
}
