pragma ComponentBehavior: Bound

import QtQuick

// The placeholder of an empty page: what is missing, and what to do next.
Column {
    id: root

    property string glyph: "none"
    property string title: ""
    property string text: ""
    property string tone: "plain"

    spacing: Look.gap

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Look.wash(root.tone)
        height: Look.px(64)
        radius: height / 2
        visible: root.glyph !== "none"
        width: height

        Glyph {
            anchors.centerIn: parent
            height: Look.px(30)
            ink: Look.ink2(root.tone)
            name: root.glyph
            width: height
        }
    }
    Say {
        font.pixelSize: Look.large
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        visible: text !== ""
        width: root.width
    }
    Say {
        color: Look.soft
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        visible: text !== ""
        width: root.width
    }
}
