import QtQuick
import Kiosk.ViewModels

// A round, and the table in it.
Rectangle {
    id: root

    required property LineViewModel line

    border.color: Look.line
    border.width: Look.hair
    color: Look.raised
    height: column.height + Look.px(16)
    radius: Look.radius
    width: Math.max(Look.px(96), column.width + Look.px(28))

    Column {
        id: column

        anchors.centerIn: parent

        Say {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Look.soft
            text: root.line.detail === "" ? root.line.lead : `${root.line.lead} · ${root.line.detail}`
            wrapMode: Text.NoWrap
        }
        Say {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Look.number
            font.weight: Font.Bold
            text: root.line.title
            wrapMode: Text.NoWrap
        }
    }
}
