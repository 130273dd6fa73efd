pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Controls
import Kiosk.Controls.Layout

// The settings of the screen, each on a card; what is pressed is shown at once.
GuestCards {
    id: root

    readonly property real ceiling: root.viewModel.lowPosition && !Theme.wide ? 0.43 * Theme.panelHeight : 0

    evenPages: true
    height: root.room
    lowered: Math.max(0, root.ceiling - root.host.cardsTop)
    // The desk is asked for in the dock where three buttons are too many.
    mostRelief: Math.max(root.leastRelief, root.viewModel.screen === "question" ? CardColumn.OneAction : CardColumn.Tight)
    // So that the longest button has one line.
    panelShare: Theme.small && Theme.large ? 0.38 : 0.41
    room: root.host.cardRoom - root.lowered

    Repeater {
        model: root.viewModel.choices

        SettingCard {
            // The last page of many companions has few rows.
            growth: Theme.px(root.viewModel.screen === "access" ? 26 : 160)
            relief: root.relief

            onPicked: option => root.viewModel.act(option)
        }
    }
    ActionRow {
        pager: root
        relief: root.relief
        // Large labels leave room for a card at least.
        room: Theme.large ? Math.min((Theme.wide ? 4.2 : 3.6) * Theme.target, Math.max(1.02 * Theme.target, root.room - Theme.px(108))) : Infinity
        turning: root.turning
        viewModel: root.viewModel
    }
    FootNote {
        relief: root.relief
        text: root.viewModel.foot
    }
}
