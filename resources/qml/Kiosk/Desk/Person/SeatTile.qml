import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A round and the guest's table in it.
Rectangle {
    id: root

    required property LineViewModel line

    border.color: DeskTheme.divider
    border.width: DeskTheme.hairline
    color: DeskTheme.raised
    height: column.height + DeskTheme.px(16)
    radius: DeskTheme.radius
    width: Math.max(DeskTheme.px(96), column.width + DeskTheme.px(28))

    Column {
        id: column

        anchors.centerIn: parent

        DeskText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: DeskTheme.secondaryText
            text: root.line.detail === "" ? root.line.lead : `${root.line.lead} · ${root.line.detail}`
            wrapMode: Text.NoWrap
        }
        DeskText {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: DeskTheme.number
            font.weight: Font.Bold
            text: root.line.title
            wrapMode: Text.NoWrap
        }
    }
}
