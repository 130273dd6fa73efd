pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Names on the left, the PIN and a pad of figures for it on the right. Letters go to the name and
// figures to the PIN, whichever of both has the keys.
FocusScope {
    id: root

    required property LockViewModel lock

    implicitHeight: Math.max(people.y + people.height, right.height)

    function begin() {
        name.clear();
        (root.lock.chosen === "" ? name : pin).forceActiveFocus();
    }

    // Whether a key types something other than a figure.
    function isLetter(event: var): bool {
        return event.text.trim() !== "" && event.text >= " " && !/[0-9]/.test(event.text) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
    }

    function isFigure(event: var): bool {
        return /^[0-9]$/.test(event.text) && root.lock.chosen !== "";
    }

    function toPin() {
        if (root.lock.chosen !== "")
            pin.forceActiveFocus();
    }

    Keys.onEscapePressed: {
        if (root.lock.stayText !== "")
            root.lock.toggleClosing();
        else
            name.clear();
    }

    DeskText {
        id: heading

        font.weight: Font.Bold
        text: root.lock.lettersLabel
        width: people.width
    }
    TextEntry {
        id: name

        iconName: "person"
        label: root.lock.lettersLabel
        maximumLength: 40
        objectName: "letters"
        width: people.width
        y: heading.height + right.spacing

        Keys.onDownPressed: root.lock.move(1)
        Keys.onEnterPressed: root.toPin()
        Keys.onPressed: event => {
            if (root.isFigure(event)) {
                root.toPin();
                pin.insert(pin.length, event.text);
                event.accepted = true;
            }
        }
        Keys.onReturnPressed: root.toPin()
        Keys.onUpPressed: root.lock.move(-1)
        onTypedChanged: root.lock.setLetters(name.typed)
    }
    Flickable {
        id: people

        clip: contentHeight > height
        contentHeight: names.height
        height: Math.min(names.height, DeskTheme.px(360))
        width: (root.width - DeskTheme.px(32)) / 2
        y: name.y + name.height + DeskTheme.px(12)

        Column {
            id: names

            padding: DeskTheme.grid
            spacing: DeskTheme.grid
            width: people.width

            DeskText {
                color: DeskTheme.secondaryText
                text: root.lock.nobody
                visible: text !== ""
                width: names.width - 2 * names.padding
            }
            Repeater {
                model: root.lock.people

                StaffOption {
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

        spacing: DeskTheme.px(12)
        width: people.width
        x: people.width + DeskTheme.px(32)

        DeskText {
            font.weight: Font.Bold
            text: root.lock.chosen === "" ? root.lock.pinLabel : `${root.lock.chosen} · ${root.lock.pinLabel}`
            width: right.width
        }
        TextEntry {
            id: pin

            enabled: root.lock.chosen !== ""
            echoMode: TextInput.Password
            focus: root.lock.chosen !== ""
            iconName: "lock"
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDigitsOnly
            label: root.lock.pinLabel
            maximumLength: 64
            objectName: "pin"
            width: right.width
            wrong: root.lock.problem !== ""

            Keys.onDownPressed: root.lock.move(1)
            Keys.onEnterPressed: root.lock.unlock(pin.text)
            Keys.onPressed: event => {
                if (root.isLetter(event)) {
                    name.forceActiveFocus();
                    name.insert(name.length, event.text);
                    event.accepted = true;
                }
            }
            Keys.onReturnPressed: root.lock.unlock(pin.text)
            Keys.onUpPressed: root.lock.move(-1)
        }
        DeskText {
            color: DeskTheme.toneText("stop")
            font.weight: Font.Medium
            text: root.lock.problem
            visible: text !== ""
            width: right.width
        }
        DigitPad {
            entry: pin
            eraseText: root.lock.eraseText
            width: right.width

            PushButton {
                enabled: pin.enabled && pin.length > 0 && !root.lock.busy
                height: DeskTheme.px(52)
                kind: "primary"
                text: root.lock.unlockText
                width: Math.floor((right.width - 2 * DeskTheme.gap) / 3)

                onClicked: root.lock.unlock(pin.text)
            }
        }
    }
    Connections {
        function onFocusRequested() {
            root.begin();
        }
        function onPinClearRequested() {
            pin.clear();
        }

        target: root.lock
    }
}
