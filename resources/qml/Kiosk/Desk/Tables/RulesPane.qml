pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The rules beside the tables: what can be written about the chosen guests, and the rules that hold.
ScrollPane {
    id: root

    required property TablesViewModel page
    readonly property SeatingRulesViewModel rules: root.page.rules

    innerHeight: panel.height

    Panel {
        id: panel

        implicitHeight: column.height + 2 * column.y
        objectName: "rules"
        width: root.width - DeskTheme.px(12)

        Accessible.name: root.rules.title
        Accessible.role: Accessible.Grouping

        Column {
            id: column

            spacing: DeskTheme.px(10)
            width: panel.width - 2 * x
            x: DeskTheme.px(14)
            y: DeskTheme.px(14)

            DeskText {
                font.pixelSize: DeskTheme.title
                font.weight: Font.Bold
                text: root.rules.title
                width: column.width
            }
            DeskText {
                objectName: "rules.who"
                text: root.rules.who
                width: column.width
            }
            Flow {
                spacing: DeskTheme.gap
                visible: root.rules.actions.length > 0
                width: column.width

                Repeater {
                    model: root.rules.actions

                    PushButton {
                        required property DeskActionViewModel modelData

                        enabled: modelData.enabled
                        key: modelData.key
                        objectName: `action.${modelData.id}`
                        text: modelData.text

                        onClicked: root.page.act(modelData.id)
                    }
                }
            }
            DeskText {
                color: DeskTheme.secondaryText
                text: root.rules.scope
                visible: text !== ""
                width: column.width
            }
            Repeater {
                model: root.rules.refused

                DeskText {
                    required property string modelData

                    color: DeskTheme.toneText("stop")
                    font.weight: Font.Bold
                    text: modelData
                    width: column.width
                }
            }
            DeskText {
                font.weight: Font.Bold
                text: root.rules.heading
                width: column.width
            }
            Repeater {
                model: root.rules.lines

                LineRow {
                    required property LineViewModel modelData

                    line: modelData
                    objectName: `rule.${modelData.id}`
                    width: column.width

                    onActionClicked: root.page.removeRule(modelData.id)
                }
            }
        }
    }
}
