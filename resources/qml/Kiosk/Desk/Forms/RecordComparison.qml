pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Two records of one person, field by field; values that merging discards are struck through.
Column {
    id: root

    required property var rows
    visible: root.rows.length > 0
    width: parent?.width ?? 0

    readonly property int labelWidth: Math.round(root.width * 0.24)
    readonly property int valueWidth: Math.floor((root.width - root.labelWidth) / 2) - DeskTheme.gap

    Repeater {
        model: root.rows

        Rectangle {
            id: row

            required property ComparedViewModel modelData
            required property int index
            readonly property bool header: row.modelData.id === "head"

            color: row.header || row.index % 2 === 0 ? DeskTheme.raised : "transparent"
            height: Math.max(label.height, first.height, second.height) + DeskTheme.px(8)
            width: root.width

            DeskText {
                id: label

                color: DeskTheme.secondaryText
                text: row.modelData.label
                width: root.labelWidth - DeskTheme.gap
                x: DeskTheme.px(6)
                y: DeskTheme.grid
            }
            Value {
                id: first

                header: row.header
                kept: row.modelData.firstKept
                text: row.modelData.first
                x: root.labelWidth
            }
            Value {
                id: second

                header: row.header
                kept: row.modelData.secondKept
                text: row.modelData.second
                x: root.labelWidth + root.valueWidth + DeskTheme.gap
            }
        }
    }

    component Value: DeskText {
        property bool header: false
        property bool kept: true

        color: kept ? DeskTheme.text : DeskTheme.secondaryText
        font.strikeout: !kept
        font.weight: header ? Font.Bold : kept ? Font.Medium : Font.Normal
        width: root.valueWidth
        y: DeskTheme.grid
    }
}
