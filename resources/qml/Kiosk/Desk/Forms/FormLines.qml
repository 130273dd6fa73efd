pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The lines of a form, each with its button.
Column {
    id: root

    required property FormViewModel form
    property bool shown: true

    spacing: DeskTheme.px(14)
    visible: repeater.count > 0

    DeskText {
        font.weight: Font.Bold
        text: root.form.linesTitle
        visible: text !== ""
        width: root.width
    }
    Column {
        spacing: DeskTheme.grid
        width: root.width

        Repeater {
            id: repeater

            model: root.shown ? root.form.lines : []

            LineRow {
                required property LineViewModel modelData

                framed: true
                line: modelData
                width: root.width

                onActionClicked: root.form.act(`line:${modelData.id}`)
            }
        }
    }
}
