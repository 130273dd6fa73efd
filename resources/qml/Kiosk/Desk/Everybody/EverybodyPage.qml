pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Everybody: counts, filters and the list of those who match.
FocusScope {
    id: root

    required property EverybodyViewModel page
    required property DeskViewModel desk

    focus: true

    PageHeader {
        id: head

        actions: root.page.actions
        note: root.page.note
        tabs: root.page.tabs
        title: root.page.title
        width: root.width

        onTriggered: action => root.page.act(action)
    }
    FilterBar {
        id: filterBar

        page: root.page
        width: root.width - 2 * DeskTheme.pad
        x: DeskTheme.pad
        y: head.height

        onFinished: table.forceActiveFocus()
    }
    Panel {
        id: panel

        height: root.height - y - DeskTheme.pad
        width: root.width - 2 * DeskTheme.pad
        x: DeskTheme.pad
        y: filterBar.y + filterBar.height + DeskTheme.px(12)

        TableColumns {
            id: tableColumns

            width: table.width - DeskTheme.px(12)
        }
        TableHead {
            id: tableHead

            columns: tableColumns
            heads: root.page.columns
            width: panel.width - 2 * x
            x: DeskTheme.px(6)
            y: DeskTheme.px(4)

            onTriggered: action => root.page.act(action)
        }
        GuestTable {
            id: table

            columns: tableColumns
            focus: true
            // Whole rows only.
            height: Math.floor((panel.height - y - DeskTheme.px(6)) / rowHeight) * rowHeight
            page: root.page
            width: tableHead.width
            x: tableHead.x
            y: tableHead.y + tableHead.height
        }
        EmptyState {
            anchors.centerIn: parent
            title: root.page.empty
            visible: title !== ""
            width: DeskTheme.px(460)
        }
    }
    ChoiceList {
        id: choices

        readonly property Item button: root.page.choosing === "" ? null : filterBar.buttonOf(root.page.choosing)

        mostHeight: Math.min(DeskTheme.px(460), root.height - y - DeskTheme.gap)
        page: root.page
        x: filterBar.x + (button ? Math.max(0, Math.min(button.x, filterBar.width - width)) : 0)
        y: filterBar.y + (button ? button.y + button.height : 0) + DeskTheme.grid
    }
    Connections {
        function onFocusRequested(what: string) {
            if (what === "text")
                filterBar.focusText();
            else if (what === "options")
                choices.focusList();
            else
                table.forceActiveFocus();
        }

        target: root.page
    }
}
