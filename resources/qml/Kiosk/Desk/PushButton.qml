pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A button of the desk: primary, plain, quiet or danger, with the key that does the same.
Button {
    id: root

    property string kind: "plain"
    property string tone: "plain"
    property string key: ""
    property string glyph: ""
    property string badge: ""
    property bool chosen: false
    property bool big: false
    property bool leading: false
    // With less room around the words, where many stand together.
    property bool snug: false
    // Enter keeps its meaning in the surrounding form.
    property bool passing: false

    readonly property bool filled: root.kind === "primary" || root.kind === "danger"
    readonly property string hue: root.kind === "danger" ? "stop" : root.tone
    readonly property color ink: {
        if (!root.enabled)
            return Look.soft;
        if (root.filled)
            return Look.onFill(root.hue);
        return root.tone === "plain" ? Look.ink : Look.ink2(root.tone);
    }

    function enter(event: var) {
        event.accepted = !root.passing;
        if (event.accepted && !event.isAutoRepeat)
            root.click();
    }

    focusPolicy: Qt.StrongFocus
    font.family: Look.family
    font.pixelSize: root.big ? Look.title : Look.body
    font.weight: root.filled || root.chosen ? Font.Bold : Font.Medium
    implicitHeight: root.big ? Look.px(60) : Look.control
    implicitWidth: row.implicitWidth + 2 * Look.px(root.big ? 24 : root.snug ? 10 : 14)
    padding: 0

    Accessible.checkable: root.chosen
    Accessible.checked: root.chosen
    Accessible.description: root.key
    Accessible.name: root.badge === "" ? root.text : `${root.text} ${root.badge}`
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: event => root.enter(event)
    Keys.onReturnPressed: event => root.enter(event)

    background: Rectangle {
        border.color: Look.edge
        border.width: root.kind === "plain" ? Look.hair : 0
        color: {
            if (!root.enabled)
                return Look.wash("plain");
            if (root.filled)
                return Look.fill(root.hue);
            if (root.chosen)
                return Look.chosen;
            if (root.down || root.hovered)
                return Look.pressed;
            return root.kind === "quiet" ? "transparent" : Look.surface;
        }
        radius: Look.radius

        Rectangle {
            anchors.fill: parent
            color: root.filled ? Look.onFill(root.hue) : Look.ink
            opacity: root.down ? 0.18 : root.hovered && root.filled ? 0.08 : 0
            radius: Look.radius
        }
        Halo {
            control: root
        }
    }
    contentItem: Item {
        Row {
            id: row

            spacing: root.snug ? Look.px(6) : Look.gap
            x: root.leading ? Look.px(14) : Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                height: width
                ink: root.ink
                name: root.glyph === "" ? "none" : root.glyph
                visible: root.glyph !== ""
                width: Look.px(root.big ? 26 : 20)
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                font: root.font
                text: root.text
                textFormat: Text.PlainText

                Accessible.ignored: true
            }
            Badge {
                anchors.verticalCenter: parent.verticalCenter
                text: root.badge
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                ink: root.ink
                text: root.leading ? "" : root.key
            }
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            ink: Look.soft
            text: root.leading ? root.key : ""
            x: root.width - width - Look.px(10)
        }
    }
}
