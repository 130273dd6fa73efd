import QtQuick

// Plain text in the desk's font, elided only where `elide` is set.
Text {
    id: root

    // Where the lines are within all the room that the text has.
    readonly property rect painted: Qt.rect(root.share(root.horizontalAlignment, Text.AlignHCenter, Text.AlignRight) * (root.width - root.contentWidth), root.topPadding + root.share(root.verticalAlignment, Text.AlignVCenter, Text.AlignBottom) * (root.height - root.topPadding - root.contentHeight), root.contentWidth, root.contentHeight)

    function share(alignment: int, middle: int, end: int): real {
        return alignment === middle ? 0.5 : alignment === end ? 1 : 0;
    }

    color: DeskTheme.text
    font.family: DeskTheme.fontFamily
    font.features: DeskTheme.fontFeatures
    font.pixelSize: DeskTheme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.12
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: root.text === ""
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
}
