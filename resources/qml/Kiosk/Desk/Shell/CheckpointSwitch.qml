pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The checkpoints of the event over the page: the chosen one is where this desk checks in.
FocusScope {
    id: root

    required property CheckpointSwitchViewModel checkpointSwitch

    // The scope itself stays visible: an item that is not cannot take the focus.
    Item {
        anchors.fill: parent
        visible: root.checkpointSwitch.opened

        Rectangle {
            anchors.fill: parent
            color: DeskTheme.background
            opacity: 0.7
        }
        MouseArea {
            anchors.fill: parent

            onClicked: root.checkpointSwitch.close()
        }
        Panel {
            id: panel

            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.min(column.height + 2 * DeskTheme.px(18), root.height - 2 * y)
            width: Math.min(DeskTheme.px(560), root.width - 2 * DeskTheme.pad)
            y: DeskTheme.px(72)

            MouseArea {
                anchors.fill: parent
            }
            ScrollPane {
                id: pane

                anchors.fill: parent
                anchors.margins: DeskTheme.px(18)
                innerHeight: column.height - DeskTheme.pad

                Column {
                    id: column

                    spacing: DeskTheme.gap
                    width: pane.width - DeskTheme.px(14)

                    DeskText {
                        font.pixelSize: DeskTheme.title
                        font.weight: Font.Bold
                        text: root.checkpointSwitch.title
                        width: column.width
                    }
                    DeskText {
                        color: DeskTheme.secondaryText
                        text: root.checkpointSwitch.text
                        width: column.width
                    }
                    Repeater {
                        model: root.checkpointSwitch.options

                        PushButton {
                            id: option

                            required property DeskActionViewModel modelData

                            Accessible.role: Accessible.RadioButton
                            chosen: modelData.chosen
                            iconName: "pin"
                            key: modelData.key
                            leftAligned: true
                            objectName: `checkpoint.${modelData.id}`
                            text: modelData.text
                            width: column.width

                            onChosenChanged: {
                                if (option.chosen)
                                    pane.ensureVisible(option);
                            }
                            onClicked: root.checkpointSwitch.choose(modelData.id)
                        }
                    }
                }
            }
        }
    }
}
