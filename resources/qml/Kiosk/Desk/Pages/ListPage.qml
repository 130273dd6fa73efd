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
            if (field.visible) {
                field.selectAll();
                field.forceActiveFocus(Qt.TabFocusReason);
            } else
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

            TextEntry {
                id: field

                focus: visible
                iconName: "search"
                label: root.page.lineSearchLabel
                objectName: "lineSearch"
                placeholderText: root.page.lineSearchLabel
                visible: root.page.lineSearchLabel !== ""
                width: listPanel.width - 2 * x
                x: DeskTheme.px(10)
                y: DeskTheme.px(10)

                Keys.onDownPressed: {
                    lines.currentIndex = Math.min(1, lines.count - 1);
                    lines.forceActiveFocus(Qt.TabFocusReason);
                }
                Keys.onEnterPressed: lines.activateCurrent()
                Keys.onReturnPressed: lines.activateCurrent()
                // Esc clears the text, then leaves the field: letters are keys again.
                Keys.onEscapePressed: event => {
                    event.accepted = field.text !== "" || root.page.heading === "";
                    if (field.text === "" && event.accepted)
                        lines.forceActiveFocus(Qt.TabFocusReason);
                    field.clear();
                }
                onTextWithPreeditChanged: {
                    root.page.searchLines(field.textWithPreedit);
                    lines.currentIndex = 0;
                }
            }
            LineList {
                id: lines

                focus: root.split && !field.visible
                room: listPanel.height - y - DeskTheme.px(6)
                width: listPanel.width - 2 * x
                x: DeskTheme.px(6)
                y: field.visible ? field.y + field.height + DeskTheme.gap : DeskTheme.px(6)
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
