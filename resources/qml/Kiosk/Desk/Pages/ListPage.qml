pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// A list, and the details of the selected line beside it.
FocusScope {
    id: root

    required property ListPageViewModel page
    required property DeskViewModel desk
    readonly property bool split: root.page.hasList

    focus: true

    Connections {
        function onFormFocusRequested() {
            details.focusContent();
        }
        function onListFocusRequested() {
            lines.forceActiveFocus(Qt.TabFocusReason);
        }

        target: root.page
    }
    PageHeader {
        id: head

        actions: root.page.actions
        note: root.page.note
        tabs: root.page.tabs
        title: root.page.title
        width: root.width

        onTriggered: action => root.page.act(action)
    }
    EmptyState {
        anchors.centerIn: parent
        title: root.page.empty
        visible: title !== ""
        width: DeskTheme.px(460)
    }
    Item {
        id: body

        height: root.height - y - DeskTheme.pad
        visible: root.page.empty === ""
        width: root.width - 2 * DeskTheme.pad
        x: DeskTheme.pad
        y: head.height

        Panel {
            id: listPanel

            height: body.height
            visible: root.split
            width: visible ? Math.floor(body.width * (DeskTheme.narrow ? 0.4 : 0.36)) : 0

            LineList {
                id: lines

                anchors.fill: parent
                anchors.margins: DeskTheme.px(6)
                focus: root.split
                label: root.page.title
                model: root.page.lines
                objectName: "lines"

                onActivated: line => root.page.choose(line)
            }
        }
        Panel {
            height: body.height
            width: body.width - x
            x: root.split ? listPanel.width + DeskTheme.px(10) : 0

            DetailView {
                id: details

                anchors.fill: parent
                focus: !root.split
                page: root.page
            }
        }
    }
}
