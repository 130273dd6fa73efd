import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The card of a scanner: its name, its state and its last scan.
Panel {
    id: root

    required property TrialRowViewModel scanner

    height: content.height + 2 * DeskTheme.pad

    Column {
        id: content

        spacing: DeskTheme.gap
        width: root.width - 2 * x
        x: DeskTheme.pad
        y: DeskTheme.pad

        DeskText {
            font.pixelSize: DeskTheme.title
            font.weight: Font.Bold
            text: root.scanner.name
            width: content.width
        }
        DeskText {
            color: DeskTheme.toneText(root.scanner.tone)
            font.weight: Font.Medium
            text: root.scanner.state
            width: content.width
        }
        Rectangle {
            color: DeskTheme.raised
            height: sentText.height + 2 * DeskTheme.gap
            radius: DeskTheme.radius
            visible: root.scanner.sent !== ""
            width: content.width

            DeskText {
                id: sentText

                font.pixelSize: DeskTheme.large
                text: root.scanner.sent
                width: parent.width - 2 * x
                wrapMode: Text.WrapAnywhere
                x: DeskTheme.gap
                y: DeskTheme.gap
            }
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.scanner.how
            visible: text !== ""
            width: content.width
        }
        DeskText {
            color: DeskTheme.toneText(root.scanner.tone)
            font.weight: Font.Medium
            text: root.scanner.advice
            visible: text !== ""
            width: content.width
        }
    }
}
