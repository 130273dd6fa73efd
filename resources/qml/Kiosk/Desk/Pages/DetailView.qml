pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Forms
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Details of the selected line: heading, progress, form, search field and items to tick.
FocusScope {
    id: root

    required property ListPageViewModel page
    readonly property int inset: DeskTheme.px(18)

    function focusContent() {
        if (form.visible)
            form.focusFirstField();
        else if (field.visible)
            field.forceActiveFocus(Qt.TabFocusReason);
        else
            items.forceActiveFocus(Qt.TabFocusReason);
    }

    // Ticks the first result, and selects the text so that the next search replaces it.
    function tickFirst() {
        items.currentIndex = 0;
        if (items.activateCurrent())
            field.selectAll();
    }

    Connections {
        function onItemSearchClearRequested() {
            field.clear();
        }

        target: root.page
    }
    Column {
        id: header

        spacing: DeskTheme.px(4)
        width: root.width - 2 * root.inset
        x: root.inset
        y: DeskTheme.px(16)

        DeskText {
            font.pixelSize: DeskTheme.title
            font.weight: Font.Bold
            text: root.page.heading
            visible: text !== ""
            width: header.width
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.page.remark
            visible: text !== ""
            width: header.width
        }
        Item {
            height: DeskTheme.px(28)
            visible: root.page.progress >= 0
            width: header.width

            Accessible.name: `${Math.round(100 * root.page.progress)} %`
            Accessible.role: Accessible.ProgressBar

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: DeskTheme.toneBackground("plain")
                height: DeskTheme.px(10)
                radius: height / 2
                width: parent.width

                Rectangle {
                    color: DeskTheme.accent
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, Math.min(1, root.page.progress) * parent.width)
                }
            }
        }
    }
    FormView {
        id: form

        focus: visible
        form: root.page.form
        // Room for the search field and one item is kept.
        maximumHeight: root.height - y - DeskTheme.pad - (field.visible ? field.height + DeskTheme.px(10) : 0) - (root.page.hasItems ? DeskTheme.px(72) : 0)
        visible: root.page.form.id !== ""
        width: header.width
        x: root.inset
        y: header.y + header.height + (header.height > 0 ? DeskTheme.px(12) : 0)
        height: implicitHeight
    }
    TextEntry {
        id: field

        iconName: "search"
        label: root.page.searchLabel
        objectName: "itemSearch"
        placeholderText: root.page.searchLabel
        visible: root.page.searchLabel !== ""
        width: header.width
        x: root.inset
        y: form.visible ? form.y + form.height + DeskTheme.px(10) : form.y

        Keys.onEnterPressed: root.tickFirst()
        Keys.onReturnPressed: root.tickFirst()
        Keys.onDownPressed: items.forceActiveFocus(Qt.TabFocusReason)
        Keys.onEscapePressed: event => {
            event.accepted = field.text !== "";
            field.clear();
        }
        onTextWithPreeditChanged: {
            root.page.search(field.textWithPreedit);
            items.currentIndex = 0;
        }
    }
    LineList {
        id: items

        focus: !form.visible
        room: root.height - y - DeskTheme.px(10)
        label: root.page.heading
        model: root.page.items
        objectName: "items"
        tickable: root.page.hasTicks
        visible: root.page.hasItems
        width: root.width - x - DeskTheme.px(6)
        x: DeskTheme.px(10)
        y: field.visible ? field.y + field.height + DeskTheme.px(10) : field.y

        onActivated: item => root.page.toggleItem(item)
    }
    EmptyState {
        anchors.centerIn: parent
        title: root.page.nothing
        visible: title !== ""
        width: Math.min(root.width - 2 * root.inset, DeskTheme.px(420))
    }
}
