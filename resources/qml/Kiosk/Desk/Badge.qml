import QtQuick

// A short word or a count on a wash of its tone.
Rectangle {
    id: root

    property string text: ""
    property string tone: "info"

    color: Look.wash(root.tone)
    height: Look.px(26)
    radius: height / 2
    visible: root.text !== ""
    width: root.text === "" ? 0 : words.implicitWidth + Look.px(20)

    Text {
        id: words

        anchors.centerIn: parent
        color: Look.ink2(root.tone)
        font.family: Look.family
        font.features: Look.figures
        font.pixelSize: Look.body
        font.weight: Font.Medium
        text: root.text
        textFormat: Text.PlainText

        Accessible.ignored: root.text === ""
        Accessible.name: root.text
        Accessible.role: Accessible.StaticText
    }
}
