import QtQuick

// Words: plain text in the desk's type, cut with an ellipsis only where `elide` is set.
Text {
    id: root

    color: Look.ink
    font.family: Look.family
    font.features: Look.figures
    font.pixelSize: Look.body
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.12
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: root.text === ""
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
}
