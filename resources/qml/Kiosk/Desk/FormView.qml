pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A form: what it is about, its fields, what to look at before it is done, and the deed itself.
FocusScope {
    id: root

    required property FormViewModel form
    // What a held key has to be held for is done by the page.
    property bool holding: false
    readonly property bool twofold: root.width > Look.px(560)

    implicitHeight: column.height

    function begin() {
        for (const field of fields.children)
            if (field instanceof EntryView && (field as EntryView).takesFocus)
                return (field as EntryView).take();
        submit.forceActiveFocus();
    }

    Keys.onEnterPressed: event => root.enter(event)
    Keys.onReturnPressed: event => root.enter(event)

    function enter(event: var) {
        event.accepted = true;
        if (!event.isAutoRepeat && root.form.submit.enabled && !root.form.submit.held)
            root.form.act(root.form.submit.id);
    }

    Column {
        id: column

        spacing: Look.px(14)
        width: root.width

        Say {
            font.pixelSize: Look.title
            font.weight: Font.Bold
            text: root.form.title
            visible: text !== ""
            width: column.width
        }
        Say {
            color: Look.soft
            text: root.form.text
            visible: text !== ""
            width: column.width
        }
        Flow {
            id: fields

            spacing: Look.px(14)
            width: column.width

            Repeater {
                model: root.form.entries

                EntryView {
                    required property EntryViewModel modelData

                    entry: modelData
                    form: root.form
                    width: root.twofold && !modelData.wide ? Math.floor((column.width - fields.spacing) / 2) : column.width
                }
            }
        }
        Say {
            font.weight: Font.Bold
            text: root.form.linesTitle
            visible: text !== "" && root.form.lines.length > 0
            width: column.width
        }
        Column {
            spacing: Look.grid
            visible: root.form.lines.length > 0
            width: column.width

            Repeater {
                model: root.form.lines

                LineRow {
                    required property LineViewModel modelData

                    framed: true
                    line: modelData
                    width: column.width

                    onDone: root.form.act(`line:${modelData.id}`)
                }
            }
        }
        Rectangle {
            color: Look.wash("stop")
            height: problem.height + Look.px(20)
            radius: Look.radius
            visible: root.form.problem !== ""
            width: column.width

            Say {
                id: problem

                anchors.verticalCenter: parent.verticalCenter
                color: Look.ink2("stop")
                font.weight: Font.Medium
                text: root.form.problem
                width: parent.width - 2 * x
                x: Look.px(12)
            }
        }
        Flow {
            spacing: Look.gap
            width: column.width

            HoldButton {
                deed: root.form.submit
                holding: root.holding
                visible: root.form.submit.held

                onDone: root.form.act(root.form.submit.id)
            }
            PushButton {
                id: submit

                enabled: root.form.submit.enabled
                glyph: root.form.submit.icon
                key: root.form.submit.key
                kind: root.form.submit.kind
                text: root.form.submit.text
                visible: !root.form.submit.held

                onClicked: root.form.act(root.form.submit.id)
            }
            PushButton {
                key: root.form.cancel.key
                kind: "quiet"
                text: root.form.cancel.text
                visible: text !== ""

                onClicked: root.form.act(root.form.cancel.id)
            }
        }
    }
}
