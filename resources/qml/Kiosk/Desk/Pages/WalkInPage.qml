pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Forms
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Registers a walk-in; beside the form, registered guests that are similar.
FocusScope {
    id: root

    required property WalkInViewModel page
    required property DeskViewModel desk

    readonly property real availableWidth: Math.min(root.width - 3 * DeskTheme.pad, DeskTheme.px(1240))

    Panel {
        id: panel

        height: root.height - 2 * DeskTheme.pad
        width: Math.round(root.availableWidth * 0.62)
        x: Math.round((root.width - root.availableWidth - DeskTheme.pad) / 2)
        y: DeskTheme.pad

        FormView {
            id: form

            focus: true
            form: root.page.form
            height: panel.height - 2 * y
            inset: DeskTheme.px(24)
            showsLines: false
            width: panel.width
            y: DeskTheme.px(20)
        }
    }
    Panel {
        id: similar

        border.color: root.page.form.lines.length > 0 ? DeskTheme.toneFill("warn") : DeskTheme.divider
        height: panel.height
        width: root.availableWidth - panel.width
        x: panel.x + panel.width + DeskTheme.pad
        y: DeskTheme.pad

        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "people"
            text: root.page.aloneText
            title: root.page.aloneTitle
            visible: root.page.form.lines.length === 0
            width: parent.width - 2 * DeskTheme.px(24)
            y: DeskTheme.px(56)
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: DeskTheme.hairline
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height + 2 * column.y
            visible: root.page.form.lines.length > 0

            ScrollBar.vertical: ScrollBar {}

            Column {
                id: column

                spacing: DeskTheme.gap
                width: similar.width - 2 * x
                x: DeskTheme.px(16)
                y: DeskTheme.px(20)

                DeskText {
                    color: DeskTheme.toneText("warn")
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

                        onActionClicked: root.page.act(`line:${row.modelData.id}`)
                    }
                }
            }
        }
    }
    Connections {
        function onFormFocusRequested() {
            form.focusFirstField();
        }

        target: root.page
    }
    Component.onCompleted: form.focusFirstField()
}
