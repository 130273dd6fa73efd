import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A companion: the name, and beside it or, where there is no room, below it the state and the buttons.
Item {
    id: root

    required property LineViewModel line
    required property string openText
    // Whether the key of the button works: its label is shown then.
    property bool keysShown: true
    // Whether the whole name stands beside the state and the buttons.
    readonly property bool beside: Math.max(name.implicitWidth, detail.implicitWidth) + DeskTheme.gap + controls.width <= root.width

    signal opened
    signal triggered

    height: root.beside ? Math.max(texts.height, controls.height) : controls.y + controls.height

    Column {
        id: texts

        width: root.beside ? root.width - controls.width - DeskTheme.gap : root.width
        y: root.beside ? Math.round((root.height - height) / 2) : 0

        DeskText {
            id: name

            font.weight: Font.Medium
            text: root.line.title
            width: texts.width
        }
        DeskText {
            id: detail

            color: DeskTheme.secondaryText
            text: root.line.detail
            visible: text !== ""
            width: texts.width
        }
    }
    Row {
        id: controls

        spacing: DeskTheme.gap
        x: root.width - width
        y: root.beside ? Math.round((root.height - height) / 2) : texts.height + DeskTheme.px(2)

        StatusChip {
            anchors.verticalCenter: parent.verticalCenter
            text: root.line.chip
            tone: root.line.tone
        }
        PushButton {
            compact: true
            key: root.keysShown ? root.line.key : ""
            text: root.line.action
            visible: text !== ""

            Accessible.name: `${root.line.action}, ${root.line.title}`

            onClicked: root.triggered()
        }
        PushButton {
            compact: true
            text: root.openText

            Accessible.name: `${root.openText}, ${root.line.title}`

            onClicked: root.opened()
        }
    }
}
