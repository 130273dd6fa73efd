import QtQuick

// A short label or a count on the background of its tone.
Rectangle {
    id: root

    property string text: ""
    property string tone: "info"

    color: DeskTheme.toneBackground(root.tone)
    height: DeskTheme.px(26)
    radius: height / 2
    visible: root.text !== ""
    width: root.text === "" ? 0 : label.implicitWidth + DeskTheme.px(20)

    Text {
        id: label

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
