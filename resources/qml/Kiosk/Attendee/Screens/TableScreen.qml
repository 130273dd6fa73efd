import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Attendee.Plan
import Kiosk.Controls
import Kiosk.Controls.Layout

// K10: the guest's table on the floor plan, or its number alone where there is none.
GuestCards {
    id: root

    // Who sits there is shown in the place of the plan.
    readonly property bool turned: root.viewModel.company !== null && root.viewModel.hero === null && Theme.zoom === 1
    readonly property bool pictured: root.viewModel.plan !== null || root.turned
    // On a wide screen number, time and way stand on the coloured panel, and the rounds if they fit there.
    readonly property bool beside: Theme.wide && !Theme.large && root.pictured && panel.need <= root.panelRoom
    readonly property bool roundsBeside: root.beside && root.viewModel.rounds.length > 0 && panel.needWithRounds <= root.panelRoom
    readonly property real panelInset: Theme.px(Theme.tight ? 7 : 10)
    readonly property real panelRoom: root.host.cards.y + root.host.cards.height - root.panelInset
    // The name of the event makes room for what matters more.
    readonly property real nameSize: TextSizes.pixels(root.viewModel.eventName, Theme.grown(12))
    readonly property real nameHeight: root.viewModel.eventName === "" ? 0 : 1.15 * root.nameSize * (TextSizes.lines(root.viewModel.eventName, Font.Bold, root.nameSize, panel.width) || 5) + Theme.px(6)
    readonly property bool crowded: root.beside && (root.roundsBeside ? panel.needWithRounds : panel.need) > root.panelRoom - root.nameHeight
    // With large text place, way and plan have cards of their own, on as many pages as they need; the
    // number is in the band.
    readonly property bool alone: Theme.large || Theme.wide && root.pictured && !root.beside || !root.pictured && Theme.zoom > 1
    readonly property real planAlone: root.room - actions.implicitHeight - root.gap - (buttons.anchored ? buttons.implicitHeight + root.gap : 0)

    explained: !root.alone
    // The plan takes a page of its own: the others need not be smaller for it.
    mostRelief: root.alone && root.viewModel.plan !== null && !Theme.wide ? CardColumn.Bare : Theme.zoom > 1 ? CardColumn.MostEased : CardColumn.Bare
    lined: !root.beside
    // On a wide screen the plan has the height of the buttons as well.
    docked: root.beside && Theme.zoom === 1
    nameLines: Theme.wide ? 3 : 2
    namesEvent: !root.crowded && !(Theme.wide && root.alone)
    panelShare: 0.36

    TableHero {
        growth: Theme.px(90)
        model: root.viewModel.hero
        relief: root.relief
    }
    PlanBlock {
        least: Theme.px(Theme.wide ? 90 : Theme.tight ? 105 : 120)
        offered: !root.alone
        viewModel: root.viewModel
    }
    CompanyCard {
        model: root.turned ? root.viewModel.company : null
        relief: root.relief
        room: root.planAlone - (root.beside ? 0 : route.implicitHeight + buttons.implicitHeight + 2 * root.gap)
    }
    CardBlock {
        implicitHeight: root.alone && place.text !== "" ? place.height + Theme.padding : 0

        Card {
            anchors.fill: parent
            visible: root.alone

            RoomText {
                id: place

                glyph: Theme.type("place", TextSizes.fullWidth(text))
                most: 2
                room: root.planAlone - Theme.padding
                text: root.alone ? root.viewModel.tableHead?.place ?? "" : ""
                weight: Font.ExtraBold
                width: parent.width - Theme.padding
                x: 0.5 * Theme.padding
                y: 0.5 * Theme.padding
            }
        }
    }
    CardBlock {
        implicitHeight: root.beside || root.alone ? 0 : route.implicitHeight

        RouteLine {
            id: route

            arrow: root.viewModel.routeArrow
            height: implicitHeight
            route: root.viewModel.route
            visible: !root.beside && !root.alone
            width: parent.width
        }
    }
    CardBlock {
        id: buttons

        // In the low position within reach on every page.
        anchored: root.viewModel.lowPosition && !Theme.wide
        implicitHeight: root.roundsBeside || root.viewModel.rounds.length === 0 ? 0 : rounds.need

        RoundButtons {
            id: rounds

            viewModel: root.viewModel
            visible: !root.roundsBeside
            width: parent.width
        }
    }
    CardBlock {
        implicitHeight: root.alone && root.viewModel.route !== "" ? wayThere.implicitHeight + Theme.padding : 0

        Card {
            anchors.fill: parent
            visible: root.alone

            RouteLine {
                id: wayThere

                arrow: root.viewModel.routeArrow
                height: implicitHeight
                room: root.planAlone - Theme.padding
                route: root.alone ? root.viewModel.route : ""
                width: parent.width - Theme.padding
                x: 0.5 * Theme.padding
                y: 0.5 * Theme.padding
            }
        }
    }
    CompanyCard {
        model: root.turned ? null : root.viewModel.company
        relief: root.relief
        room: root.planAlone
    }
    PlanBlock {
        least: Math.max(Theme.px(60), root.planAlone)
        offered: root.alone
        viewModel: root.viewModel
    }
    ActionRow {
        id: actions

        // With large text the day leads to what the other button does.
        first: root.docked ? 1 : 0
        most: root.docked && !root.turned ? 0 : root.alone && Theme.large ? 1 : 9
        pager: root
        relief: root.relief
        turning: root.turning
        viewModel: root.viewModel
    }
    PlanPanel {
        id: panel

        height: root.panelRoom - (root.crowded ? 0 : root.nameHeight)
        roundsHere: root.roundsBeside
        viewModel: root.viewModel
        visible: root.beside
        width: Theme.wide ? root.host.panelColumn.width - 0.5 * Theme.margin : 0
        x: root.host.panelColumn.x + 0.25 * Theme.margin - root.x
        y: root.panelInset + (root.crowded ? 0 : root.nameHeight) - root.y
    }
}
