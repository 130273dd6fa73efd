pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The guest's tables by round, beside each other or one below the other.
Grid {
    id: root

    required property AttendeeViewModel viewModel
    property bool onBand: false
    // The least height of each.
    property real least: Theme.button

    readonly property real tall: Math.max(root.least, ...Array.from(root.children).map(child => (child as RoundButton)?.need ?? 0))
    readonly property int count: root.viewModel.rounds.length

    // The height that all take; a positioner has its own only after it is polished.
    readonly property real need: Math.ceil(root.count / root.columns) * (root.tall + root.spacing) - root.spacing

    columns: Math.max(1, Math.min(root.onBand && root.count <= 3 ? 1 : 2, root.count))
    spacing: Theme.px(root.count > 4 ? 4 : 6)

    Repeater {
        model: root.viewModel.rounds

        RoundButton {
            height: root.tall
            onBand: root.onBand
            viewModel: root.viewModel
            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
        }
    }
}
