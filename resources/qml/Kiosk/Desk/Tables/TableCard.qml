pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A table with its guests; while a guest is moved, with the hints against this table.
Rectangle {
    id: root

    required property string table
    required property string title
    required property string count
    required property string label
    required property string hint
    required property string tone
    required property bool dropTarget
    required property RowListModel cards
    property bool large: true
    readonly property alias people: people

    signal cardClicked(string guest)
    signal cardFocused(string guest)
    signal pickedUp(string guest)
    signal dragged(point position)
    signal dropped

    border.color: root.dropTarget ? DeskTheme.accent : root.hint !== "" ? DeskTheme.toneText(root.tone) : DeskTheme.divider
    border.width: root.dropTarget ? DeskTheme.px(3) : root.hint !== "" ? DeskTheme.focusWidth : DeskTheme.hairline
    color: root.dropTarget ? DeskTheme.chosen : DeskTheme.surface
    objectName: `table.${root.table}`
    implicitHeight: column.height + DeskTheme.px(20)
    radius: DeskTheme.px(12)

    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    Column {
        id: column

        spacing: DeskTheme.grid
        width: root.width - 2 * x
        x: DeskTheme.px(8)
        y: DeskTheme.px(10)

        Item {
            height: number.height
            width: column.width

            DeskText {
                id: number

                font.pixelSize: root.large ? DeskTheme.px(26) : DeskTheme.title
                font.weight: Font.Bold
                text: root.title
                wrapMode: Text.NoWrap
                x: DeskTheme.px(4)
            }
            DeskText {
                anchors.baseline: number.baseline
                color: DeskTheme.secondaryText
                text: root.count
                wrapMode: Text.NoWrap
                x: column.width - width - DeskTheme.px(4)
            }
        }
        DeskText {
            color: DeskTheme.toneText(root.tone)
            font.weight: Font.Bold
            text: root.hint
            visible: text !== ""
            width: column.width
        }
        Repeater {
            id: people

            model: root.cards

            GuestCard {
                required property string rowId

                guest: rowId
                width: column.width

                onClicked: root.cardClicked(rowId)
                onDragged: position => root.dragged(position)
                onDropped: root.dropped()
                onPickedUp: guest => root.pickedUp(guest)
                onCardFocused: guest => root.cardFocused(guest)
            }
        }
    }
}
