pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk
import Kiosk.ViewModels

// A code to scan as black bars on white: one that proves a scanner, or makes it a serial one.
Panel {
    id: root

    required property SetUpViewModel setUp

    readonly property int modules: root.setUp.bars.reduce((sum, width) => sum + width, 0)
    // A quiet zone of ten modules on both sides.
    readonly property int module: Math.max(1, Math.floor(words.width / (root.modules + 20)))

    height: words.height + 2 * DeskTheme.pad

    Column {
        id: words

        spacing: DeskTheme.gap
        width: root.width - 2 * x
        x: DeskTheme.pad
        y: DeskTheme.pad

        DeskText {
            font.pixelSize: DeskTheme.large
            font.weight: Font.Bold
            text: root.setUp.maker
            width: words.width
        }
        DeskText {
            text: root.setUp.text
            width: words.width
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
            width: words.width
        }
    }
}
