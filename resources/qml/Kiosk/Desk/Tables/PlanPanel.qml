pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The seating plan that is searched, or proposed with its points beside those of the seats that stand.
Panel {
    id: root

    required property SeatingPlanViewModel plan

    implicitHeight: column.height + 2 * column.y
    objectName: "plan"

    Accessible.name: root.plan.title
    Accessible.role: Accessible.Grouping

    Column {
        id: column

        spacing: DeskTheme.px(10)
        width: root.width - 2 * x
        x: DeskTheme.px(14)
        y: DeskTheme.px(14)

        DeskText {
            font.pixelSize: DeskTheme.title
            font.weight: Font.Bold
            text: root.plan.title
            width: column.width
        }
        Rectangle {
            color: DeskTheme.toneBackground("plain")
            height: DeskTheme.px(8)
            radius: height / 2
            visible: root.plan.searching
            width: column.width

            Rectangle {
                color: DeskTheme.accent
                height: parent.height
                radius: height / 2
                width: Math.max(height, root.plan.share * parent.width)
            }
        }
        DeskText {
            color: root.plan.refused ? DeskTheme.toneText("stop") : DeskTheme.text
            font.pixelSize: DeskTheme.large
            font.weight: Font.Bold
            text: root.plan.headline
            width: column.width
        }
        Repeater {
            model: root.plan.lines

            DeskText {
                required property string modelData

                text: modelData
                width: column.width
            }
        }
        Column {
            visible: root.plan.terms.length > 0
            width: column.width

            Repeater {
                model: root.plan.terms

                PlanTermRow {
                    required property PlanTermViewModel modelData

                    row: modelData
                    width: column.width
                }
            }
        }
        DeskText {
            font.weight: Font.Bold
            text: root.plan.heading
            visible: text !== ""
            width: column.width
        }
        Repeater {
            model: root.plan.moves

            DeskText {
                required property string modelData

                color: DeskTheme.secondaryText
                text: modelData
                width: column.width
            }
        }
    }
}
