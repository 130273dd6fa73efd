pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The checkpoint and the direction of the scans, and the buttons of scan mode.
Item {
    id: root

    required property ScanModeContent content
    required property DeskViewModel desk

    signal triggered(string action)

    implicitHeight: Math.max(place.height, buttons.height) + DeskTheme.px(28)

    Flow {
        id: place

        spacing: DeskTheme.px(14)
        width: buttons.x - x - DeskTheme.pad
        x: DeskTheme.pad
        y: DeskTheme.px(14)

        PushButton {
            iconName: "pin"
            key: "Ctrl+G"
            objectName: "doorCheckpoint"
            text: root.content.checkpoint

            onClicked: root.desk.checkpointSwitch.open()
        }
        Rectangle {
            color: DeskTheme.toneFill(root.content.directionTone === "plain" ? "ok" : root.content.directionTone)
            height: DeskTheme.controlHeight
            radius: DeskTheme.radius
            width: direction.implicitWidth + DeskTheme.px(28)

            DeskText {
                id: direction

                anchors.centerIn: parent
                color: DeskTheme.textOnFill(root.content.directionTone === "plain" ? "ok" : root.content.directionTone)
                font.weight: Font.Bold
                text: root.content.direction
                wrapMode: Text.NoWrap
            }
        }
        DeskText {
            color: DeskTheme.toneText(root.desk.scanTone)
            font.weight: Font.Medium
            height: DeskTheme.controlHeight
            text: root.desk.scanState
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
    }
    Row {
        id: buttons

        spacing: DeskTheme.gap
        x: root.width - width - DeskTheme.pad
        y: place.y

        Repeater {
            model: root.content.actions

            PushButton {
                required property DeskActionViewModel modelData

                chosen: modelData.chosen
                iconName: modelData.icon === "none" ? "" : modelData.icon
                key: modelData.key
                objectName: `action.${modelData.id}`
                text: modelData.text

                onClicked: root.triggered(modelData.id)
            }
        }
    }
}
