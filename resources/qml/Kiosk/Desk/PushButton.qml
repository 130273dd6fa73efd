pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A button of the desk: primary, plain, quiet or danger, with the key that does the same.
Button {
    id: root

    property string kind: "plain"
    property string tone: "plain"
    property string key: ""
    property string iconName: ""
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
    readonly property color textColor: {
        if (!root.enabled)
            return DeskTheme.secondaryText;
        if (root.filled)
            return DeskTheme.textOnFill(root.hue);
        return root.tone === "plain" ? DeskTheme.text : DeskTheme.toneText(root.tone);
    }

    function enter(event: var) {
        event.accepted = !root.passing;
        if (event.accepted && !event.isAutoRepeat)
            root.click();
    }

    focusPolicy: Qt.StrongFocus
    font.family: DeskTheme.fontFamily
    font.pixelSize: root.big ? DeskTheme.title : DeskTheme.body
    font.weight: root.filled || root.chosen ? Font.Bold : Font.Medium
    implicitHeight: root.big ? DeskTheme.px(60) : DeskTheme.controlHeight
    implicitWidth: row.implicitWidth + 2 * DeskTheme.px(root.big ? 24 : root.snug ? 10 : 14)
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
        border.color: DeskTheme.outline
        border.width: root.kind === "plain" ? DeskTheme.hairline : 0
        color: {
            if (!root.enabled)
                return DeskTheme.toneBackground("plain");
            if (root.filled)
                return DeskTheme.toneFill(root.hue);
            if (root.chosen)
                return DeskTheme.chosen;
            if (root.down || root.hovered)
                return DeskTheme.pressed;
            return root.kind === "quiet" ? "transparent" : DeskTheme.surface;
        }
        radius: DeskTheme.radius

        Rectangle {
            anchors.fill: parent
            color: root.filled ? DeskTheme.textOnFill(root.hue) : DeskTheme.text
            opacity: root.down ? 0.18 : root.hovered && root.filled ? 0.08 : 0
            radius: DeskTheme.radius
        }
        FocusIndicator {
            control: root
        }
    }
    contentItem: Item {
        Row {
            id: row

            spacing: root.snug ? DeskTheme.px(6) : DeskTheme.gap
            x: root.leading ? DeskTheme.px(14) : Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)

            IconImage {
                anchors.verticalCenter: parent.verticalCenter
                height: width
                color: root.textColor
                name: root.iconName === "" ? "none" : root.iconName
                visible: root.iconName !== ""
                width: DeskTheme.px(root.big ? 26 : 20)
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: root.textColor
                font: root.font
                text: root.text
                textFormat: Text.PlainText

                Accessible.ignored: true
            }
            StatusChip {
                anchors.verticalCenter: parent.verticalCenter
                text: root.badge
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                textColor: root.textColor
                text: root.leading ? "" : root.key
            }
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            textColor: DeskTheme.secondaryText
            text: root.leading ? root.key : ""
            x: root.width - width - DeskTheme.px(10)
        }
    }
}
