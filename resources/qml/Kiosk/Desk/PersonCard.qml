pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// All details of one person; the next step is the one large button.
FocusScope {
    id: root

    required property FindViewModel page
    readonly property PersonViewModel person: root.page.person
    readonly property bool asking: root.page.form.id !== ""
    // Letters and Enter go to the search field: no shortcut of the card works.
    readonly property bool keyed: !root.page.searching
    // A card that is read quickly is not seen to be dimmed.
    readonly property bool dimmed: root.page.aside || late.passed
    readonly property bool usable: !root.page.aside && !root.page.loading

    Timer {
        id: late

        property bool passed: false

        interval: 150
        running: root.page.loading

        onRunningChanged: late.passed = false
        onTriggered: late.passed = true
    }

    function begin() {
        form.begin();
    }

    function settle() {
        rest.forceActiveFocus();
    }

    function scroll(pages: int) {
        if (root.asking) {
            form.scroll(pages);
            return;
        }
        root.scrollTo(scroller.contentY + pages * 0.8 * (scroller.height - scroller.covered));
    }

    function scrollTo(y: real) {
        scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, y));
    }

    // Scrolls to the focused item.
    function reveal(item: Item) {
        let above = item;
        while (above && above !== sections && (above !== lead || scroller.pinned))
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(scroller.contentItem, 0, 0).y - DeskTheme.pad;
        const lowest = top + item.height + 2 * DeskTheme.pad - scroller.height;
        root.scrollTo(Math.max(lowest, Math.min(scroller.contentY, top - scroller.covered)));
    }

    Window.onActiveFocusItemChanged: root.reveal(root.Window.activeFocusItem)

    // Has the focus while no form is open; Tab continues from here.
    Item {
        id: rest

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
    // The head stays in place while the rest scrolls, unless the rest has too little room.
    Flickable {
        id: scroller

        readonly property bool pinned: head.height < 0.68 * height
        readonly property real covered: pinned ? lead.height : 0
        property string shown: ""

        anchors.fill: parent
        anchors.margins: DeskTheme.focusWidth
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: root.asking ? height : lead.height + sections.height + DeskTheme.px(48)
        objectName: "card"
        enabled: root.usable
        opacity: root.dimmed ? DeskTheme.disabledOpacity : 1
        visible: root.person.id !== ""

        ScrollBar.vertical: ScrollBar {
            topPadding: scroller.covered
        }

        Rectangle {
            id: lead

            color: DeskTheme.surface
            height: head.y + head.height + DeskTheme.px(16)
            radius: DeskTheme.radius
            width: scroller.width
            y: scroller.pinned ? scroller.contentY : 0
            z: 1

            Column {
                id: head

                spacing: DeskTheme.px(14)
                width: lead.width - 2 * x
                x: DeskTheme.px(22)
                y: DeskTheme.px(18)

                PersonHeader {
                    brief: root.asking && root.height < DeskTheme.px(860)
                    person: root.person
                    width: head.width
                }
                PersonActions {
                    keyed: root.keyed
                    person: root.person
                    visible: !root.asking
                    width: head.width

                    onActed: action => root.page.act(action)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                color: DeskTheme.divider
                height: DeskTheme.hairline
                width: lead.width
            }
        }
        PersonSections {
            id: sections

            person: root.person
            visible: !root.asking
            width: head.width
            x: head.x
            y: lead.height + DeskTheme.px(16)

            onOpened: line => root.page.act(`line:${line}`)
        }
    }
    FormView {
        id: form

        enabled: root.usable
        form: root.page.form
        height: root.height - y - DeskTheme.px(20)
        holding: root.page.holding
        inset: scroller.x + head.x
        opacity: scroller.opacity
        visible: root.asking
        width: root.width
        y: scroller.y + lead.height + DeskTheme.px(16)
    }
    Connections {
        function onChanged() {
            if (root.person.id !== scroller.shown) {
                scroller.shown = root.person.id;
                scroller.contentY = 0;
            }
        }

        target: root.person
    }
}
