import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A table of the scanned guest, or what they lack, on a light card.
Rectangle {
    id: root

    required property LineViewModel line
    required property string tone
    property int textSize: DeskTheme.large

    color: root.tone === "plain" ? DeskTheme.surface : DeskTheme.toneBackground(root.tone)
    height: texts.height + DeskTheme.px(20)
    radius: DeskTheme.radius

    Column {
        id: texts

        width: root.width - 2 * x
        x: DeskTheme.px(14)
        y: DeskTheme.px(10)

        DeskText {
            color: DeskTheme.secondaryText
            text: root.line.lead
            visible: text !== ""
            width: texts.width
        }
        DeskText {
            color: root.tone === "plain" ? DeskTheme.text : DeskTheme.toneText(root.tone)
            elide: Text.ElideRight
            font.pixelSize: root.textSize
            font.weight: Font.Bold
            maximumLineCount: 3
            text: root.line.title
            width: texts.width
        }
    }
}
