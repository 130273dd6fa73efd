import QtQuick
import QtQuick.Controls.Basic

// What scrolls by wheel, finger and bar; `bring` scrolls something inside into view.
Flickable {
    id: root

    // How high it is inside.
    required property real tall

    function bring(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        root.contentY = Math.max(0, Math.min(Math.max(root.contentY, top + item.height + Look.gap - root.height), top - Look.gap));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: root.tall + Look.pad
    contentWidth: width

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: Look.px(10)
    }
}
