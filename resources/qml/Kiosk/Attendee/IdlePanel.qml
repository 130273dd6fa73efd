import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Asks whether the guest is still there; hides everything that was shown before.
Rectangle {
    id: root

    required property AttendeeViewModel viewModel

    readonly property real inset: Theme.wide ? 1.5 * Theme.grid : Theme.gap
    readonly property ColourScheme own: Theme.plain

    color: Theme.highContrast ? "#000000" : "#0b1220"

    Card {
        height: all.height + 2 * root.inset
        colours: root.own
        width: Math.min(root.width - 2 * Theme.margin, Math.max(0.6 * root.width, Theme.mm(230 * Theme.scale)))
        x: Math.round((root.width - width) / 2)
        y: root.viewModel.lowPosition || Theme.zoom > 1 ? root.height - Theme.margin - height : Math.round((root.height - height) / 2)

        WordFlow {
            id: all

            anchors.left: parent.left
            anchors.margins: root.inset
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: root.inset

            FittedText {
                color: root.own.cardInk
                floor: Theme.body
                glyph: Theme.title
                leading: 1.22
                room: 0.24 * root.height
                text: root.viewModel.idleTitle
                colours: root.own
                weight: Font.ExtraBold
                width: parent.width
            }
            FittedText {
                color: root.own.cardSoft
                room: 0.2 * root.height
                text: root.viewModel.idleText
                colours: root.own
                width: parent.width
            }
            ButtonStack {
                room: 0.36 * root.height
                width: parent.width

                ActionButton {
                    primary: true
                    text: root.viewModel.idleMore
                    colours: root.own

                    onClicked: root.viewModel.act("idle.more")
                }
                ActionButton {
                    text: root.viewModel.idleFinish
                    colours: root.own

                    onClicked: root.viewModel.act("idle.finish")
                }
            }
        }
    }
}
