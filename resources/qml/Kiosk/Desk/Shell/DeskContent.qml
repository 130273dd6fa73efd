pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Content of the window: navigation, the current page and the status bar, or the lock screen.
FocusScope {
    id: root

    required property DeskViewModel desk

    Keys.onPressed: event => event.accepted = root.desk.press(event.key, event.text, event.modifiers, event.isAutoRepeat)
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.desk.release(event.key, event.text, event.modifiers);
    }

    FocusScope {
        id: workArea

        anchors.fill: parent
        enabled: !root.desk.locked
        // Every frame sets it again: while the list of checkpoints has the focus, it must not.
        focus: !root.desk.locked && !root.desk.checkpointSwitch.opened
        visible: !root.desk.locked && !pageHost.fullScreen

        TopBar {
            id: topBar

            desk: root.desk
            visible: !root.desk.bare
            width: workArea.width
        }
        ArrivalAlerts {
            id: alerts

            queue: root.desk.queue
            typing: root.desk.typing
            width: workArea.width
            y: root.desk.bare ? 0 : topBar.height
        }
        NavigationRail {
            id: navigation

            desk: root.desk
            height: statusBar.y - y
            visible: !root.desk.bare
            y: alerts.y + alerts.height
        }
        PageHost {
            id: pageHost

            desk: root.desk
            focus: true
            height: statusBar.y - y
            width: workArea.width - x
            x: root.desk.bare ? 0 : navigation.width
            y: navigation.y
        }
        StatusBar {
            id: statusBar

            desk: root.desk
            width: workArea.width
            y: workArea.height - height
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: !root.desk.locked
        keys: ["text/uri-list"]

        onDropped: drop => root.desk.openFiles(drop.urls)
    }
    Connections {
        function onPageChanged() {
            if (!root.desk.locked && !(topBar.field.activeFocus && topBar.field.textWithPreedit + root.desk.pendingText !== ""))
                pageHost.forceActiveFocus();
        }
        function onSearchBlurRequested() {
            pageHost.forceActiveFocus();
        }

        target: root.desk
    }
    CheckpointSwitch {
        id: checkpoints

        anchors.fill: parent
        checkpointSwitch: root.desk.checkpointSwitch
    }
    Connections {
        function onChanged() {
            if (root.desk.checkpointSwitch.opened)
                checkpoints.forceActiveFocus();
        }

        target: root.desk.checkpointSwitch
    }
    LockScreen {
        anchors.fill: parent
        desk: root.desk
        enabled: root.desk.locked
        focus: root.desk.locked
        visible: root.desk.locked
    }
}
