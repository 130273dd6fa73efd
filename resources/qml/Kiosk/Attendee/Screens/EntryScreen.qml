pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Controls
import Kiosk.Controls.Layout

// A field or boxes for digits, who may be meant, the way to the desk, and the keys to type with, which
// stay whichever page of people is shown. On a wide screen the people stand in the panel.
GuestCards {
    id: root

    // Where controls may begin, in low position.
    readonly property real ceiling: root.viewModel.lowPosition && !Theme.wide && root.viewModel.boxes === 0 ? 0.425 * Theme.panelHeight : 0
    readonly property real columnBottom: Theme.wide ? root.host.panelCard.y + root.host.panelCard.height : root.host.cardsTop + root.host.cardRoom - keys.height - Theme.gap
    readonly property real columnTop: Theme.wide ? root.host.panelCard.y : root.host.cardsTop
    readonly property bool cramped: Theme.zoom > 1 || Theme.wide && Theme.small
    // Where there is little room, staff are called by the dock instead.
    readonly property int mostActions: root.cramped && root.viewModel.screen !== "question" ? 0 : 9
    // On a wide screen the actions stand over the keys.
    readonly property bool apart: Theme.wide && (!root.cramped || root.viewModel.screen === "question" && !Theme.small)
    readonly property var shown: root.cramped && root.viewModel.boxes > 0 ? [] : root.viewModel.lines
    readonly property bool roomy: !root.cramped && root.ceiling === 0 && root.relief < CardColumn.Tight && !root.asks && root.viewModel.boxes === 0
    // Over several people the note is a heading; where few are found it fills the place under them.
    readonly property bool noted: root.roomy && root.shown.length > 2
    readonly property bool asks: root.shown.length === 0

    // The field stays where it is, whoever is found.
    bandGrows: false
    evenPages: root.shown.length > 0
    lowered: root.ceiling > 0 ? Math.max(0, root.ceiling - field.natural - Theme.gap - root.host.cardsTop) : 0
    mostRelief: Math.max(root.leastRelief, CardColumn.Tight)
    namesEvent: !root.cramped
    panelNeed: Theme.wide ? root.host.panelCard.height : 0
    panelShare: Theme.small ? (Theme.large ? 0.5 : 0.41) : Theme.large ? 0.44 : 0.39
    height: root.room
    room: root.columnBottom - root.columnTop - root.lowered
    width: Theme.wide ? root.host.panelCard.width : root.host.cards.width
    x: Theme.wide ? root.host.panelCard.x : root.host.cards.x
    y: root.columnTop + root.lowered

    EntryCard {
        id: field

        offered: !Theme.wide
        viewModel: root.viewModel
    }
    EntryNote {
        alone: root.asks
        icon: root.viewModel.screen === "question" ? "edit" : "person"
        // A question needs the place for its buttons.
        text: root.cramped && root.viewModel.screen === "question" ? "" : root.asks || root.viewModel.boxes > 0 || root.noted ? root.viewModel.note : ""
    }
    Repeater {
        model: root.shown

        PersonRow {
            // More where no note stands under it.
            mostGrowth: Theme.px(root.roomy && !root.noted ? 24 : 54)
            viewModel: root.viewModel
        }
    }
    EntryNote {
        alone: true
        text: root.roomy && !root.noted ? root.viewModel.note : ""
    }
    ActionRow {
        band: Theme.wide ? Theme.band(root.viewModel.band.tone) : null
        most: root.mostActions
        pager: root
        relief: root.relief
        room: root.cramped ? (root.viewModel.screen === "question" ? 2.4 : 1.02) * Theme.target : Infinity
        turning: root.turning
        viewModel: root.apart ? null : root.viewModel
    }
    Item {
        height: field.natural
        visible: Theme.wide
        width: root.host.cards.width
        x: root.host.cards.x - root.x
        y: root.host.cards.y - root.y

        EntryCard {
            height: field.natural
            viewModel: root.viewModel
            width: parent.width
        }
    }
    Item {
        height: ways.height
        visible: root.apart
        width: root.host.cards.width
        x: root.host.cards.x - root.x
        y: keys.y - Theme.gap - height

        ActionRow {
            id: ways

            most: root.mostActions
            pager: root
            relief: root.relief
            room: root.cramped ? 1.02 * Theme.target : Infinity
            turning: root.turning
            viewModel: root.apart ? root.viewModel : null
            width: parent.width
        }
    }
    Keyboard {
        id: keys

        room: Theme.wide ? root.host.cardRoom - field.natural - Theme.gap - (root.apart ? ways.height + Theme.gap : 0) : root.host.cardRoom * (Theme.large ? root.ceiling > 0 ? 0.3 : 0.36 : 0.42)
        viewModel: root.viewModel
        width: Theme.wide ? root.host.cards.width : Theme.panelWidth - 2 * Theme.px(6)
        x: (Theme.wide ? root.host.cards.x : Theme.px(6)) - root.x
        y: root.host.cardsTop + root.host.cardRoom - height + (Theme.wide && root.cramped ? 0.8 * Theme.gap : 0) - root.y
    }
}
