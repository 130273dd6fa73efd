pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts

// Digit buttons and a backspace button for the entry of a PIN; children follow in the same grid.
Grid {
    id: root

    required property TextEntry entry
    required property string eraseText

    columns: 3
    spacing: DeskTheme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0"]

        PushButton {
            required property string modelData

            enabled: root.entry.enabled
            focusPolicy: Qt.NoFocus
            font.pixelSize: DeskTheme.title
            height: DeskTheme.px(52)
            text: modelData
            width: Math.floor((root.width - 2 * DeskTheme.gap) / 3)

            Accessible.name: modelData === "⌫" ? root.eraseText : modelData

            onClicked: {
                if (modelData === "⌫")
                    root.entry.text = root.entry.text.slice(0, -1);
                else
                    root.entry.insert(root.entry.length, modelData);
            }
        }
    }
}
