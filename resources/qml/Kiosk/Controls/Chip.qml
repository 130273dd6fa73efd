import QtQuick

// A short word on a filled ground.
Rectangle {
    id: root

    required property ColourScheme colours
    property alias text: words.text
    property alias step: words.step
    property color fill: root.colours.accent
    property color ink: root.colours.accentInk
    property real most: 10000

    color: root.fill
    height: words.text === "" ? 0 : words.height + Theme.grid
    radius: Math.min(height / 2, Theme.mm(4 * Theme.scale))
    visible: words.text !== ""
    width: words.width + 2 * Theme.grid * 1.25

    FittedText {
        id: words

        anchors.centerIn: parent
        color: root.ink
        glyph: Theme.least
        leading: 1.2
        colours: root.colours
        weight: Font.Bold
        width: Math.min(root.most - 2 * Theme.grid * 1.25, line)
    }
}
