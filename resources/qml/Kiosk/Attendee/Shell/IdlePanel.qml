import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// Asks whether the guest is still there, and counts down; hides everything that was shown before.
Rectangle {
    id: root

    required property AttendeeViewModel viewModel

    readonly property BandColours bandColours: Theme.band("brand")
    readonly property real overlap: Theme.wide ? 0 : Theme.px(17)
    readonly property real panel: Math.round(0.41 * root.width)

    color: Theme.ground

    Rectangle {
        id: band

        anchors.left: parent.left
        clip: true
        height: Theme.wide ? root.height : card.y + root.overlap
        width: Theme.wide ? root.panel : root.width

        gradient: Gradient {
            GradientStop {
                color: root.bandColours.deep
                position: 0
            }
            GradientStop {
                color: root.bandColours.base
                position: 1
            }
        }

        BandPattern {}
        Sign {
            id: sign

            colours: root.bandColours
            isRound: false
            name: "clock"
            width: Math.min(Theme.px(Theme.large ? 45 : 70), 0.34 * band.height)
            visible: y >= Theme.px(6)
            x: Math.round((band.width - width) / 2)
            y: Math.round((band.height - root.overlap - height - title.height - Theme.px(10)) / 2)
        }
        FittedText {
            id: title

            align: Text.AlignHCenter
            balanced: true
            color: root.bandColours.ink
            floor: 12
            most: 3
            role: "title"
            text: root.viewModel.idleTitle
            weight: Font.ExtraBold
            width: band.width - 2 * Theme.margin
            x: Theme.margin
            y: sign.y + sign.height + Theme.px(10)
        }
    }
    Card {
        id: card

        anchors.left: parent.left
        anchors.leftMargin: Theme.wide ? root.panel + Theme.margin : Theme.margin
        height: all.height + 2 * Theme.padding
        width: (Theme.wide ? root.width - root.panel : root.width) - 2 * Theme.margin
        y: Theme.wide ? Math.round((root.height - height) / 2) : root.height - Theme.margin - height

        WordFlow {
            id: all

            leading: Theme.px(Theme.tight ? 4 : 7)
            width: card.width - 2 * Theme.padding
            x: Theme.padding
            y: Theme.padding

            FittedText {
                align: Text.AlignHCenter
                color: Theme.brand
                glyph: Theme.wide && Theme.tight || Theme.large ? 36 : 52
                leading: 1
                most: 1
                // Where there is little room, the sentence alone tells it.
                text: Theme.wide && Theme.large ? "" : root.viewModel.idleSeconds
                weight: Font.ExtraBold
                width: all.width
            }
            Rectangle {
                color: Theme.hair
                height: Theme.bar
                radius: height / 2
                width: all.width

                Rectangle {
                    color: Theme.brand
                    height: parent.height
                    radius: height / 2
                    width: Math.max(height, root.viewModel.idleShare * parent.width)
                }
            }
            FittedText {
                align: Text.AlignHCenter
                balanced: true
                color: Theme.ink2
                floor: 12
                most: 3
                role: "min"
                text: root.viewModel.idleText
                width: all.width
            }
            ButtonStack {
                gap: Theme.px(6)
                room: 0.36 * root.height
                width: all.width

                ActionButton {
                    primary: true
                    shares: Theme.wide
                    text: root.viewModel.idleMore
                    wished: Theme.px(32)

                    onClicked: root.viewModel.act("idle.more")
                }
                ActionButton {
                    shares: Theme.wide
                    text: root.viewModel.idleFinish
                    wished: Theme.px(32)

                    onClicked: root.viewModel.act("idle.finish")
                }
            }
        }
    }
}
