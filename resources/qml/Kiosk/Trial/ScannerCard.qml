import QtQuick
import Kiosk.Desk
import Kiosk.ViewModels

// A scanner, its state, and what it sent last.
Panel {
    id: root

    required property TrialRowViewModel scanner

    height: words.height + 2 * Look.pad

    Column {
        id: words

        spacing: Look.gap
        width: root.width - 2 * x
        x: Look.pad
        y: Look.pad

        Say {
            font.pixelSize: Look.title
            font.weight: Font.Bold
            text: root.scanner.name
            width: words.width
        }
        Say {
            color: Look.ink2(root.scanner.tone)
            font.weight: Font.Medium
            text: root.scanner.state
            width: words.width
        }
        Rectangle {
            color: Look.raised
            height: sent.height + 2 * Look.gap
            radius: Look.radius
            visible: root.scanner.sent !== ""
            width: words.width

            Say {
                id: sent

                font.pixelSize: Look.large
                text: root.scanner.sent
                width: parent.width - 2 * x
                wrapMode: Text.WrapAnywhere
                x: Look.gap
                y: Look.gap
            }
        }
        Say {
            color: Look.soft
            text: root.scanner.how
            visible: text !== ""
            width: words.width
        }
        Say {
            color: Look.ink2(root.scanner.tone)
            font.weight: Font.Medium
            text: root.scanner.advice
            visible: text !== ""
            width: words.width
        }
    }
}
