pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A button that is pressed and held for 1.5 s: by mouse, touch, Space, Enter or its shortcut key.
PushButton {
    id: root

    required property DeskActionViewModel deskAction
    property bool holding: false
    property bool keyDown: false
    property real progress: 0
    readonly property bool pressing: root.enabled && root.visible && (root.down || root.keyDown || root.holding)

    signal held

    enabled: root.deskAction.enabled
    iconName: root.deskAction.icon
    key: root.deskAction.key
    kind: root.deskAction.kind
    text: root.deskAction.text

    Accessible.onPressAction: root.held()
    Keys.onEnterPressed: event => root.keyDown = root.keyDown || !event.isAutoRepeat
    Keys.onReturnPressed: event => root.keyDown = root.keyDown || !event.isAutoRepeat
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.keyDown = false;
    }
    onActiveFocusChanged: root.keyDown = false
    onPressingChanged: {
        if (root.pressing)
            holdAnimation.start();
        else
            holdAnimation.stop();
        if (!root.pressing)
            root.progress = 0;
    }

    NumberAnimation {
        id: holdAnimation

        duration: DeskTheme.holdDuration
        from: 0
        property: "progress"
        target: root
        to: 1

        onFinished: {
            root.keyDown = false;
            root.held();
        }
    }
    Rectangle {
        color: DeskTheme.textOnFill(root.fillTone)
        height: parent.height
        opacity: 0.28
        radius: DeskTheme.radius
        visible: root.progress > 0
        width: parent.width * root.progress
        z: 1
    }
}
