pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A field of a form: its name, where it is typed or chosen, what stood there before.
FocusScope {
    id: root

    required property FormFieldViewModel entry
    required property FormViewModel form
    readonly property bool long: root.entry.kind === "long"
    readonly property bool typed: ["text", "long", "number", "pin"].includes(root.entry.kind)
    readonly property string named: root.entry.required ? `${root.entry.label} *` : root.entry.label

    implicitHeight: column.height

    function fill() {
        if (!root.long)
            field.text = root.entry.value;
        else if (prose.text !== root.entry.value)
            prose.text = root.entry.value;
    }

    function take() {
        if (root.long)
            prose.forceActiveFocus();
        else if (!root.typed)
            options.itemAt(Math.max(0, root.entry.options.findIndex(one => one.id === root.entry.value)))?.forceActiveFocus(Qt.TabFocusReason);
        else
            field.forceActiveFocus();
    }

    // An arrow goes to the next option, which a choice then takes.
    function step(from: int, by: int) {
        const to = (from + by + options.count) % options.count;
        (options.itemAt(to) as PushButton).forceActiveFocus(Qt.TabFocusReason);
        if (root.entry.kind === "choice")
            root.form.edit(root.entry.id, root.entry.options[to].id);
    }

    Column {
        id: column

        spacing: DeskTheme.px(6)
        width: root.width

        DeskText {
            color: DeskTheme.secondaryText
            font.weight: Font.Medium
            text: root.named
            visible: root.entry.label !== ""
            width: column.width
        }
        TextEntry {
            id: field

            echoMode: root.entry.kind === "pin" ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.entry.kind === "pin" ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone
            label: root.named
            maximumLength: root.entry.limit
            objectName: `entry.${root.entry.id}`
            placeholderText: root.entry.hint
            visible: root.typed && !root.long
            width: column.width
            wrong: root.entry.problem !== ""

            onTypedChanged: {
                if (root.typed && !root.long && field.typed !== root.entry.value)
                    root.form.edit(root.entry.id, field.typed);
            }
        }
        MultilineEntry {
            id: prose

            label: root.entry.label === "" ? root.form.title : root.entry.label
            objectName: `entry.${root.entry.id}`
            visible: root.long
            width: column.width
            wrong: root.entry.problem !== ""

            onEntered: root.form.act(root.form.submit.id)
            onTextChanged: {
                if (root.long && prose.text !== root.entry.value)
                    root.form.edit(root.entry.id, prose.text);
            }
        }
        Flow {
            spacing: DeskTheme.gap
            visible: !root.typed || root.entry.kind === "number"
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
                    passing: chosen
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
            if (root.typed && field.typed !== root.entry.value)
                root.fill();
        }

        target: root.entry
    }
    Component.onCompleted: root.fill()
}
