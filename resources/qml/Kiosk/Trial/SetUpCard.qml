pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Instructions with a barcode, black on white: the test code, or one that sets up a serial scanner.
Panel {
    id: root

    required property SetUpViewModel setUp

    readonly property int modules: root.setUp.bars.reduce((sum, width) => sum + width, 0)
    // A quiet zone of ten modules on both sides.
    readonly property int module: Math.max(1, Math.floor(content.width / (root.modules + 20)))

    height: content.height + 2 * DeskTheme.pad

    Column {
        id: content

        spacing: DeskTheme.gap
        width: root.width - 2 * x
        x: DeskTheme.pad
        y: DeskTheme.pad

        DeskText {
            font.pixelSize: DeskTheme.large
            font.weight: Font.Bold
            text: root.setUp.maker
            width: content.width
        }
        DeskText {
            text: root.setUp.text
            width: content.width
        }
        Rectangle {
            color: "#ffffff"
            height: DeskTheme.px(96)
            visible: root.modules > 0
            width: (root.modules + 20) * root.module

            Row {
                x: 10 * root.module
                y: DeskTheme.px(12)

                Repeater {
                    model: root.setUp.bars

                    Rectangle {
                        required property int index
                        required property int modelData

                        color: index % 2 === 0 ? "#000000" : "#ffffff"
                        height: DeskTheme.px(72)
                        width: modelData * root.module
                    }
                }
            }
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.setUp.source
            visible: text !== ""
            width: content.width
        }
    }
}
