pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Navigation between the pages that the role of the staff member allows.
Rectangle {
    id: root

    required property DeskViewModel desk

    color: DeskTheme.surface
    width: DeskTheme.px(DeskTheme.narrow ? 204 : 228)

    // Where the pages are too many for the window they scroll, and the chosen one is always shown.
    ListView {
        id: pages

        readonly property int rowHeight: DeskTheme.controlHeight + pages.spacing
        readonly property int chosenIndex: root.desk.pageActions.findIndex(page => (page as DeskActionViewModel).chosen)

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        currentIndex: pages.chosenIndex
        // Whole rows only.
        height: Math.min(contentHeight, Math.floor((root.height - 2 * y + spacing) / rowHeight) * rowHeight - spacing)
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: root.desk.pageActions
        spacing: DeskTheme.px(2)
        width: root.width - 2 * x
        x: DeskTheme.px(10)
        y: DeskTheme.px(12)

        ScrollBar.vertical: ScrollBar {
            policy: pages.contentHeight > pages.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: DeskTheme.px(6)
        }
        delegate: PushButton {
            required property DeskActionViewModel modelData

            countText: modelData.countText
            chosen: modelData.chosen
            iconName: modelData.icon
            key: modelData.key
            kind: "quiet"
            leftAligned: true
            text: modelData.text
            width: pages.width

            Accessible.role: Accessible.PageTab

            onClicked: root.desk.openPage(modelData.id)
        }
    }
    Column {
        id: eventInfo

        spacing: DeskTheme.grid
        // Hidden where it does not fit below the pages.
        visible: y >= pages.y + pages.height + DeskTheme.pad
        width: root.width - 2 * x
        x: DeskTheme.px(18)
        y: root.height - height - DeskTheme.pad

        DeskText {
            font.weight: Font.Medium
            text: root.desk.eventName
            visible: text !== ""
            width: parent.width
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.desk.checkpoint
            visible: text !== ""
            width: parent.width
        }
    }
    Rectangle {
        anchors.right: parent.right
        color: DeskTheme.divider
        height: root.height
        width: DeskTheme.hairline
    }
}
