pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Header of a page: title, note, tabs and actions.
Item {
    id: root

    property string title: ""
    property string note: ""
    property string question: ""
    property list<var> tabs: []
    property list<var> actions: []

    signal triggered(string action)

    implicitHeight: Math.max(texts.height, actionFlow.height) + DeskTheme.px(24)

    Column {
        id: texts

        spacing: DeskTheme.px(8)
        width: actionFlow.x - DeskTheme.pad - x
        x: DeskTheme.pad
        y: DeskTheme.px(12)

        Flow {
            spacing: DeskTheme.px(14)
            width: texts.width

            DeskText {
                font.pixelSize: DeskTheme.heading
                font.weight: Font.Bold
                text: root.title
                wrapMode: Text.NoWrap
            }
            DeskText {
                color: DeskTheme.secondaryText
                height: DeskTheme.px(38)
                text: root.note
                verticalAlignment: Text.AlignBottom
                visible: text !== ""
            }
        }
        Flow {
            spacing: DeskTheme.gap
            visible: root.tabs.length > 0
            width: texts.width

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

        layoutDirection: Qt.RightToLeft
        spacing: DeskTheme.gap
        width: Math.min(root.width * 0.55, contentWidth)
        x: root.width - width - DeskTheme.pad
        y: DeskTheme.px(16)

        readonly property real contentWidth: Array.from(actionFlow.children).reduce((sum, child) => sum + (child.visible ? child.width + actionFlow.spacing : 0), 0)

        Repeater {
            // Laid out from the right, in reading order.
            model: Array.from(root.actions).reverse()

            Item {
                id: slot

                required property DeskActionViewModel modelData

                height: DeskTheme.controlHeight
                width: modelData.held ? holdButton.width : pushButton.width

                PushButton {
                    id: pushButton

                    enabled: slot.modelData.enabled
                    iconName: slot.modelData.icon
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
        DeskText {
            font.weight: Font.Bold
            height: DeskTheme.controlHeight
            text: root.question
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
        }
    }
}
