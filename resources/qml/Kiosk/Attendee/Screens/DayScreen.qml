pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Attendee.Day
import Kiosk.Controls
import Kiosk.Controls.Layout

// The guest's day as a timeline. On a wide screen what is on, or comes next, stands in the panel.
GuestCards {
    id: root

    readonly property bool empty: root.viewModel.timeline.length === 0 && root.viewModel.past === null
    readonly property bool paneled: Theme.wide && !Theme.large && root.viewModel.panel !== null && root.viewModel.timeline.length > 1 && now.implicitHeight <= root.host.panelCard.height

    calmGrowth: Theme.large ? Infinity : Theme.px(30)
    evenPages: true
    mostFree: Theme.px(180)
    // Large text yields on a low screen, which has no room for a session else.
    mostRelief: Theme.wide && Theme.large ? CardColumn.MostEased : Math.max(root.leastRelief, CardColumn.Tight)
    namesEvent: !Theme.wide
    overlaps: root.empty
    panelShare: Theme.large ? 0.28 : 0.366
    panelNeed: root.paneled ? now.height + Theme.gap : 0

    NowCard {
        model: root.viewModel.now
        relief: root.relief
    }
    PastRow {
        ends: root.viewModel.timeline.length === 0
        // A wide screen has its room for what comes.
        model: root.paneled ? null : root.viewModel.past
    }
    Repeater {
        model: root.viewModel.timeline

        TimelineRow {
            begins: index === 0 && root.viewModel.past === null
            count: root.viewModel.timeline.length
            omitted: root.paneled && modelData.isMain
            relief: root.relief
            viewModel: root.viewModel
        }
    }
    ActionRow {
        pager: root
        relief: root.relief
        turning: root.turning
        viewModel: root.viewModel
    }
    Item {
        height: now.height
        visible: root.paneled
        width: now.width
        x: root.host.panelColumn.x - root.x
        y: root.host.panelCard.y + root.host.panelCard.height - height - root.y

        NowCard {
            id: now

            compact: true
            height: implicitHeight
            model: root.viewModel.panel
            relief: CardColumn.NoProgress
            width: root.host.panelColumn.width
        }
    }
}
