pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The search results, or a hint while there are none.
Panel {
    id: root

    required property ResultsListViewModel results

    signal picked

    EmptyState {
        id: emptyState

        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "search"
        text: root.results.text
        title: root.results.title
        visible: root.results.rows.length === 0
        width: root.width - 2 * DeskTheme.px(24)
        y: DeskTheme.px(56)
    }
    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "newcomer"
        text: root.results.registerText
        visible: text !== ""
        y: emptyState.y + emptyState.height + DeskTheme.px(20)

        onClicked: root.results.register()
    }
    ListView {
        id: list

        readonly property int chosenIndex: root.results.rows.findIndex(row => (row as LineViewModel).chosen)

        anchors.fill: parent
        anchors.margins: DeskTheme.px(6)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: list.chosenIndex
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: root.results.rows
        reuseItems: true
        spacing: DeskTheme.px(2)

        ScrollBar.vertical: ScrollBar {}
        delegate: PersonRow {
            required property LineViewModel modelData

            line: modelData
            width: list.width

            onClicked: {
                root.results.choose(modelData.id);
                root.picked();
            }
        }
    }
}
