pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The values of a filter, of which one is chosen: arrow keys move, Enter takes it.
Rectangle {
    id: root

    required property EverybodyViewModel page
    required property real mostHeight

    function focusList() {
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    border.color: DeskTheme.outline
    border.width: DeskTheme.hairline
    color: DeskTheme.surface
    height: Math.min(root.mostHeight, list.contentHeight + DeskTheme.px(12))
    radius: DeskTheme.radius
    visible: root.page.choosing !== ""
    width: DeskTheme.px(380)

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: DeskTheme.px(6)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        model: root.page.options
        objectName: "options"
        reuseItems: true

        Accessible.name: root.page.filterLabel
        Accessible.role: Accessible.List
        Keys.onEnterPressed: root.page.choose((list.currentItem as ChoiceRow).rowId)
        Keys.onReturnPressed: root.page.choose((list.currentItem as ChoiceRow).rowId)
        onCountChanged: list.currentIndex = 0

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: DeskTheme.px(10)
        }
        delegate: ChoiceRow {
            focusShown: ListView.isCurrentItem && list.activeFocus
            width: list.width - DeskTheme.px(12)

            onClicked: root.page.choose(rowId)
        }
    }
}
