import QtQuick

// An icon on a tinted square.
Rectangle {
    id: root

    required property string icon
    property color ink: Theme.brand
    property color tint: Theme.brandTint

    border.color: Theme.highContrast ? root.ink : "transparent"
    border.width: Theme.highContrast ? 2 : 0
    color: root.tint
    radius: 0.2 * root.width

    Icon {
        anchors.centerIn: parent
        height: 0.7 * root.height
        ink: root.ink
        name: root.icon
        stroke: 2
        width: height
    }
}
