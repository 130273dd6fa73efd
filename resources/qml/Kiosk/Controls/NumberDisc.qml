import QtQuick

// The number of a step.
Rectangle {
    id: root

    required property string number
    property bool filled: true

    border.color: Theme.highContrast && !root.filled ? Theme.ink : "transparent"
    border.width: Theme.highContrast && !root.filled ? 2 : 0
    color: root.filled ? Theme.brand : Theme.brandTint
    height: root.width
    radius: width / 2

    Text {
        anchors.centerIn: parent
        color: root.filled ? Theme.brandInk : Theme.brand
        font.family: Theme.family
        font.pixelSize: Math.ceil(Theme.px(12.2) / 0.707) || 1
        font.weight: Font.ExtraBold
        text: root.number
        textFormat: Text.PlainText
    }
}
