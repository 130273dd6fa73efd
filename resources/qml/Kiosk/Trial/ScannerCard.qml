import QtQuick
import Kiosk.Desk
import Kiosk.ViewModels

// A scanner, its state, and what it sent last.
Panel {
    id: root

    required property TrialRowViewModel scanner

    height: words.height + 2 * DeskTheme.pad

    Column {
        id: words

        spacing: DeskTheme.gap
        width: root.width - 2 * x
        x: DeskTheme.pad
        y: DeskTheme.pad

        DeskText {
            font.pixelSize: DeskTheme.title
            font.weight: Font.Bold
            text: root.scanner.name
            width: words.width
        }
        DeskText {
            color: DeskTheme.toneText(root.scanner.tone)
            font.weight: Font.Medium
            text: root.scanner.state
            width: words.width
        }
        Rectangle {
            color: DeskTheme.raised
            height: sent.height + 2 * DeskTheme.gap
            radius: DeskTheme.radius
            visible: root.scanner.sent !== ""
            width: words.width

            DeskText {
                id: sent

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
            width: words.width
        }
        DeskText {
            color: DeskTheme.toneText(root.scanner.tone)
            font.weight: Font.Medium
            text: root.scanner.advice
            visible: text !== ""
            width: words.width
        }
    }
}
