pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts

// A list of lines to open or tick: arrow keys move, Enter and Space activate the current line.
ListView {
    id: root

    property string label: ""
    // Whether each line has a check box.
    property bool tickable: false
    // The height in px that the list may take; it takes that of whole rows, as far as the first ones show them.
    required property real room
    property real rowsHeight: room

    signal activated(string line)

    // Key events may arrive faster than frames: `currentItem` is up to date only after a layout.
    function activateCurrent(): bool {
        root.forceLayout();
        const row = root.currentItem as LineDelegate;
        if (row && !row.readOnly)
            root.activated(row.rowId);
        return row !== null;
    }

    // Measures the rows from the first one on; while the list is scrolled the height stays.
    function measureRows() {
        if (root.contentHeight <= root.room || root.count === 0)
            root.rowsHeight = root.room;
        if (root.contentHeight <= root.room || !root.atYBeginning)
            return;
        let bottom = 0;
        for (let at = 0; at < root.count; at++) {
            const row = root.itemAtIndex(at);
            if (!row || row.y - root.originY + row.height > root.room)
                break;
            bottom = row.y - root.originY + row.height;
        }
        root.rowsHeight = bottom > 0 ? bottom : root.room;
    }

    onContentHeightChanged: Qt.callLater(root.measureRows)
    onCountChanged: Qt.callLater(root.measureRows)
    onRoomChanged: {
        root.rowsHeight = root.room;
        Qt.callLater(root.measureRows);
    }

    height: Math.min(root.rowsHeight, root.room)
    // Rows below the last whole one exist for the measurement.
    displayMarginEnd: Math.ceil(root.room - height)

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    currentIndex: 0
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    spacing: DeskTheme.px(2)

    Accessible.name: root.label
    Accessible.role: Accessible.List
    Keys.onEnterPressed: event => event.accepted = root.activateCurrent()
    Keys.onReturnPressed: event => event.accepted = root.activateCurrent()
    Keys.onSpacePressed: event => event.accepted = root.activateCurrent()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(root.height / DeskTheme.rowHeight));
        if (event.key === Qt.Key_PageDown)
            root.currentIndex = Math.min(root.count - 1, root.currentIndex + page);
        else if (event.key === Qt.Key_PageUp)
            root.currentIndex = Math.max(0, root.currentIndex - page);
        else if (event.key === Qt.Key_Home)
            root.currentIndex = 0;
        else if (event.key === Qt.Key_End)
            root.currentIndex = root.count - 1;
        else
            return;
        event.accepted = true;
    }

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: DeskTheme.px(10)
    }
    delegate: LineDelegate {
        required property int index

        focusShown: ListView.isCurrentItem && root.activeFocus
        tickable: root.tickable
        width: root.width - DeskTheme.px(14)

        onClicked: {
            root.forceActiveFocus();
            root.currentIndex = index;
            root.activateCurrent();
        }
    }
}
