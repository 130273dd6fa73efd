pragma ComponentBehavior: Bound

import QtQuick

// The placeholder of an empty page: what is missing, and what to do next.
Column {
    id: root

    property string iconName: "none"
    property string title: ""
    property string text: ""
    property string tone: "plain"

    spacing: DeskTheme.gap

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: DeskTheme.toneBackground(root.tone)
        height: DeskTheme.px(64)
        radius: height / 2
        visible: root.iconName !== "none"
        width: height

        IconImage {
            anchors.centerIn: parent
            height: DeskTheme.px(30)
            color: DeskTheme.toneText(root.tone)
            name: root.iconName
            width: height
        }
    }
    DeskText {
        font.pixelSize: DeskTheme.large
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        visible: text !== ""
        width: root.width
    }
    DeskText {
        color: DeskTheme.secondaryText
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        visible: text !== ""
        width: root.width
    }
}
