pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Content of a form: title, text, picture, fields, compared records and lines.
FocusScope {
    id: root

    required property FormViewModel form
    readonly property bool twoColumns: root.width > DeskTheme.px(440)

    implicitHeight: column.height

    // Whether the user has entered the form: a field that an answer adds then takes the focus.
    property bool entered: false

    // Id of the focused field: it keeps the focus when fields are added or removed.
    property string focusedFieldId: ""

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

    // The visible items of a positioner from top to bottom, those of nested ones in their place: [top, bottom] in px.
    function rowsOf(positioner: Item, top: real): list<var> {
        const shown = Array.from(positioner.children).filter(item => (item as Item).visible && (item as Item).height > 0);
        return shown.reduce((rows, item) => rows.concat(item instanceof Column || item instanceof Flow ? root.rowsOf(item, top + item.y) : [[top + item.y, top + item.y + item.height]]), []);
    }

    // The greatest height up to `room` px that cuts no row, if that leaves little of the room unused, else `room`.
    function wholeRows(room: real): real {
        if (room >= root.implicitHeight)
            return room;
        const rows = root.rowsOf(column, 0);
        const bottoms = rows.map(row => row[1] + DeskTheme.grid).filter(cut => cut <= room && cut > room - DeskTheme.px(160));
        const cuts = bottoms.filter(cut => !rows.some(row => row[0] < cut - DeskTheme.grid && cut - DeskTheme.grid < row[1]));
        return cuts.length > 0 ? Math.max(...cuts) : room;
    }

    // Where the first row from `lowest` to `highest` px begins; if none does, `lowest`, but at most `highest`.
    function rowStart(lowest: real, highest: real): real {
        const starts = root.rowsOf(column, 0).map(row => row[0] - DeskTheme.grid).filter(start => start >= lowest && start <= highest);
        return starts.length > 0 ? Math.min(...starts) : Math.min(lowest, highest);
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
                    const addedByAnswer = root.focusedFieldId === "" && index > 0 && index === root.form.entries.length - 1;
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
