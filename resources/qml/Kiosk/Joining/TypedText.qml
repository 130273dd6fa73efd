import QtQuick
import Kiosk.Controls

// What was typed, in as many lines as it takes, with a mark where the next character goes.
Card {
    id: root

    property string text: ""

    border.color: Theme.brand
    border.width: Math.max(2, Theme.px(0.75))
    height: Math.max(Theme.target, typed.height + Theme.padding)

    Accessible.name: root.text
    Accessible.role: Accessible.EditableText

    Text {
        id: typed

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Math.ceil(TextSizes.pixels("0", Theme.scaled(root.text.length > 30 ? 7 : 12)))
        font.weight: Font.Bold
        text: `${root.text}│`
        textFormat: Text.PlainText
        width: root.width - 2 * x
        wrapMode: Text.WrapAnywhere
        x: Theme.padding / 2

        Accessible.ignored: true
    }
}
