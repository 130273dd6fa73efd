import QtQuick

// Plain text in the font of the desk, elided only where `elide` is set.
Text {
    id: root

    // The rectangle of the text lines within the item.
    readonly property rect painted: Qt.rect(root.alignedShare(root.horizontalAlignment, Text.AlignHCenter, Text.AlignRight) * (root.width - root.contentWidth), root.topPadding + root.alignedShare(root.verticalAlignment, Text.AlignVCenter, Text.AlignBottom) * (root.height - root.topPadding - root.contentHeight), root.contentWidth, root.contentHeight)

    function alignedShare(alignment: int, middle: int, end: int): real {
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
