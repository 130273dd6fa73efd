import QtQuick

// The label of the shortcut key of a button.
Rectangle {
    id: root

    property string text: ""
    property color ink: Look.soft

    border.color: root.ink
    border.width: Look.hair
    color: "transparent"
    height: Look.px(24)
    radius: Look.px(5)
    visible: root.text !== ""
    width: root.text === "" ? 0 : Math.max(height, words.implicitWidth + Look.px(10))

    Text {
        id: words

        anchors.centerIn: parent
        color: root.ink
        font.family: Look.family
        font.pixelSize: Look.body
        font.weight: Font.Medium
        text: root.text
        textFormat: Text.PlainText

        Accessible.ignored: true
    }
}
