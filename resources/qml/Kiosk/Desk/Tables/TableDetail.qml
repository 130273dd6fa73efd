import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The line below the tables: details of the guest under the cursor, or what to do while one is moved.
Rectangle {
    id: root

    required property TablesViewModel page

    color: root.page.moving ? DeskTheme.chosen : "transparent"
    height: label.height + (why.visible ? why.height : 0) + DeskTheme.px(20)

    DeskText {
        id: label

        color: root.page.moving ? DeskTheme.text : DeskTheme.secondaryText
        font.weight: root.page.moving ? Font.Bold : Font.Normal
        text: root.page.detail
        width: parent.width - 2 * x
        x: DeskTheme.pad
        y: DeskTheme.px(10)
    }
    DeskText {
        id: why

        objectName: "why"
        text: root.page.why
        visible: text !== ""
        width: label.width
        x: label.x
        y: label.y + label.height
    }
}
