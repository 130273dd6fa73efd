import QtQuick

// Text whose size is a glyph height in mm, set as large as it fits.
Item {
    id: root

    property ColourScheme colours: Theme.plain
    property string text: ""
    // A role of `Theme.type`, in place of `glyph`.
    property string role: ""
    property alias color: set.color
    property alias strikeout: set.font.strikeout
    property alias lineCount: set.lineCount
    property real glyph: root.role === "" ? Theme.body : Theme.type(root.role, root.fullWidth)
    // The least height in mm to which it steps down for a long word, or for want of room.
    property real floor: Theme.least
    property int weight: Font.Medium
    // Large as it is, it does not grow with the zoom.
    property bool fixed: false
    // Shrinks what it would like to be.
    property real step: 1
    readonly property real wished: Math.max(Theme.scaled(root.floor), (root.fixed ? Theme.scaled(root.glyph) : Theme.grown(root.glyph)) * root.step)
    // The glyph height in mm down to which a text shrinks rather than break a word; 0 for those that may break.
    property real unbroken: 0
    property int most: 99
    property real room: Infinity
    readonly property bool fullWidth: TextSizes.fullWidth(root.text)
    property real leading: root.weight >= Font.ExtraBold ? 1.17 : 1.23
    readonly property real pitch: root.leading
    property int align: Text.AlignLeft
    // Lines of about the same length.
    property bool balanced: false

    // Line breaks of the text itself hold where its lines fit; what dots keep apart in one line stands
    // in lines of its own where that takes no more of them.
    readonly property string bound: {
        if (root.text !== root.plain && TextSizes.lines(root.text, root.weight, TextSizes.pixels(root.text, root.lowest), root.width) === 0)
            return root.plain.replace(/\n/g, " ");
        if (/[\u00a0\u2060]/.test(root.text) && !root.fits(root.text)) {
            const apart = root.text.replace(/\u00a0/g, " ");
            return root.fits(apart) ? apart : apart.replace(/\u2060/g, "");
        }
        if (root.text.includes("\n"))
            return root.text.split("\n").some(line => root.wish(line) > root.width / 0.9) ? root.text.replace(/\n/g, " ") : root.text;
        if (root.most === 1 || !root.text.includes(" · "))
            return root.text;
        const apart = root.text.replace(/ · /g, "\n");
        return root.line > root.width && root.rows(apart) <= root.rows(root.text) ? apart : root.text;
    }

    // Without marks of phrases.
    readonly property string plain: TextSizes.plain(root.text)
    // The least glyph height in mm that is wished for.
    readonly property real lowest: Math.min(root.wished, Math.max(Theme.scaled(root.floor), root.fixed ? 0 : Theme.grown(Theme.least)))

    // Line height of the font itself, in em.
    readonly property real natural: 1.193
    // Not below the least size of the zoom, unless a word is too long for it.
    readonly property int size: {
        const size = root.fit(root.lowest);
        if (root.width <= 0 || TextSizes.lines(root.bound, root.weight, size, root.width) > 0)
            return size;
        const smaller = root.lowest > Theme.scaled(Theme.least) ? root.fit(Theme.scaled(Math.min(Theme.least, root.floor))) : size;
        if (root.unbroken === 0 || TextSizes.lines(root.bound, root.weight, smaller, root.width) > 0)
            return smaller;
        return Math.max(1, TextSizes.fit(root.bound, root.weight, Math.min(root.lowest, Theme.scaled(root.floor)), root.unbroken, root.width, 99, Infinity, root.pitch));
    }
    // What the text takes in one line, at the size that is wished for.
    readonly property real line: root.wish(root.text)

    function fit(least: real): int {
        return Math.max(1, TextSizes.fit(root.bound, root.weight, root.wished, least, root.width, root.most, root.room, root.pitch));
    }

    // Whether no part of a text is too long for a line at the least size.
    function fits(text: string): bool {
        return TextSizes.lines(text, root.weight, TextSizes.pixels(root.text, Theme.scaled(Math.min(Theme.least, root.floor))), root.width) > 0;
    }

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

        // Where its lines are, for whoever wants to know what they cover.
        readonly property rect painted: Qt.rect(effectiveHorizontalAlignment === Text.AlignRight ? width - contentWidth : effectiveHorizontalAlignment === Text.AlignHCenter ? (width - contentWidth) / 2 : 0, 0, width, height)

        anchors.left: parent.left
        anchors.leftMargin: root.align === Text.AlignHCenter ? Math.round((root.width - width) / 2) : root.align === Text.AlignRight ? root.width - width : 0
        color: root.colours.ink
        font.family: Theme.family
        font.features: TextSizes.features(root.size)
        font.letterSpacing: root.weight >= Font.ExtraBold ? -0.018 * root.size : 0
        font.pixelSize: root.size
        font.weight: root.weight
        horizontalAlignment: root.align
        lineHeight: root.pitch / root.natural
        text: root.width > 0 ? TextSizes.phrased(root.bound, root.weight, root.size, width) : ""
        textFormat: Text.PlainText
        width: root.balanced ? Math.ceil(TextSizes.balance(root.bound, root.weight, root.size, root.width)) : root.width
        wrapMode: Text.Wrap

        Accessible.ignored: root.text === ""
        Accessible.name: root.plain
        Accessible.role: Accessible.StaticText
    }
}
