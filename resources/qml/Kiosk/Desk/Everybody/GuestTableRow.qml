pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts

// A guest in the list of everybody. Rows are many and change while the list is scrolled: no more items than texts.
Rectangle {
    id: root

    required property int index
    required property string name
    required property string organisation
    required property string delegation
    required property string category
    required property string table
    required property string chip
    required property string tone
    required property string arrived
    required property bool vip
    required property TableColumns columns
    property bool current: false
    property bool focusShown: false

    signal picked
    signal opened

    border.color: DeskTheme.focus
    border.width: root.focusShown ? DeskTheme.focusWidth : 0
    color: root.current ? DeskTheme.chosen : area.containsMouse ? DeskTheme.raised : DeskTheme.surface

    Accessible.name: [root.name, root.organisation, root.delegation, root.category, root.table, root.chip, root.arrived].filter(text => text !== "").join(" · ")
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.opened()

    component Cell: DeskText {
        required property int column

        color: DeskTheme.secondaryText
        elide: Text.ElideRight
        height: root.height
        verticalAlignment: Text.AlignVCenter
        width: root.columns.widthOf(column)
        wrapMode: Text.NoWrap
        x: root.columns.places[column]

        Accessible.ignored: true
    }

    IconImage {
        anchors.verticalCenter: parent.verticalCenter
        color: DeskTheme.toneText("vip")
        height: width
        name: "star"
        visible: root.vip
        width: DeskTheme.px(18)
        x: root.columns.places[0]
    }
    Cell {
        readonly property real indent: root.vip ? DeskTheme.px(24) : 0

        color: DeskTheme.text
        column: 0
        font.weight: Font.Bold
        text: root.name
        width: root.columns.widthOf(0) - indent
        x: root.columns.places[0] + indent
    }
    Cell {
        column: 1
        text: root.organisation
    }
    Cell {
        column: 2
        text: root.delegation
    }
    Cell {
        column: 3
        text: root.category
    }
    Cell {
        column: 4
        text: root.table
    }
    StatusChip {
        id: chipItem

        anchors.verticalCenter: parent.verticalCenter
        text: root.chip
        tone: root.tone
        x: root.columns.places[5]
    }
    Cell {
        column: 5
        text: root.arrived
        width: root.columns.widthOf(5) - chipItem.width - DeskTheme.gap
        x: chipItem.x + chipItem.width + DeskTheme.gap
    }
    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true

        onClicked: root.picked()
        onDoubleClicked: root.opened()
    }
}
