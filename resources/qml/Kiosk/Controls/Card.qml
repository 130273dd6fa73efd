import QtQuick

// A white card that stands out from the ground; a line around it where there are no shadows.
Rectangle {
    id: root

    property ColourScheme colours: Theme.plain
    property bool lifted: true

    border.color: Theme.cardLine
    border.width: Theme.cardBorder
    color: Theme.surface
    radius: Theme.cardRadius

    BorderImage {
        readonly property int reach: Theme.px(7)

        anchors.fill: parent
        anchors.margins: -reach
        border.bottom: 70
        border.left: 70
        border.right: 70
        border.top: 70
        source: Qt.resolvedUrl("art/lift.png")
        visible: root.lifted && !Theme.highContrast && !Theme.night
        z: -1
    }
}
