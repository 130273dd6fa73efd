pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Forms
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// All details of a person, or the form of the current action.
FocusScope {
    id: root

    required property FindViewModel page
    readonly property PersonViewModel person: root.page.person
    readonly property bool formOpen: root.page.form.id !== ""
    // The shortcuts of the card do not work while the search field has the focus.
    readonly property bool shortcutsEnabled: !root.page.searching
    // A card that loads within 150 ms is not dimmed.
    readonly property bool dimmed: root.page.suspended || loadingDelay.elapsed
    readonly property bool usable: !root.page.suspended && !root.page.loading

    Timer {
        id: loadingDelay

        property bool elapsed: false

        interval: 150
        running: root.page.loading

        onRunningChanged: loadingDelay.elapsed = false
        onTriggered: loadingDelay.elapsed = true
    }

    function focusForm() {
        form.focusFirstField();
    }

    function takeFocus() {
        focusHolder.forceActiveFocus();
    }

    function scroll(pages: int) {
        if (root.formOpen) {
            form.scroll(pages);
            return;
        }
        root.scrollTo(scroller.contentY + pages * 0.8 * (scroller.height - scroller.headerHeight));
    }

    function scrollTo(y: real) {
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, y));
    }

    // Scrolls to the focused item.
    function scrollToItem(item: Item) {
        let above = item;
        while (above && above !== sections && (above !== headerArea || scroller.pinned))
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(scroller.contentItem, 0, 0).y - DeskTheme.pad;
        const lowest = top + item.height + 2 * DeskTheme.pad - scroller.height;
        root.scrollTo(Math.max(lowest, Math.min(scroller.contentY, top - scroller.headerHeight)));
    }

    Window.onActiveFocusItemChanged: root.scrollToItem(root.Window.activeFocusItem)

    // Has the focus while no form is open; Tab continues from here.
    Item {
        id: focusHolder

        activeFocusOnTab: activeFocus
        focus: true
    }
    Panel {
        anchors.fill: parent
        border.color: root.activeFocus && root.person.id !== "" ? DeskTheme.accent : DeskTheme.divider
        border.width: root.activeFocus && root.person.id !== "" ? DeskTheme.focusWidth : DeskTheme.hairline
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "person"
        text: root.page.noneText
        title: root.page.noneTitle
        visible: root.person.id === ""
        width: Math.min(root.width - 2 * DeskTheme.px(32), DeskTheme.px(420))
        y: DeskTheme.px(56)
    }
    // The header stays in place while the sections scroll, unless it would leave them too little room.
    Flickable {
        id: scroller

        readonly property bool pinned: header.height < 0.68 * height
        readonly property real headerHeight: pinned ? headerArea.height : 0
        property string shownId: ""
        property bool historyWasShown: false

        anchors.fill: parent
        anchors.margins: DeskTheme.focusWidth
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: root.formOpen ? height : headerArea.height + sections.height + DeskTheme.px(48)
        objectName: "card"
        enabled: root.usable
        opacity: root.dimmed ? DeskTheme.disabledOpacity : 1
        visible: root.person.id !== ""

        ScrollBar.vertical: ScrollBar {
            topPadding: scroller.headerHeight
        }

        Rectangle {
            id: headerArea

            color: DeskTheme.surface
            height: header.y + header.height + DeskTheme.px(16)
            radius: DeskTheme.radius
            width: scroller.width
            y: scroller.pinned ? scroller.contentY : 0
            z: 1

            Column {
                id: header

                spacing: DeskTheme.px(14)
                width: headerArea.width - 2 * x
                x: DeskTheme.px(22)
                y: DeskTheme.px(18)

                PersonHeader {
                    brief: root.formOpen && root.height < DeskTheme.px(860)
                    person: root.person
                    width: header.width
                }
                PersonActions {
                    shortcutsEnabled: root.shortcutsEnabled
                    person: root.person
                    visible: !root.formOpen
                    width: header.width

                    onOpened: line => root.page.act(`line:${line}`)
                    onTriggered: action => root.page.act(action)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                color: DeskTheme.divider
                height: DeskTheme.hairline
                width: headerArea.width
            }
        }
        PersonSections {
            id: sections

            keysShown: root.shortcutsEnabled
            person: root.person
            visible: !root.formOpen
            width: header.width
            x: header.x
            y: headerArea.height + DeskTheme.px(16)

            onOpened: line => root.page.act(`line:${line}`)
        }
    }
    FormView {
        id: form

        enabled: root.usable
        form: root.page.form
        height: root.height - y - DeskTheme.px(20)
        holding: root.page.holding
        inset: scroller.x + header.x
        opacity: scroller.opacity
        visible: root.formOpen
        width: root.width
        y: scroller.y + headerArea.height + DeskTheme.px(16)
    }
    Connections {
        function onChanged() {
            if (root.person.id !== scroller.shownId) {
                scroller.shownId = root.person.id;
                scroller.contentY = 0;
            } else if (root.person.historyShown && !scroller.historyWasShown) {
                Qt.callLater(() => root.scrollTo(sections.y + sections.historyTop - scroller.headerHeight - DeskTheme.pad));
            }
            scroller.historyWasShown = root.person.historyShown;
        }

        target: root.person
    }
}
