pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Names on the left, the PIN and a pad of figures for it on the right.
FocusScope {
    id: root

    required property LockViewModel lock

    implicitHeight: Math.max(people.height, right.height)

    Flickable {
        id: people

        clip: contentHeight > height
        contentHeight: names.height
        height: Math.min(names.height, Look.px(420))
        width: (root.width - Look.px(32)) / 2

        Column {
            id: names

            padding: Look.grid
            spacing: Look.grid
            width: people.width

            Repeater {
                model: root.lock.people

                PersonChoice {
                    required property LineViewModel modelData

                    line: modelData
                    width: names.width - 2 * names.padding

                    onClicked: {
                        root.lock.choose(modelData.id);
                        pin.forceActiveFocus();
                    }
                }
            }
        }
    }
    Column {
        id: right

        spacing: Look.px(12)
        width: people.width
        x: people.width + Look.px(32)

        Say {
            font.weight: Font.Bold
            text: root.lock.chosen === "" ? root.lock.pinLabel : `${root.lock.chosen} · ${root.lock.pinLabel}`
            width: right.width
        }
        TextEntry {
            id: pin

            enabled: root.lock.chosen !== ""
            echoMode: TextInput.Password
            focus: true
            glyph: "lock"
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDigitsOnly
            label: root.lock.pinLabel
            maximumLength: 64
            objectName: "pin"
            width: right.width
            wrong: root.lock.problem !== ""

            Keys.onDownPressed: root.lock.move(1)
            Keys.onEnterPressed: root.lock.unlock(pin.text)
            Keys.onReturnPressed: root.lock.unlock(pin.text)
            Keys.onUpPressed: root.lock.move(-1)
        }
        Say {
            color: Look.ink2("stop")
            font.weight: Font.Medium
            text: root.lock.problem
            visible: text !== ""
            width: right.width
        }
        Grid {
            columns: 3
            spacing: Look.gap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0"]

                PushButton {
                    required property string modelData

                    enabled: pin.enabled
                    focusPolicy: Qt.NoFocus
                    font.pixelSize: Look.title
                    height: Look.px(52)
                    text: modelData
                    width: Math.floor((right.width - 2 * Look.gap) / 3)

                    Accessible.name: modelData === "⌫" ? root.lock.eraseText : modelData

                    onClicked: {
                        if (modelData === "⌫")
                            pin.text = pin.text.slice(0, -1);
                        else
                            pin.insert(pin.length, modelData);
                    }
                }
            }
            PushButton {
                enabled: pin.enabled && pin.length > 0 && !root.lock.busy
                height: Look.px(52)
                kind: "primary"
                text: root.lock.unlockText
                width: Math.floor((right.width - 2 * Look.gap) / 3)

                onClicked: root.lock.unlock(pin.text)
            }
        }
    }
    Connections {
        function onCleared() {
            pin.clear();
        }

        target: root.lock
    }
}
