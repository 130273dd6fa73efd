pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A card with the floor plan, which takes all the room that others leave over.
CardBlock {
    id: root

    required property AttendeeViewModel viewModel
    required property bool offered
    required property real least

    readonly property bool shown: root.offered && root.viewModel.plan !== null

    growth: root.shown ? 10000 : 0
    implicitHeight: root.shown ? root.least : 0

    Card {
        anchors.fill: parent
        visible: root.shown

        Loader {
            active: root.shown
            anchors.fill: parent
            anchors.margins: Theme.px(5)

            sourceComponent: FloorPlan {
                plan: root.viewModel.plan
            }
        }
    }
}
