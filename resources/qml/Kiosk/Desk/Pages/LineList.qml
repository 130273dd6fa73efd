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

    signal activated(string line)

    // Key events may arrive faster than frames: `currentItem` is up to date only after a layout.
    function activateCurrent(): bool {
        root.forceLayout();
        const row = root.currentItem as LineDelegate;
        if (row && !row.readOnly)
            root.activated(row.rowId);
        return row !== null;
    }

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
