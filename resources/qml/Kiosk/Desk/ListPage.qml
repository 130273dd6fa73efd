pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A list, and what is opened of it: things to tick, a form, what can be done.
FocusScope {
    id: root

    required property ListPageViewModel page
    required property DeskViewModel desk
    readonly property bool split: root.page.hasList

    focus: true

    Connections {
        function onFormFocusRequested() {
            opened.begin();
        }
        function onListFocusRequested() {
            lines.forceActiveFocus(Qt.TabFocusReason);
        }

        target: root.page
    }
    PageHead {
        id: head

        actions: root.page.actions
        note: root.page.note
        tabs: root.page.tabs
        title: root.page.title
        width: root.width

        onActed: action => root.page.act(action)
    }
    Hush {
        anchors.centerIn: parent
        title: root.page.empty
        visible: title !== ""
        width: Look.px(460)
    }
    Item {
        id: body

        height: root.height - y - Look.pad
        visible: root.page.empty === ""
        width: root.width - 2 * Look.pad
        x: Look.pad
        y: head.height

        Panel {
            id: left

            height: body.height
            visible: root.split
            width: visible ? Math.floor(body.width * (Look.narrow ? 0.4 : 0.36)) : 0

            LineList {
                id: lines

                anchors.fill: parent
                anchors.margins: Look.px(6)
                focus: root.split
                label: root.page.title
                model: root.page.lines
                objectName: "lines"

                onPicked: line => root.page.choose(line)
            }
        }
        Panel {
            height: body.height
            width: body.width - x
            x: root.split ? left.width + Look.px(10) : 0

            OpenedView {
                id: opened

                anchors.fill: parent
                focus: !root.split
                page: root.page
            }
        }
    }
}
