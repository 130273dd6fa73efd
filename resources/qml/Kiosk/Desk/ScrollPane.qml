import QtQuick
import QtQuick.Controls.Basic

// What scrolls by wheel, finger and bar; `bring` scrolls something inside into view.
Flickable {
    id: root

    // How high it is inside.
    required property real tall

    function bring(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        root.contentY = Math.max(0, Math.min(Math.max(root.contentY, top + item.height + DeskTheme.gap - root.height), top - DeskTheme.gap));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: root.tall + DeskTheme.pad
    contentWidth: width

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: DeskTheme.px(10)
    }
}
