pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Names of staff on the left, PIN and digit pad on the right. Letters are typed into the name field and digits
// into the PIN field, whichever of the two has the focus.
FocusScope {
    id: root

    required property LockViewModel lock

    implicitHeight: Math.max(people.y + people.height, pinColumn.height)

    function focusInput() {
        name.clear();
        (root.lock.chosen === "" ? name : pin).forceActiveFocus();
    }

    // Whether a key types a character other than a digit.
    function isLetter(event: var): bool {
        return event.text.trim() !== "" && event.text >= " " && !/[0-9]/.test(event.text) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
    }

    function isDigit(event: var): bool {
        return /^[0-9]$/.test(event.text) && root.lock.chosen !== "";
    }

    function focusPin() {
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
        y: heading.height + pinColumn.spacing

        Keys.onDownPressed: root.lock.move(1)
        Keys.onEnterPressed: root.focusPin()
        Keys.onPressed: event => {
            if (root.isDigit(event)) {
                root.focusPin();
                pin.insert(pin.length, event.text);
                event.accepted = true;
            }
        }
        Keys.onReturnPressed: root.focusPin()
        Keys.onUpPressed: root.lock.move(-1)
        onTextWithPreeditChanged: root.lock.setLetters(name.textWithPreedit)
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
        id: pinColumn

        spacing: DeskTheme.px(12)
        width: people.width
        x: people.width + DeskTheme.px(32)

        DeskText {
            font.weight: Font.Bold
            text: root.lock.chosen === "" ? root.lock.pinLabel : `${root.lock.chosen} · ${root.lock.pinLabel}`
            width: pinColumn.width
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
            width: pinColumn.width
            invalid: root.lock.problem !== ""

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
            width: pinColumn.width
        }
        DigitPad {
            entry: pin
            eraseText: root.lock.eraseText
            width: pinColumn.width

            PushButton {
                enabled: pin.enabled && pin.length > 0 && !root.lock.busy
                height: DeskTheme.px(52)
                kind: "primary"
                text: root.lock.unlockText
                width: Math.floor((pinColumn.width - 2 * DeskTheme.gap) / 3)

                onClicked: root.lock.unlock(pin.text)
            }
        }
    }
    Connections {
        function onFocusRequested() {
            root.focusInput();
        }
        function onPinClearRequested() {
            pin.clear();
        }

        target: root.lock
    }
}
