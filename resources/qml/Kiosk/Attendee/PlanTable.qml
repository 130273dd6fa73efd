import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

Rectangle {
    id: root

    required property TableViewModel modelData
    required property point spot
    required property real tableRadius
    required property real leastSize
    property ColourScheme colours: Theme.plain

    readonly property bool mine: root.modelData.mine
    // The guest's own table always has a legible size.
    readonly property real wanted: root.mine ? Math.max(root.tableRadius * 1.12, root.leastSize * 0.95) : root.tableRadius
    readonly property real letters: Math.max(1.2, TextSizes.advance(root.modelData.number, root.mine ? Font.ExtraBold : Font.Medium))
    readonly property real size: Math.floor(1.78 * root.wanted / root.letters)

    antialiasing: true
    border.color: root.mine ? root.colours.action : root.colours.cardLine
    border.width: Theme.border
    color: root.mine ? root.colours.action : root.colours.card
    height: width
    radius: width / 2
    width: Math.round(2 * root.wanted)
    x: Math.round(root.spot.x - width / 2)
    y: Math.round(root.spot.y - width / 2)
    z: root.mine ? 1 : 0

    Text {
        anchors.centerIn: parent
        color: root.mine ? root.colours.actionInk : root.colours.cardSoft
        font.family: Theme.family
        font.pixelSize: Math.ceil(Math.max(root.leastSize, Math.min(root.size, root.leastSize * 1.25))) || 1
        font.weight: root.mine ? Font.ExtraBold : Font.Medium
        text: root.modelData.number
        textFormat: Text.PlainText
        // Too small a figure is left out rather than set below the least size.
        visible: root.mine || root.size >= root.leastSize

        Accessible.name: root.modelData.number
        Accessible.role: Accessible.StaticText
    }
}
