import QtQuick

// Text in whole words, as large as a height and a number of lines permit; it never leaves the height
// as long as its least size fits.
Text {
    id: root

    // Heights of glyphs in mm, before they grow.
    property real glyph: Theme.body
    property real room: Infinity
    property int most: 3
    property int weight: Font.Bold

    readonly property real pitch: 1.2
    // Where its lines are, for whoever wants to know what they cover.
    readonly property rect painted: Qt.rect(root.effectiveHorizontalAlignment === Text.AlignRight ? root.width - root.contentWidth : 0, 0, root.width, root.height)
    readonly property int size: Math.max(1, TextSizes.fit(root.text, root.weight, Theme.grown(root.glyph), Theme.scaled(Theme.least), root.width, root.most, root.room, root.pitch))

    color: Theme.ink
    font.family: Theme.family
    font.features: TextSizes.features(root.size)
    font.letterSpacing: root.weight >= Font.ExtraBold ? -0.018 * root.size : 0
    font.pixelSize: root.size
    font.weight: root.weight
    horizontalAlignment: Text.AlignLeft
    lineHeight: root.pitch / 1.193
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: root.text === ""
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
}
