pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Attendee.Screens
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The white bar at the bottom, the same on every screen; on its upper edge the time that is left.
Rectangle {
    id: root

    required property AttendeeViewModel viewModel
    required property BandColours bandColours
    // The language button stands here where the band has no room for it.
    property bool holdsLanguage: false
    // An action of the screen which stands here.
    property ActionViewModel action: null

    readonly property bool running: root.viewModel.countdownMs > 0
    // Both languages stand on the buttons: under each other, or beside the language button in one line if they fit.
    readonly property bool paired: root.holdsLanguage && Theme.wide && !Theme.small && start.widthBeside(start.offeredSecond) + language.natural + help.widthBeside(help.offeredSecond) + 2 * keys.gap <= keys.width
    readonly property bool both: !Theme.large && (root.paired || !root.holdsLanguage)
    readonly property real inset: Theme.px(Theme.small ? 2.4 : Theme.tight ? 4 : 4.4)

    color: Theme.surface
    implicitHeight: Theme.bar + keys.height + 2 * root.inset

    Rectangle {
        color: root.running ? Theme.hair : Theme.highContrast ? "#ffffff" : Theme.hair
        height: root.running ? Theme.bar : 2
        width: root.width
    }
    TimeBar {
        colour: root.bandColours.bar
        duration: root.viewModel.countdownMs
        since: root.viewModel.shownAt
        width: root.width
    }
    ButtonStack {
        id: keys

        even: root.action === null && !start.beside
        gap: Theme.px(5)
        room: Theme.wide || !Theme.large ? 1.5 * Theme.target : 3 * Theme.target
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: Theme.bar + root.inset

        ModelButton {
            id: start

            readonly property string offeredSecond: modelAction?.second ?? ""

            modelAction: root.viewModel.start
            quiet: true
            beside: root.paired && offeredSecond !== ""
            second: root.both ? offeredSecond : ""
            shares: true
            text: Theme.large ? root.viewModel.startShort || (modelAction?.text ?? "") : modelAction?.text ?? ""
            viewModel: root.viewModel
        }
        ModelButton {
            modelAction: root.action
            quiet: true
            shares: true
            viewModel: root.viewModel
        }
        LanguageButton {
            id: language

            glyph: "globe"
            offered: root.holdsLanguage && root.viewModel.languageLabel !== ""
            quiet: true
            viewModel: root.viewModel
        }
        ModelButton {
            id: help

            readonly property string offeredSecond: modelAction?.second ?? ""

            modelAction: root.viewModel.help
            quiet: true
            beside: root.paired && offeredSecond !== ""
            second: root.both ? offeredSecond : ""
            shares: true
            text: Theme.large ? root.viewModel.helpShort || (modelAction?.text ?? "") : modelAction?.text ?? ""
            viewModel: root.viewModel
        }
    }
}
