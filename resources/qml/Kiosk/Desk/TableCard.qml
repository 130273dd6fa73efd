pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A table with its guests; while a guest is moved it shows the objections to this table.
Rectangle {
    id: root

    required property string table
    required property string title
    required property string count
    required property string label
    required property string hint
    required property string tone
    required property bool aimed
    required property RowListModel cards
    property bool large: true
    readonly property alias people: people

    signal looked(string guest)
    signal lifted(string guest)
    signal dragged(point at)
    signal dropped

    border.color: root.aimed ? Look.brand : root.hint !== "" ? Look.ink2(root.tone) : Look.line
    border.width: root.aimed ? Look.px(3) : root.hint !== "" ? Look.ring : Look.hair
    color: root.aimed ? Look.chosen : Look.surface
    objectName: `table.${root.table}`
    implicitHeight: column.height + Look.px(20)
    radius: Look.px(12)

    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    Column {
        id: column

        spacing: Look.grid
        width: root.width - 2 * x
        x: Look.px(8)
        y: Look.px(10)

        Item {
            height: number.height
            width: column.width

            Say {
                id: number

                font.pixelSize: root.large ? Look.px(26) : Look.title
                font.weight: Font.Bold
                text: root.title
                wrapMode: Text.NoWrap
                x: Look.px(4)
            }
            Say {
                anchors.baseline: number.baseline
                color: Look.soft
                text: root.count
                wrapMode: Text.NoWrap
                x: column.width - width - Look.px(4)
            }
        }
        Say {
            color: Look.ink2(root.tone)
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

                onDragged: at => root.dragged(at)
                onDropped: root.dropped()
                onLifted: guest => root.lifted(guest)
                onLooked: guest => root.looked(guest)
            }
        }
    }
}
