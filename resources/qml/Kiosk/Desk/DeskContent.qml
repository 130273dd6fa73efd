pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Everything in the window: the frame, the page in it, and the lock over both.
FocusScope {
    id: root

    required property DeskViewModel desk

    Keys.onPressed: event => event.accepted = root.desk.press(event.key, event.text, event.modifiers, event.isAutoRepeat)
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.desk.release(event.key, event.text, event.modifiers);
    }

    FocusScope {
        id: work

        anchors.fill: parent
        enabled: !root.desk.locked
        focus: !root.desk.locked
        visible: !root.desk.locked && !host.covering

        TopBar {
            id: top

            desk: root.desk
            width: work.width
        }
        ArrivalAlerts {
            id: strip

            queue: root.desk.queue
            typing: root.desk.typing
            width: work.width
            y: top.height
        }
        NavigationRail {
            id: rail

            desk: root.desk
            height: foot.y - y
            y: strip.y + strip.height
        }
        PageHost {
            id: host

            desk: root.desk
            focus: true
            height: foot.y - y
            width: work.width - x
            x: rail.width
            y: rail.y
        }
        StatusBar {
            id: foot

            desk: root.desk
            width: work.width
            y: work.height - height
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
            if (!root.desk.locked && !(top.field.activeFocus && top.field.typed + root.desk.pendingText !== ""))
                host.forceActiveFocus();
        }
        function onSearchBlurRequested() {
            host.forceActiveFocus();
        }

        target: root.desk
    }
    LockScreen {
        anchors.fill: parent
        desk: root.desk
        enabled: root.desk.locked
        focus: root.desk.locked
        visible: root.desk.locked
    }
}
