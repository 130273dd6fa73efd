import QtQuick

// The label of the shortcut key of a button.
Rectangle {
    id: root

    property string text: ""
    property color textColor: DeskTheme.secondaryText

    border.color: root.textColor
    border.width: DeskTheme.hairline
    color: "transparent"
    height: DeskTheme.px(24)
    radius: DeskTheme.px(5)
    visible: root.text !== ""
    width: root.text === "" ? 0 : Math.max(height, label.implicitWidth + DeskTheme.px(10))

    Text {
        id: label

        anchors.centerIn: parent
        color: root.textColor
        font.family: DeskTheme.fontFamily
        font.pixelSize: DeskTheme.body
        font.weight: Font.Medium
        text: root.text
        textFormat: Text.PlainText

        Accessible.ignored: true
    }
}
