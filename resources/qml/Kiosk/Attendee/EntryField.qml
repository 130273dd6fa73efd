import QtQuick
import Kiosk.Controls

// What was typed, with a mark where the next letter goes; a hint while there is nothing.
Rectangle {
    id: root

    property ColourScheme colours: Theme.plain
    property string text: ""
    property real step: 1

    readonly property real inset: Theme.grid
    readonly property real size: Math.ceil(TextSizes.pixels(root.text === "" ? "가" : root.text, Math.max(Theme.least * Theme.scale, Theme.grown(Theme.body) * root.step)))

    border.color: root.colours.line
    border.width: Theme.border
    clip: true
    color: root.colours.plate
    height: Math.ceil(1.5 * Math.max(root.size, TextSizes.pixels("A", Theme.least * Theme.scale)))
    radius: Theme.radius

    Accessible.name: root.text
    Accessible.role: Accessible.EditableText

    Text {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.plateInk
        font.family: Theme.family
        font.pixelSize: root.size
        font.weight: Font.Bold
        text: root.text
        textFormat: Text.PlainText
        // The end of what is typed stays in sight.
        x: Math.min(root.inset, root.width - root.inset - mark.width - width)

        Accessible.ignored: true
    }
    Rectangle {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        color: root.colours.accent
        height: root.size
        width: Theme.border * 1.5
        x: words.x + words.width + Theme.border
    }
}
