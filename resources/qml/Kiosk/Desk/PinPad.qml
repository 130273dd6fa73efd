pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The figures of a PIN for the mouse and for touch, and the button that unlocks.
Grid {
    id: root

    required property LockViewModel lock
    required property TextEntry field

    columns: 3
    spacing: Look.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0"]

        PushButton {
            required property string modelData

            enabled: root.field.enabled
            focusPolicy: Qt.NoFocus
            font.pixelSize: Look.title
            height: Look.px(52)
            text: modelData
            width: Math.floor((root.width - 2 * Look.gap) / 3)

            Accessible.name: modelData === "⌫" ? root.lock.eraseText : modelData

            onClicked: {
                if (modelData === "⌫")
                    root.field.text = root.field.text.slice(0, -1);
                else
                    root.field.insert(root.field.length, modelData);
            }
        }
    }
    PushButton {
        enabled: root.field.enabled && root.field.length > 0 && !root.lock.busy
        height: Look.px(52)
        kind: "primary"
        text: root.lock.unlockText
        width: Math.floor((root.width - 2 * Look.gap) / 3)

        onClicked: root.lock.unlock(root.field.text)
    }
}
