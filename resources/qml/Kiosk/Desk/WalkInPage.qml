pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// Registers somebody who came unregistered; beside the form, whom they are like.
FocusScope {
    id: root

    required property WalkInViewModel page
    required property DeskViewModel desk

    readonly property real free: Math.min(root.width - 3 * Look.pad, Look.px(1240))

    Panel {
        id: panel

        height: root.height - 2 * Look.pad
        width: Math.round(root.free * 0.62)
        x: Math.round((root.width - root.free - Look.pad) / 2)
        y: Look.pad

        FormView {
            id: form

            focus: true
            form: root.page.form
            height: panel.height - 2 * y
            inset: Look.px(24)
            lined: false
            width: panel.width
            y: Look.px(20)
        }
    }
    Panel {
        id: alike

        border.color: root.page.form.lines.length > 0 ? Look.fill("warn") : Look.line
        height: panel.height
        width: root.free - panel.width
        x: panel.x + panel.width + Look.pad
        y: Look.pad

        Hush {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "people"
            text: root.page.aloneText
            title: root.page.aloneTitle
            visible: root.page.form.lines.length === 0
            width: parent.width - 2 * Look.px(24)
            y: Look.px(56)
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: Look.hair
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height + 2 * column.y
            visible: root.page.form.lines.length > 0

            ScrollBar.vertical: ScrollBar {}

            Column {
                id: column

                spacing: Look.gap
                width: alike.width - 2 * x
                x: Look.px(16)
                y: Look.px(20)

                Say {
                    color: Look.ink2("warn")
                    font.weight: Font.Bold
                    text: root.page.form.linesTitle
                    width: column.width
                }
                Repeater {
                    model: root.page.form.lines

                    LineRow {
                        id: row

                        required property LineViewModel modelData

                        framed: true
                        line: modelData
                        width: column.width

                        onDone: root.page.act(`line:${row.modelData.id}`)
                    }
                }
            }
        }
    }
    Connections {
        function onFormFocusRequested() {
            form.begin();
        }

        target: root.page
    }
    Component.onCompleted: form.begin()
}
