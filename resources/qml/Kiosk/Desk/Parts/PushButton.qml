pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A button of the desk window with the label of its shortcut key. `kind` is primary, plain, quiet or danger.
Button {
    id: root

    property string kind: "plain"
    property string tone: "plain"
    property string key: ""
    property string iconName: ""
    property string countText: ""
    property bool chosen: false
    property bool large: false
    property bool leftAligned: false
    // Smaller margins and spacing, for rows of many buttons.
    property bool compact: false
    // Whether Enter is left to the surrounding form.
    property bool ignoresEnter: false

    readonly property bool filled: root.kind === "primary" || root.kind === "danger"
    readonly property string fillTone: root.kind === "danger" ? "stop" : root.tone
    readonly property color textColor: {
        if (!root.enabled)
            return DeskTheme.secondaryText;
        if (root.filled)
            return DeskTheme.textOnFill(root.fillTone);
        return root.tone === "plain" ? DeskTheme.text : DeskTheme.toneText(root.tone);
    }

    function pressByEnter(event: var) {
        event.accepted = !root.ignoresEnter;
        if (event.accepted && !event.isAutoRepeat)
            root.click();
    }

    focusPolicy: Qt.StrongFocus
    font.family: DeskTheme.fontFamily
    font.pixelSize: root.large ? DeskTheme.title : DeskTheme.body
    font.weight: root.filled || root.chosen ? Font.Bold : Font.Medium
    implicitHeight: root.large ? DeskTheme.px(60) : DeskTheme.controlHeight
    implicitWidth: row.implicitWidth + 2 * DeskTheme.px(root.large ? 24 : root.compact ? 10 : 14)
    padding: 0

    Accessible.checkable: root.chosen
    Accessible.checked: root.chosen
    Accessible.description: root.key
    Accessible.name: root.countText === "" ? root.text : `${root.text} ${root.countText}`
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: event => root.pressByEnter(event)
    Keys.onReturnPressed: event => root.pressByEnter(event)

    background: Rectangle {
        border.color: DeskTheme.outline
        border.width: root.kind === "plain" ? DeskTheme.hairline : 0
        color: {
            if (!root.enabled)
                return DeskTheme.toneBackground("plain");
            if (root.filled)
                return DeskTheme.toneFill(root.fillTone);
            if (root.chosen)
                return DeskTheme.chosen;
            if (root.down || root.hovered)
                return DeskTheme.pressed;
            return root.kind === "quiet" ? "transparent" : DeskTheme.surface;
        }
        radius: DeskTheme.radius

        Rectangle {
            anchors.fill: parent
            color: root.filled ? DeskTheme.textOnFill(root.fillTone) : DeskTheme.text
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

            spacing: root.compact ? DeskTheme.px(6) : DeskTheme.gap
            x: root.leftAligned ? DeskTheme.px(14) : Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)

            IconImage {
                anchors.verticalCenter: parent.verticalCenter
                height: width
                color: root.textColor
                name: root.iconName === "" ? "none" : root.iconName
                visible: root.iconName !== ""
                width: DeskTheme.px(root.large ? 26 : 20)
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
                text: root.countText
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                textColor: root.textColor
                text: root.leftAligned ? "" : root.key
            }
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            textColor: DeskTheme.secondaryText
            text: root.leftAligned ? root.key : ""
            x: root.width - width - DeskTheme.px(10)
        }
    }
}
