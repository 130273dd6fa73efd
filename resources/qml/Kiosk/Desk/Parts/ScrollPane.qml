import QtQuick
import QtQuick.Controls.Basic

// A vertically scrollable area with a scroll bar; `ensureVisible` scrolls an item inside it into view.
Flickable {
    id: root

    // Height of the content in px.
    required property real innerHeight

    function ensureVisible(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        root.contentY = Math.max(0, Math.min(Math.max(root.contentY, top + item.height + DeskTheme.gap - root.height), top - DeskTheme.gap));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: root.innerHeight + DeskTheme.pad
    contentWidth: width

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: DeskTheme.px(10)
    }
}
