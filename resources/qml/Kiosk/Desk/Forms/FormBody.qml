pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Content of a form: title, text, picture, fields, compared records and lines.
FocusScope {
    id: root

    required property FormViewModel form
    readonly property bool twoColumns: root.width > DeskTheme.px(440)

    readonly property Item content: column

    implicitHeight: column.height

    // Whether the user has entered the form: a field that an answer adds then takes the focus.
    property bool entered: false

    // Id of the focused field: it keeps the focus when fields are added or removed.
    property string focusedFieldId: ""

    // Ids of the fields that were shown last: the others are new.
    property var shownIds: []

    // The lines of the form stand above its fields and are to be decided first.
    readonly property bool linesFirst: root.form.linesFirst

    // Whether lines that do not come first are shown below the fields.
    property bool showsLines: true

    // A field got the focus.
    signal fieldFocused
    // The first invalid field got the focus.
    signal invalidFieldFocused

    // Takes the focus back after the focused item was removed.
    function restoreFocus() {
        if (root.Window.activeFocusItem === root)
            keyReceiver.forceActiveFocus();
    }

    Window.onActiveFocusItemChanged: Qt.callLater(root.restoreFocus)
    onLinesFirstChanged: {
        if (root.linesFirst)
            keyReceiver.forceActiveFocus();
    }

    function focusedField(): Item {
        return Array.from(fields.children).find(field => field instanceof FormFieldView && (field as FormFieldView).activeFocus) ?? null;
    }

    // The first invalid field takes the focus, and its error is announced.
    function focusInvalidField() {
        const invalidField = Array.from(fields.children).find(field => field instanceof FormFieldView && (field as FormFieldView).entry.problem !== "") as FormFieldView;
        root.Accessible.announce(root.form.problem !== "" ? root.form.problem : invalidField?.entry.problem ?? "", Accessible.Assertive);
        invalidField?.takeFocus();
        root.invalidFieldFocused();
    }

    function focusFirstField() {
        root.entered = true;
        const all = Array.from(fields.children).filter(field => field instanceof FormFieldView);
        const first = (all.find(field => (field as FormFieldView).entry.id === root.form.focused) ?? all[0]) as FormFieldView;
        if (first && first.hasTextInput)
            first.takeFocusFirst();
        else
            keyReceiver.forceActiveFocus();
    }

    // Has the focus while no text field has it, so that keys choose and submit; Tab continues from here.
    Item {
        id: keyReceiver

        activeFocusOnTab: activeFocus
        objectName: "keyReceiver"

        Keys.onPressed: event => {
            const optionField = Array.from(fields.children).find(field => field instanceof FormFieldView && !(field as FormFieldView).hasTextInput) as FormFieldView;
            event.accepted = [Qt.Key_Down, Qt.Key_Right, Qt.Key_Up, Qt.Key_Left].includes(event.key) && !!optionField;
            if (event.accepted)
                optionField.takeFocus();
        }
        onActiveFocusChanged: {
            if (activeFocus)
                root.focusedFieldId = "";
        }
    }
    Column {
        id: column

        spacing: DeskTheme.px(14)
        width: root.width

        DeskText {
            font.pixelSize: DeskTheme.title
            font.weight: Font.Bold
            text: root.form.title
            visible: text !== ""
            width: column.width
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.form.text
            visible: text !== ""
            width: column.width
        }
        // On a white background in both colour schemes.
        Rectangle {
            border.color: DeskTheme.divider
            border.width: 1
            color: "white"
            height: picture.height + DeskTheme.px(12)
            visible: root.form.picture !== ""
            width: picture.paintedWidth + DeskTheme.px(12)

            Image {
                id: picture

                Accessible.name: root.form.title
                Accessible.role: Accessible.Graphic
                fillMode: Image.PreserveAspectFit
                height: DeskTheme.px(root.form.pictureHeight)
                horizontalAlignment: Image.AlignLeft
                mipmap: true
                source: root.form.picture
                width: column.width - DeskTheme.px(12)
                x: DeskTheme.px(6)
                y: DeskTheme.px(6)
            }
        }
        FormLines {
            form: root.form
            shown: root.form.linesFirst
            width: column.width
        }
        Flow {
            id: fields

            spacing: DeskTheme.px(14)
            width: column.width

            Repeater {
                model: root.form.entries

                onItemAdded: (index, item) => {
                    const field = item as FormFieldView;
                    const isLast = index === root.form.entries.length - 1;
                    const addedByAnswer = root.focusedFieldId === "" && index > 0 && isLast && !root.shownIds.includes(field.entry.id);
                    if (isLast)
                        root.shownIds = Array.from(root.form.entries, entry => entry.id);
                    if (root.entered && (field.hasTextInput && addedByAnswer || field.entry.id === root.focusedFieldId && root.activeFocus))
                        field.takeFocus();
                }

                FormFieldView {
                    required property FormFieldViewModel modelData

                    entry: modelData
                    form: root.form

                    onActiveFocusChanged: {
                        if (activeFocus) {
                            root.focusedFieldId = modelData.id;
                            root.fieldFocused();
                        }
                    }
                    width: root.twoColumns && !modelData.wide ? Math.floor((column.width - fields.spacing) / 2) : column.width
                }
            }
        }
        RecordComparison {
            rows: root.form.compared
        }
        FormLines {
            form: root.form
            shown: root.showsLines && !root.form.linesFirst
            width: column.width
        }
    }
    Connections {
        function onChanged() {
            if (root.form.id === "")
                root.entered = false;
        }
        function onFaulted() {
            root.focusInvalidField();
        }

        target: root.form
    }
}
