pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Header of a page: title, note, tabs and actions. On a narrow window more than three actions stand below the title, whatever
// the language, elsewhere beside it.
Item {
    id: root

    property string title: ""
    property string note: ""
    property string question: ""
    property list<var> tabs: []
    property list<var> actions: []

    readonly property bool actionsBelow: DeskTheme.narrow && root.actions.length > 3
    readonly property real innerWidth: root.width - 2 * DeskTheme.pad

    signal triggered(string action)

    implicitHeight: Math.max(texts.y + texts.height, actionFlow.y + actionFlow.height) + DeskTheme.px(12)

    // The width in px of the visible ones of `items` in one row, each with the spacing after it.
    function widthInOneRow(items: list<var>, spacing: real): real {
        return items.reduce((sum, item) => sum + (item.visible && item.width > 0 ? item.width + spacing : 0), 0);
    }

    Column {
        id: texts

        spacing: DeskTheme.px(8)
        width: root.innerWidth
        x: DeskTheme.pad
        y: DeskTheme.px(12)

        Flow {
            id: titleFlow

            spacing: DeskTheme.px(14)
            width: root.actionsBelow ? texts.width : actionFlow.x - DeskTheme.pad - texts.x

            DeskText {
                font.pixelSize: DeskTheme.heading
                font.weight: Font.Bold
                text: root.title
                wrapMode: Text.NoWrap
            }
            DeskText {
                color: DeskTheme.secondaryText
                height: Math.max(DeskTheme.px(38), implicitHeight)
                text: root.note
                verticalAlignment: Text.AlignBottom
                visible: text !== ""
                width: Math.min(implicitWidth, root.innerWidth)
            }
        }
        Flow {
            id: tabFlow

            // Whether an action stands beside the tabs.
            readonly property bool shared: actionFlow.y + actionFlow.height > texts.y + y

            spacing: DeskTheme.gap
            visible: root.tabs.length > 0
            width: shared ? actionFlow.x - DeskTheme.pad - texts.x : texts.width

            Repeater {
                model: root.tabs

                PushButton {
                    required property DeskActionViewModel modelData

                    Accessible.role: Accessible.PageTab
                    chosen: modelData.chosen
                    countText: modelData.countText
                    iconName: modelData.icon
                    key: modelData.key
                    objectName: `tab.${modelData.id}`
                    text: modelData.text

                    onClicked: root.triggered(modelData.id)
                }
            }
        }
    }
    Flow {
        id: actionFlow

        readonly property real oneRow: root.widthInOneRow(Array.from(actionFlow.children), actionFlow.spacing)
        readonly property real widest: Array.from(actionFlow.children).reduce((most, child) => Math.max(most, child.width), 0)
        readonly property real room: root.actionsBelow ? root.innerWidth - root.widthInOneRow(Array.from(tabFlow.children), tabFlow.spacing) : Math.max(0.55 * root.width, root.innerWidth - root.widthInOneRow(Array.from(titleFlow.children), titleFlow.spacing))

        spacing: DeskTheme.gap
        // What does not fit in one row is in two of about the same width.
        width: oneRow <= room ? oneRow : Math.min(room, (oneRow + widest) / 2)
        x: root.width - width - DeskTheme.pad + spacing
        y: root.actionsBelow ? texts.y + titleFlow.height + texts.spacing : DeskTheme.px(16)

        DeskText {
            font.weight: Font.Bold
            height: DeskTheme.controlHeight
            text: root.question
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
        }
        Repeater {
            model: root.actions

            Item {
                id: slot

                required property DeskActionViewModel modelData

                height: DeskTheme.controlHeight
                width: modelData.held ? holdButton.width : pushButton.width

                PushButton {
                    id: pushButton

                    compact: root.actionsBelow
                    enabled: slot.modelData.enabled
                    iconName: root.actionsBelow ? "" : slot.modelData.icon
                    key: slot.modelData.key
                    kind: slot.modelData.kind
                    objectName: `action.${slot.modelData.id}`
                    text: slot.modelData.text
                    visible: !slot.modelData.held

                    onClicked: root.triggered(slot.modelData.id)
                }
                HoldButton {
                    id: holdButton

                    deskAction: slot.modelData
                    objectName: `hold.${slot.modelData.id}`
                    visible: slot.modelData.held

                    onHeld: root.triggered(slot.modelData.id)
                }
            }
        }
    }
}
