pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The head of a page: its title, what it is about, a row of tabs, what can be done.
Item {
    id: root

    property string title: ""
    property string note: ""
    property string question: ""
    property list<var> tabs: []
    property list<var> actions: []

    signal acted(string action)

    implicitHeight: Math.max(words.height, right.height) + DeskTheme.px(24)

    Column {
        id: words

        spacing: DeskTheme.px(8)
        width: right.x - DeskTheme.pad - x
        x: DeskTheme.pad
        y: DeskTheme.px(12)

        Flow {
            spacing: DeskTheme.px(14)
            width: words.width

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
            width: words.width

            Repeater {
                model: root.tabs

                PushButton {
                    required property DeskActionViewModel modelData

                    Accessible.role: Accessible.PageTab
                    chosen: modelData.chosen
                    iconName: modelData.icon
                    key: modelData.key
                    objectName: `tab.${modelData.id}`
                    text: modelData.text

                    onClicked: root.acted(modelData.id)
                }
            }
        }
    }
    Flow {
        id: right

        layoutDirection: Qt.RightToLeft
        spacing: DeskTheme.gap
        width: Math.min(root.width * 0.55, wished)
        x: root.width - width - DeskTheme.pad
        y: DeskTheme.px(16)

        readonly property real wished: Array.from(right.children).reduce((sum, child) => sum + (child.visible ? child.width + right.spacing : 0), 0)

        Repeater {
            // Laid from the right, in the order in which they are read.
            model: Array.from(root.actions).reverse()

            Item {
                id: place

                required property DeskActionViewModel modelData

                height: DeskTheme.controlHeight
                width: modelData.held ? held.width : pressed.width

                PushButton {
                    id: pressed

                    enabled: place.modelData.enabled
                    iconName: place.modelData.icon
                    key: place.modelData.key
                    kind: place.modelData.kind
                    objectName: `action.${place.modelData.id}`
                    text: place.modelData.text
                    visible: !place.modelData.held

                    onClicked: root.acted(place.modelData.id)
                }
                HoldButton {
                    id: held

                    deskAction: place.modelData
                    objectName: `hold.${place.modelData.id}`
                    visible: place.modelData.held

                    onDone: root.acted(place.modelData.id)
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
