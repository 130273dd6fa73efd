pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// Who fits what is typed; in their place, before anything is typed, how to look for somebody.
Panel {
    id: root

    required property ResultsListViewModel people

    signal picked

    EmptyState {
        id: hush

        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "search"
        text: root.people.text
        title: root.people.title
        visible: root.people.rows.length === 0
        width: root.width - 2 * DeskTheme.px(24)
        y: DeskTheme.px(56)
    }
    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "newcomer"
        text: root.people.offer
        visible: text !== ""
        y: hush.y + hush.height + DeskTheme.px(20)

        onClicked: root.people.register()
    }
    ListView {
        id: list

        readonly property int at: root.people.rows.findIndex(row => (row as LineViewModel).chosen)

        anchors.fill: parent
        anchors.margins: DeskTheme.px(6)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: list.at
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: root.people.rows
        reuseItems: true
        spacing: DeskTheme.px(2)

        ScrollBar.vertical: ScrollBar {}
        delegate: PersonRow {
            required property LineViewModel modelData

            line: modelData
            width: list.width

            onClicked: {
                root.people.choose(modelData.id);
                root.picked();
            }
        }
    }
}
