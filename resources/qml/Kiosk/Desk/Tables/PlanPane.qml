import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The seating plan beside the tables, scrolled where it is longer than the window.
ScrollPane {
    id: root

    required property SeatingPlanViewModel plan

    innerHeight: panel.height

    PlanPanel {
        id: panel

        plan: root.plan
        width: root.width - DeskTheme.px(12)
    }
}
