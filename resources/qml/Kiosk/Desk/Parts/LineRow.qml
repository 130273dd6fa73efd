pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A line of a list: lead, title, detail and note, a chip and a button.
Rectangle {
    id: root

    required property LineViewModel line
    property bool framed: false
    property int leadWidth: 0
    property bool showLead: true
    // Whether the key of the button works: its label is shown then.
    property bool keysShown: true
    readonly property int inset: root.framed ? DeskTheme.px(12) : 0

    signal actionClicked

    border.color: DeskTheme.divider
    border.width: root.framed ? DeskTheme.hairline : 0
    color: root.framed ? DeskTheme.raised : "transparent"
    height: Math.max(texts.height, lead.visible ? lead.height : 0, action.active ? action.height : 0) + DeskTheme.px(root.framed ? 16 : 10)
    implicitHeight: height
    radius: DeskTheme.radius

    DeskText {
        id: lead

        color: DeskTheme.secondaryText
        font.strikeout: root.line.struck
        text: root.line.lead
        visible: root.showLead && text !== ""
        width: root.leadWidth > 0 ? root.leadWidth : implicitWidth
        wrapMode: root.leadWidth > 0 ? Text.Wrap : Text.NoWrap
        x: root.inset
        y: texts.y
    }
    Column {
        id: texts

        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskTheme.px(2)
        width: Math.max(0, chip.x - DeskTheme.gap - x)
        x: root.inset + (lead.visible ? lead.width + DeskTheme.px(12) : 0)

        DeskText {
            font.strikeout: root.line.struck
            font.weight: Font.Medium
            text: root.line.title
            visible: text !== ""
            width: texts.width
        }
        DeskText {
            color: DeskTheme.secondaryText
            font.strikeout: root.line.struck
            text: root.line.detail
            visible: text !== ""
            width: texts.width
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.line.note
            visible: text !== ""
            width: texts.width
        }
    }
    Loader {
        id: chip

        active: root.line.chip !== ""
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.inset - (action.active ? action.width + DeskTheme.gap : 0) - width

        sourceComponent: StatusChip {
            text: root.line.chip
            tone: root.line.tone
        }
    }
    Loader {
        id: action

        active: root.line.action !== ""
        anchors.verticalCenter: parent.verticalCenter
        x: root.width - root.inset - width

        sourceComponent: PushButton {
            key: root.keysShown ? root.line.key : ""
            text: root.line.action

            Accessible.name: [root.line.action, root.line.title, root.line.detail].filter(text => text !== "").join(", ")

            onClicked: root.actionClicked()
        }
    }
}
