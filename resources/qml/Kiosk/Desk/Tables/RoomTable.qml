pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A table on the plan of the room: its number, and around it its guests and free seats.
Item {
    id: root

    required property DrawnTableViewModel drawn
    required property string table
    required property string title
    required property string label
    required property string hint
    required property string tone
    required property bool dropTarget
    required property int free
    required property RowListModel cards

    readonly property int seats: people.count + root.free
    readonly property real ring: 0.4 * root.width
    readonly property real seatSize: Math.min(0.2 * root.width, 0.84 * 2 * Math.PI * root.ring / Math.max(1, root.seats))

    signal cardClicked(string guest)
    signal cardFocused(string guest)
    signal pickedUp(string guest)
    signal dragged(point position)
    signal dropped

    // Where a seat is, counted from the top clockwise.
    function seatX(index: int): real {
        return root.width / 2 + root.ring * Math.sin(2 * Math.PI * index / root.seats) - root.seatSize / 2;
    }
    function seatY(index: int): real {
        return root.height / 2 - root.ring * Math.cos(2 * Math.PI * index / root.seats) - root.seatSize / 2;
    }

    height: width
    objectName: `table.${root.table}`
    visible: root.drawn !== null
    width: Math.round(root.drawn?.diameter ?? 0)
    x: Math.round((root.drawn?.x ?? 0) - width / 2)
    y: Math.round((root.drawn?.y ?? 0) - height / 2)

    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.centerIn: parent
        border.color: root.dropTarget ? DeskTheme.accent : root.hint !== "" ? DeskTheme.toneText(root.tone) : DeskTheme.outline
        border.width: root.dropTarget ? DeskTheme.px(4) : root.hint !== "" ? DeskTheme.px(3) : DeskTheme.hairline
        color: root.dropTarget ? DeskTheme.chosen : DeskTheme.surface
        height: width
        radius: width / 2
        width: Math.max(1, 2 * (root.ring - root.seatSize / 2 - DeskTheme.px(2)))

        DeskText {
            anchors.centerIn: parent
            font.pixelSize: Math.max(1, Math.min(DeskTheme.title, Math.floor(0.5 * parent.width)))
            font.weight: Font.Bold
            text: root.title
            wrapMode: Text.NoWrap
        }
    }
    Repeater {
        id: people

        model: root.cards

        RoomSeat {
            required property int index
            required property string rowId

            guest: rowId
            height: width
            width: root.seatSize
            x: root.seatX(index)
            y: root.seatY(index)

            onClicked: root.cardClicked(rowId)
            onDragged: position => root.dragged(position)
            onDropped: root.dropped()
            onPickedUp: guest => root.pickedUp(guest)
            onCardFocused: guest => root.cardFocused(guest)
        }
    }
    Repeater {
        model: root.free

        Rectangle {
            required property int index

            border.color: DeskTheme.outline
            border.width: DeskTheme.hairline
            color: "transparent"
            height: width
            radius: width / 2
            width: root.seatSize
            x: root.seatX(people.count + index)
            y: root.seatY(people.count + index)
        }
    }
}
