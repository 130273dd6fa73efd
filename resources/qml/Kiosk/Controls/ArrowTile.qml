import QtQuick

// The direction in which a way begins; a pin where it is not known.
Rectangle {
    id: root

    required property string arrow
    property color colour: Theme.brand
    property color ink: Theme.brandInk

    color: root.colour
    radius: 0.18 * root.width

    Icon {
        anchors.centerIn: parent
        height: 0.66 * root.height
        ink: root.ink
        name: root.arrow || "pin"
        stroke: root.arrow ? 2.7 : 2.2
        width: height
    }
}
