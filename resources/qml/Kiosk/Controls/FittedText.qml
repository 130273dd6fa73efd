import QtQuick

// Text whose size is a glyph height in mm, set as large as it fits.
Item {
    id: root

    required property ColourScheme colours
    property string text: ""
    property alias color: set.color
    property alias strikeout: set.font.strikeout
    property alias lineCount: set.lineCount
    property real glyph: Theme.body
    // The least height in mm to which it steps down for a long word, or for want of room.
    property real floor: Theme.least
    property int weight: Font.Medium
    // Shrinks what it would like to be.
    property real step: 1
    readonly property real wished: Math.max(Theme.scaled(root.floor), Theme.grown(root.glyph) * root.step)
    property int most: 99
    property real room: Infinity
    property real leading: 1.4
    // Latin is set in a larger size for the same height, and wants less between its lines.
    readonly property real pitch: TextSizes.hangul(root.text) ? root.leading : Math.max(1.18, 0.92 * root.leading)
    // Lines of about the same length.
    property bool balanced: true

    // Line breaks of the text itself hold where its lines fit; what dots keep apart in one line stands
    // in lines of its own where that takes no more of them.
    readonly property string bound: {
        if (root.text.includes("\n"))
            return root.text.split("\n").some(line => root.wish(line) > root.width / 0.9) ? root.text.replace(/\n/g, " ") : root.text;
        if (!root.text.includes(" · "))
            return root.text;
        const apart = root.text.replace(/ · /g, "\n");
        return root.line > root.width && root.rows(apart) <= root.rows(root.text) ? apart : root.text;
    }

    // Line height of the font itself, in em.
    readonly property real natural: 1.193
    readonly property int size: Math.max(1, TextSizes.fit(root.bound, root.weight, root.wished, Theme.scaled(root.floor), root.width, root.most, root.room, root.pitch))
    // What the text takes in one line, at the size that is wished for.
    readonly property real line: root.wish(root.text)

    function wish(line: string): real {
        return TextSizes.line(line, root.weight, root.wished);
    }

    function rows(text: string): int {
        return TextSizes.lines(text, root.weight, TextSizes.pixels(root.text, root.wished), root.width);
    }

    height: root.text === "" ? 0 : set.implicitHeight
    width: 0

    Text {
        id: set

        color: root.colours.ink
        font.family: Theme.family
        font.features: TextSizes.features
        font.pixelSize: root.size
        font.weight: root.weight
        lineHeight: root.pitch / root.natural
        text: root.width > 0 ? root.bound : ""
        textFormat: Text.PlainText
        width: root.balanced ? Math.ceil(TextSizes.balance(root.bound, root.weight, root.size, root.width)) : root.width
        wrapMode: Text.Wrap

        Accessible.ignored: root.text === ""
        Accessible.name: root.text
        Accessible.role: Accessible.StaticText
    }
}
