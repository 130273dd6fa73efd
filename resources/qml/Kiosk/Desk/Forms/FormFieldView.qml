pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A field of a form: label, input control, previous value and error.
FocusScope {
    id: root

    required property FormFieldViewModel entry
    required property FormViewModel form
    readonly property bool multiline: root.entry.kind === "long"
    readonly property bool hasTextInput: ["text", "long", "number", "pin"].includes(root.entry.kind)
    readonly property string requiredLabel: root.entry.required ? `${root.entry.label} *` : root.entry.label

    implicitHeight: column.height

    function loadValue() {
        if (!root.multiline)
            textEntry.text = root.entry.value;
        else if (multilineEntry.text !== root.entry.value)
            multilineEntry.text = root.entry.value;
    }

    function takeFocus() {
        if (root.multiline)
            multilineEntry.forceActiveFocus();
        else if (!root.hasTextInput)
            options.itemAt(Math.max(0, root.entry.options.findIndex(option => option.id === root.entry.value)))?.forceActiveFocus(Qt.TabFocusReason);
        else
            textEntry.forceActiveFocus();
    }

    // Takes the focus as by Tab: the text of a field whose value is not changed yet is selected.
    function takeFocusFirst() {
        if (root.hasTextInput && !root.multiline && root.entry.before === "")
            textEntry.forceActiveFocus(Qt.TabFocusReason);
        else
            root.takeFocus();
    }

    // Moves the focus between options by an arrow key; in a choice it also selects the option.
    function step(from: int, by: int) {
        const target = (from + by + options.count) % options.count;
        (options.itemAt(target) as PushButton).forceActiveFocus(Qt.TabFocusReason);
        if (root.entry.kind === "choice")
            root.form.edit(root.entry.id, root.entry.options[target].id);
    }

    Column {
        id: column

        spacing: DeskTheme.px(6)
        width: root.width

        DeskText {
            color: DeskTheme.secondaryText
            font.weight: Font.Medium
            text: root.requiredLabel
            visible: root.entry.label !== ""
            width: column.width
        }
        TextEntry {
            id: textEntry

            echoMode: root.entry.kind === "pin" ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.entry.kind === "pin" ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone
            label: root.requiredLabel
            maximumLength: root.entry.limit
            objectName: `entry.${root.entry.id}`
            placeholderText: root.entry.hint
            visible: root.hasTextInput && !root.multiline
            width: column.width
            invalid: root.entry.problem !== ""

            // A key that moves into a field selects its text, so that what is typed replaces it.
            onActiveFocusChanged: {
                if (textEntry.activeFocus && [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(textEntry.focusReason))
                    textEntry.selectAll();
            }
            onTextWithPreeditChanged: {
                if (root.hasTextInput && !root.multiline && textEntry.textWithPreedit !== root.entry.value)
                    root.form.edit(root.entry.id, textEntry.textWithPreedit);
            }
        }
        MultilineEntry {
            id: multilineEntry

            label: root.entry.label === "" ? root.form.title : root.entry.label
            objectName: `entry.${root.entry.id}`
            visible: root.multiline
            width: column.width
            invalid: root.entry.problem !== ""

            onSubmitted: root.form.act(root.form.submit.id)
            onTextChanged: {
                if (root.multiline && multilineEntry.text !== root.entry.value)
                    root.form.edit(root.entry.id, multilineEntry.text);
            }
        }
        Flow {
            spacing: DeskTheme.gap
            visible: !root.hasTextInput || root.entry.kind === "number"
            width: column.width

            Repeater {
                id: options

                model: root.entry.options

                PushButton {
                    required property DeskActionViewModel modelData
                    required property int index

                    Keys.onDownPressed: root.step(index, 1)
                    Keys.onLeftPressed: root.step(index, -1)
                    Keys.onRightPressed: root.step(index, 1)
                    Keys.onUpPressed: root.step(index, -1)

                    Accessible.role: root.entry.kind === "check" ? Accessible.CheckBox : Accessible.RadioButton
                    chosen: modelData.id === root.entry.value
                    iconName: chosen ? "tick" : ""
                    key: modelData.key
                    ignoresEnter: chosen
                    text: modelData.text

                    onClicked: root.form.edit(root.entry.id, chosen && root.entry.kind === "check" ? "" : modelData.id)
                }
            }
        }
        DeskText {
            color: DeskTheme.secondaryText
            font.strikeout: true
            text: root.entry.before
            visible: text !== ""
            width: column.width
        }
        DeskText {
            color: DeskTheme.toneText("stop")
            font.weight: Font.Medium
            text: root.entry.problem
            visible: text !== ""
            width: column.width
        }
    }
    Connections {
        function onChanged() {
            if (root.hasTextInput && textEntry.textWithPreedit !== root.entry.value)
                root.loadValue();
        }

        target: root.entry
    }
    Component.onCompleted: root.loadValue()
}
