pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts

// A line of a list that is selected or ticked.
ItemDelegate {
    id: root

    required property string rowId
    required property string lead
    required property string title
    required property string detail
    required property string note
    required property string chip
    required property string tone
    required property bool struck
    required property bool chosen
    property bool tickable: false
    property bool focusShown: false
    // Whether the line can neither be opened nor ticked.
    readonly property bool readOnly: root.lead === "–"

    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(DeskTheme.px(44), texts.height + DeskTheme.px(16))
    padding: 0
    text: root.title

    Accessible.checkable: root.tickable
    Accessible.checked: root.chosen
    Accessible.name: [root.title, root.detail, root.note, root.chip].filter(text => text !== "").join(" · ")
    Accessible.role: root.tickable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.click()

    background: Rectangle {
        border.color: DeskTheme.focus
        border.width: root.focusShown ? DeskTheme.focusWidth : 0
        color: root.chosen ? DeskTheme.chosen : root.hovered ? DeskTheme.pressed : "transparent"
        radius: DeskTheme.radius
    }
    contentItem: Item {
        Rectangle {
            id: checkBox

            anchors.verticalCenter: parent.verticalCenter
            border.color: root.chosen ? DeskTheme.accent : DeskTheme.outline
            border.width: DeskTheme.px(2)
            color: root.chosen ? DeskTheme.accent : "transparent"
            height: DeskTheme.px(22)
            radius: DeskTheme.px(5)
            visible: root.tickable && !root.readOnly
            width: height
            x: DeskTheme.px(10)

            IconImage {
                anchors.centerIn: parent
                height: width
                color: DeskTheme.accentText
                name: root.chosen ? "tick" : "none"
                width: DeskTheme.px(16)
            }
        }
        Column {
            id: texts

            anchors.verticalCenter: parent.verticalCenter
            spacing: DeskTheme.px(2)
            width: Math.max(0, chip.x - DeskTheme.gap - x)
            x: root.tickable ? DeskTheme.px(44) : DeskTheme.px(12)

            DeskText {
                font.strikeout: root.struck
                font.weight: Font.Medium
                text: root.lead === "" || root.tickable || root.readOnly ? root.title : `${root.lead}  ${root.title}`
                visible: text !== ""
                width: texts.width

                Accessible.ignored: true
            }
            DeskText {
                color: DeskTheme.secondaryText
                font.strikeout: root.struck
                text: root.detail
                visible: text !== ""
                width: texts.width

                Accessible.ignored: true
            }
            DeskText {
                color: ["warn", "stop"].includes(root.tone) ? DeskTheme.toneText(root.tone) : DeskTheme.secondaryText
                text: root.note
                visible: text !== ""
                width: texts.width

                Accessible.ignored: true
            }
        }
        StatusChip {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            text: root.chip
            tone: root.tone
            x: root.width - width - DeskTheme.px(10)
        }
    }
}
