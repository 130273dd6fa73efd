pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What a form is about, its fields, and what to look at before it is done.
FocusScope {
    id: root

    required property FormViewModel form
    readonly property bool twofold: root.width > DeskTheme.px(440)

    implicitHeight: column.height

    // An answer was given: a field that appears because of it takes the focus.
    property bool begun: false

    // The focused field: it keeps the focus when fields appear or disappear.
    property string at: ""

    // What stands above the fields is to be settled first.
    readonly property bool settling: root.form.linesFirst

    // Whether the lines of the form stand under its fields, or elsewhere.
    property bool lined: true

    // A field got the focus; the first invalid field got it.
    signal reached
    signal faulted

    // The focused item was removed.
    function hold() {
        if (root.Window.activeFocusItem === root)
            rest.forceActiveFocus();
    }

    Window.onActiveFocusItemChanged: Qt.callLater(root.hold)
    onSettlingChanged: {
        if (root.settling)
            rest.forceActiveFocus();
    }

    function current(): Item {
        return Array.from(fields.children).find(field => field instanceof FormFieldView && (field as FormFieldView).activeFocus) ?? null;
    }

    // The first invalid field takes the focus, and its error is announced.
    function lead() {
        const wrong = Array.from(fields.children).find(field => field instanceof FormFieldView && (field as FormFieldView).entry.problem !== "") as FormFieldView;
        root.Accessible.announce(root.form.problem !== "" ? root.form.problem : wrong?.entry.problem ?? "", Accessible.Assertive);
        wrong?.take();
        root.faulted();
    }

    function begin() {
        root.begun = true;
        const first = Array.from(fields.children).find(field => field instanceof FormFieldView) as FormFieldView;
        if (first && first.typed)
            first.take();
        else
            rest.forceActiveFocus();
    }

    // Has the focus where nothing is typed, so that keys choose and submit; Tab continues from here.
    Item {
        id: rest

        activeFocusOnTab: activeFocus
        objectName: "rest"

        Keys.onPressed: event => {
            const chips = Array.from(fields.children).find(field => field instanceof FormFieldView && !(field as FormFieldView).typed) as FormFieldView;
            event.accepted = [Qt.Key_Down, Qt.Key_Right, Qt.Key_Up, Qt.Key_Left].includes(event.key) && !!chips;
            if (event.accepted)
                chips.take();
        }
        onActiveFocusChanged: {
            if (activeFocus)
                root.at = "";
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
                height: DeskTheme.px(240)
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
            wanted: root.form.linesFirst
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
                    const asked = root.at === "" && index > 0 && index === root.form.entries.length - 1;
                    if (root.begun && (field.typed && asked || field.entry.id === root.at && root.activeFocus))
                        field.take();
                }

                FormFieldView {
                    required property FormFieldViewModel modelData

                    entry: modelData
                    form: root.form

                    onActiveFocusChanged: {
                        if (activeFocus) {
                            root.at = modelData.id;
                            root.reached();
                        }
                    }
                    width: root.twofold && !modelData.wide ? Math.floor((column.width - fields.spacing) / 2) : column.width
                }
            }
        }
        RecordComparison {
            rows: root.form.compared
        }
        FormLines {
            form: root.form
            wanted: root.lined && !root.form.linesFirst
            width: column.width
        }
    }
    Connections {
        function onChanged() {
            if (root.form.id === "")
                root.begun = false;
        }
        function onFaulted() {
            root.lead();
        }

        target: root.form
    }
}
