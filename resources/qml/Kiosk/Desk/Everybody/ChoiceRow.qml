import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts

// A value of a filter with the number of guests who have it.
ItemDelegate {
    id: root

    required property string rowId
    required property string title
    required property string chip
    required property bool chosen
    property bool focusShown: false

    focusPolicy: Qt.NoFocus
    height: DeskTheme.px(40)
    objectName: `option.${root.rowId}`
    padding: 0
    text: root.title

    Accessible.name: `${root.title} ${root.chip}`
    Accessible.role: Accessible.ListItem
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.click()

    background: Rectangle {
        border.color: DeskTheme.focus
        border.width: root.focusShown ? DeskTheme.focusWidth : 0
        color: root.chosen ? DeskTheme.chosen : root.hovered ? DeskTheme.raised : "transparent"
        radius: DeskTheme.radius
    }
    contentItem: Item {
        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.weight: root.chosen ? Font.Bold : Font.Normal
            text: root.title
            width: number.x - x - DeskTheme.gap
            wrapMode: Text.NoWrap
            x: DeskTheme.px(12)

            Accessible.ignored: true
        }
        DeskText {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            color: DeskTheme.secondaryText
            text: root.chip
            wrapMode: Text.NoWrap
            x: parent.width - width - DeskTheme.px(12)

            Accessible.ignored: true
        }
    }
}
