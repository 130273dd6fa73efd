pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Controls

// What happened and what comes next, as cards under the band.
GuestCards {
    id: root

    // On a wide screen a notice has the height of the button, which goes into the dock.
    readonly property bool noticed: Theme.wide && !Theme.large && (root.viewModel.notice !== null || root.viewModel.warning !== null) && Array.from(root.viewModel.actions).filter(action => !action.optional).length === 1

    // In low position the options of a question can be reached, as all controls can.
    readonly property real ceiling: root.viewModel.lowPosition && root.viewModel.screen === "question" && !Theme.wide ? 0.45 * Theme.panelHeight : 0

    docked: root.noticed
    height: root.room
    lowered: root.ceiling > 0 ? Math.max(0, root.ceiling - root.host.cardsTop) : 0
    room: root.host.cards.height - root.lowered

    // First, so that it stands on the first page.
    NoticeStrip {
        model: root.viewModel.warning
        warns: true
    }
    NowCard {
        model: root.viewModel.now
        relief: root.relief
    }
    TableHero {
        model: root.viewModel.hero
        relief: root.relief
    }
    ScanCard {
        model: root.viewModel.scan
        relief: root.relief
        viewModel: root.viewModel
    }
    TicketCard {
        model: root.viewModel.deskTicket
        relief: root.relief
    }
    StepsCard {
        relief: root.relief
        rows: root.viewModel.steps
    }
    WayCard {
        colour: root.viewModel.band.tone === "info" ? Theme.info : Theme.brand
        model: root.viewModel.wayCard
        relief: root.relief
    }
    QrCard {
        model: root.viewModel.qr
        relief: root.relief
    }
    Repeater {
        model: root.viewModel.lines

        LineCard {
            relief: root.relief
            viewModel: root.viewModel
        }
    }
    // What matters least is the first to leave.
    CompanyCard {
        expendable: true
        model: root.viewModel.company
        relief: root.relief
    }
    NoticeStrip {
        model: root.viewModel.notice
    }
    ActionRow {
        most: root.noticed ? 0 : 9
        pager: root
        relief: root.relief
        turning: root.turning
        viewModel: root.viewModel
    }
    FootNote {
        relief: root.relief
        text: root.viewModel.foot
    }
}
