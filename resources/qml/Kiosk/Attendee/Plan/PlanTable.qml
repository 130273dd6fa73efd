import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A table on the plan; the guest's own is filled, that of another round has a ring.
Rectangle {
    id: root

    required property DrawnTableViewModel modelData
    // The size in px of all numbers but the guest's own.
    required property int numberSize
    required property int leastSize

    readonly property bool mine: root.modelData.mark === "mine"
    readonly property bool otherRound: root.modelData.mark === "otherRound"
    readonly property bool small: root.numberSize < 0.7 * root.leastSize
    readonly property int weight: root.mine ? Font.ExtraBold : root.otherRound || root.small ? Font.Bold : Font.Medium
    readonly property real letters: Math.max(1.2, TextSizes.advance(root.modelData.number, root.weight))
    readonly property int fitting: Math.floor(0.9 * root.width / root.letters)
    readonly property int size: Math.max(1, root.mine ? Math.min(root.fitting, Math.max(root.leastSize, 1.4 * root.numberSize)) : root.numberSize)

    antialiasing: true
    border.color: root.mine ? Theme.brand : root.otherRound ? Theme.network : Theme.line
    border.width: Math.max(1, Math.min(root.otherRound ? 2 * Theme.border : Theme.border, Math.round((root.otherRound ? 0.08 : 0.04) * root.width)))
    color: root.mine ? Theme.brand : root.otherRound ? Theme.networkTint : Theme.surface
    height: width
    radius: width / 2
    // The guest's own is larger where tables are small, as long as it covers no other number.
    width: Math.round(root.mine ? Math.max(root.modelData.diameter, Math.min(1.15 * root.leastSize * root.letters, 1.4 * root.modelData.diameter)) : root.modelData.diameter)
    x: Math.round(root.modelData.x - width / 2)
    y: Math.round(root.modelData.y - width / 2)
    z: root.mine ? 2 : root.otherRound ? 1 : 0

    Text {
        anchors.centerIn: parent
        objectName: "planNumber"
        color: root.mine ? Theme.brandInk : root.otherRound ? Theme.network : root.small ? Theme.ink : Theme.ink2
        font.family: Theme.family
        font.letterSpacing: root.mine ? -0.018 * root.size : 0
        font.pixelSize: root.size
        font.weight: root.weight
        text: root.modelData.number
        textFormat: Text.PlainText

        Accessible.name: root.modelData.number
        Accessible.role: Accessible.StaticText
    }
}
