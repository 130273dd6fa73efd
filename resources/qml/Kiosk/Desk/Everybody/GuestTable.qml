pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The rows of everybody: arrow keys move, Enter opens the card of the current guest.
ListView {
    id: root

    required property EverybodyViewModel page
    required property TableColumns columns
    readonly property int rowHeight: DeskTheme.px(DeskTheme.touch ? 52 : 44)

    // Makes a row current; shows `first` as the first row, unless it is -1.
    function showRow(row: int, first: int) {
        root.currentIndex = row;
        if (first >= 0)
            root.positionViewAtIndex(first, ListView.Beginning);
        if (row >= 0)
            root.positionViewAtIndex(row, ListView.Contain);
    }

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    model: root.page.guests
    objectName: "everybody"
    reuseItems: true

    Accessible.name: root.page.title
    Accessible.role: Accessible.List
    Keys.onEnterPressed: root.page.openCurrent()
    Keys.onReturnPressed: root.page.openCurrent()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(root.height / root.rowHeight) - 1);
        const steps = {
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -page,
            [Qt.Key_PageDown]: page,
            [Qt.Key_Home]: -root.count,
            [Qt.Key_End]: root.count
        }[event.key];
        event.accepted = steps !== undefined && root.count > 0;
        if (event.accepted)
            root.showRow(Math.max(0, Math.min(root.count - 1, root.currentIndex + steps)), -1);
    }
    onContentYChanged: root.page.setFirstRow(root.indexAt(0, root.contentY))
    onCurrentIndexChanged: root.page.select(root.currentIndex)

    ScrollBar.vertical: ScrollBar {
        minimumSize: 0.03
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: DeskTheme.px(12)
    }
    delegate: GuestTableRow {
        columns: root.columns
        current: ListView.isCurrentItem
        focusShown: ListView.isCurrentItem && root.activeFocus
        height: root.rowHeight
        width: root.width

        onOpened: root.page.openCurrent()
        onPicked: {
            root.forceActiveFocus();
            root.showRow(index, -1);
        }
    }
    Component.onCompleted: root.showRow(root.page.currentRow, root.page.firstRow)
    Connections {
        function onRowRequested(row: int, first: int) {
            root.showRow(row, first);
        }

        target: root.page
    }
}
