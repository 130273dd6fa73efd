pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Pressed and held for 1.5 s: by mouse, by touch, by Space or Enter, or by the key that it names.
PushButton {
    id: root

    required property DeskActionViewModel deskAction
    property bool holding: false
    property bool keyed: false
    property real held: 0
    readonly property bool going: root.enabled && root.visible && (root.down || root.keyed || root.holding)

    signal done

    enabled: root.deskAction.enabled
    iconName: root.deskAction.icon
    key: root.deskAction.key
    kind: root.deskAction.kind
    text: root.deskAction.text

    Accessible.onPressAction: root.done()
    Keys.onEnterPressed: event => root.keyed = root.keyed || !event.isAutoRepeat
    Keys.onReturnPressed: event => root.keyed = root.keyed || !event.isAutoRepeat
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.keyed = false;
    }
    onActiveFocusChanged: root.keyed = false
    onGoingChanged: {
        if (root.going)
            filling.start();
        else
            filling.stop();
        if (!root.going)
            root.held = 0;
    }

    NumberAnimation {
        id: filling

        duration: DeskTheme.holdDuration
        from: 0
        property: "held"
        target: root
        to: 1

        onFinished: {
            root.keyed = false;
            root.done();
        }
    }
    Rectangle {
        color: DeskTheme.textOnFill(root.hue)
        height: parent.height
        opacity: 0.28
        radius: DeskTheme.radius
        visible: root.held > 0
        width: parent.width * root.held
        z: 1
    }
}
