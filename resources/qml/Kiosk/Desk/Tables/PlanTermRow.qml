pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// What one term costs: its name, the points as guests sit now, those of the plan and of one compared with it, the least possible.
Item {
    id: root

    required property PlanTermViewModel row
    readonly property int weight: root.row.heading ? Font.Bold : Font.Normal

    implicitHeight: Math.max(term.height, least.height) + DeskTheme.px(10)

    Accessible.name: `${root.row.term} ${root.row.standing} ${root.row.planned} ${root.row.other} ${root.row.least}`
    Accessible.role: Accessible.StaticText

    Rectangle {
        color: DeskTheme.divider
        height: DeskTheme.hairline
        width: root.width
        y: root.height - height
    }
    DeskText {
        id: term

        font.weight: root.weight
        text: root.row.term
        width: standing.x - DeskTheme.gap
        y: DeskTheme.px(5)

        Accessible.ignored: true
    }
    DeskText {
        id: standing

        color: DeskTheme.secondaryText
        font.weight: root.weight
        horizontalAlignment: Text.AlignRight
        text: root.row.standing
        width: DeskTheme.px(58)
        x: planned.x - width
        y: term.y

        Accessible.ignored: true
    }
    DeskText {
        id: planned

        color: root.row.better ? DeskTheme.toneText("ok") : DeskTheme.text
        font.weight: root.row.better ? Font.Bold : root.weight
        horizontalAlignment: Text.AlignRight
        text: root.row.planned
        width: DeskTheme.px(58)
        x: other.x - width
        y: term.y

        Accessible.ignored: true
    }
    DeskText {
        id: other

        font.weight: root.weight
        horizontalAlignment: Text.AlignRight
        text: root.row.other
        width: text === "" ? 0 : DeskTheme.px(58)
        x: least.x - width
        y: term.y

        Accessible.ignored: true
    }
    DeskText {
        id: least

        color: DeskTheme.secondaryText
        font.weight: root.weight
        horizontalAlignment: Text.AlignRight
        text: root.row.least
        width: DeskTheme.px(88)
        x: root.width - width
        y: term.y

        Accessible.ignored: true
    }
}
