import QtQuick

// A short word or a count on a wash of its tone.
Rectangle {
    id: root

    property string text: ""
    property string tone: "info"

    color: DeskTheme.toneBackground(root.tone)
    height: DeskTheme.px(26)
    radius: height / 2
    visible: root.text !== ""
    width: root.text === "" ? 0 : words.implicitWidth + DeskTheme.px(20)

    Text {
        id: words

        anchors.centerIn: parent
        color: DeskTheme.toneText(root.tone)
        font.family: DeskTheme.fontFamily
        font.features: DeskTheme.fontFeatures
        font.pixelSize: DeskTheme.body
        font.weight: Font.Medium
        text: root.text
        textFormat: Text.PlainText

        Accessible.ignored: root.text === ""
        Accessible.name: root.text
        Accessible.role: Accessible.StaticText
    }
}
