import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A session or round in the colour of its track: how long, what, where. A round leads to its table.
Item {
    id: root

    required property TimelineEntryViewModel entry
    required property AttendeeViewModel viewModel
    property bool stacked: false
    property real step: 1
    property bool tight: false
    // Where a card has much room, its title is larger than the rest.
    readonly property real lesserStep: Math.min(root.step, 1.4)

    readonly property color colour: TrackColours.ink(root.entry.colour)
    // In low position the cards may be too high up to be pressed.
    readonly property bool leads: root.entry.id !== "" && (!root.viewModel.lowPosition || Theme.wide)
    readonly property real inset: Theme.px(root.step < 0.7 ? 2 : root.tight ? 3 : 6)
    readonly property real textX: Theme.px(root.stacked ? 8 : 11)
    readonly property real chevron: root.leads && !Theme.large ? Theme.px(13) : 0
    readonly property real inner: root.width - root.textX - Theme.px(6)
    // Where a card has much room, the place has an arrow and the way.
    readonly property bool roomy: root.step > 1
    readonly property real leading: Theme.px(root.step < 0.7 ? 0 : root.roomy ? 12 * root.step - 10 : root.tight ? 1 : 2)
    readonly property list<real> parts: [top.height, title.height, place.height, where.height, track.height].filter(height => height > 0)
    readonly property real laid: root.parts.reduce((sum, height) => sum + height, 0) + (root.parts.length - 1) * root.leading
    readonly property real natural: Math.max(root.laid + 2 * root.inset, root.leads ? Theme.target : 0)
    // What there is more goes above, between and below the parts in equal shares, none of which is a void.
    readonly property real share: Math.max(0, (root.height - root.laid - 2 * root.inset) / (root.parts.length + 1))
    readonly property real mostGrowth: (root.parts.length + 1) * Math.max(0, Theme.px(24) - root.leading)
    readonly property real shift: Math.round(root.inset + root.share)
    // The middle of the first line.
    readonly property real lineMiddle: root.shift + Math.round((top.height > 0 ? top.firstLine : title.firstLine) / 2)

    Card {
        id: card

        anchors.fill: parent
        border.color: root.entry.isOn ? Theme.brand : Theme.hair
        border.width: root.entry.isOn ? Math.max(2, Theme.px(0.9)) : 2
        lifted: root.entry.isOn
    }
    CardButton {
        id: button

        anchors.fill: parent
        text: [root.entry.time, root.entry.title, root.entry.room, root.entry.badge].filter(part => part !== "").join(", ")
        visible: root.leads

        onClicked: root.viewModel.act(root.entry.id)
    }
    Item {
        anchors.fill: parent
        parent: root.leads ? button : card

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(4)
            color: root.colour
            height: parent.height - 2 * y
            radius: width / 2
            width: Theme.px(2.2)
            y: Theme.px(5)
        }
        WordFlow {
            id: all

            anchors.left: parent.left
            anchors.leftMargin: root.textX
            leading: root.leading + root.share
            width: root.inner
            y: root.shift

            TimelineHead {
                id: top

                entry: root.entry
                stacked: root.stacked
                step: root.step
                width: root.inner
            }
            FittedText {
                id: title

                readonly property real firstLine: height / Math.max(1, lineCount)

                color: root.entry.isOff ? Theme.past : Theme.ink
                floor: 12
                most: root.roomy ? 4 : 2
                // What is on is a little larger.
                glyph: Theme.type("line", fullWidth) * (root.entry.isOn ? 1.13 : 1)
                step: root.step
                strikeout: root.entry.isOff
                text: root.entry.title
                weight: Font.Bold
                width: root.inner - root.chevron
            }
            PlaceRow {
                id: place

                arrow: root.entry.arrow
                height: implicitHeight
                place: root.roomy ? root.entry.room : ""
                way: root.roomy ? root.entry.way : ""
                width: root.inner
            }
            WordFlow {
                id: where

                leading: Theme.px(1)
                spacing: Theme.px(3)
                width: root.inner

                Item {
                    height: room.height
                    width: room.height > 0 ? room.anchors.leftMargin + room.width : 0

                    Icon {
                        anchors.left: parent.left
                        height: Theme.px(Theme.large ? 16 : 11)
                        ink: Theme.ink2
                        name: "pin"
                        visible: room.height > 0
                        width: height
                        y: Math.round((room.firstLine - height) / 2)
                    }
                    FittedText {
                        id: room

                        readonly property real firstLine: height / Math.max(1, lineCount)

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.px(Theme.large ? 18 : 13)
                        color: Theme.ink2
                        most: 2
                        role: "min"
                        step: root.lesserStep
                        text: root.roomy ? "" : root.entry.room
                        width: Math.min(line, where.width - anchors.leftMargin)
                    }
                }
                FittedText {
                    color: Theme.past
                    most: 2
                    role: "min"
                    step: root.lesserStep
                    strikeout: true
                    // Left out first where the card steps down.
                    text: Theme.large || root.step < 1 ? "" : root.entry.roomBefore
                    width: Math.min(line, where.width)
                }
                Chip {
                    colour: TrackColours.notice
                    height: implicitHeight
                    inLine: true
                    most: where.width
                    step: root.lesserStep
                    text: root.entry.remark
                    tint: TrackColours.noticeTint
                    width: implicitWidth
                }
                Chip {
                    colour: root.colour
                    height: implicitHeight
                    icon: root.entry.isTable ? "table" : ""
                    inLine: true
                    most: where.width
                    step: root.lesserStep
                    text: root.entry.badge
                    tint: TrackColours.tint(root.entry.colour)
                    width: implicitWidth
                }
            }
            ProgressTrack {
                id: track

                progress: root.entry.progress
                width: root.inner
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(4)
            height: root.chevron
            ink: Theme.ink2
            name: "chevron"
            visible: root.chevron > 0
            width: height
            // Beside the title, which is short where it leads somewhere.
            y: Math.round(all.y + title.y + (title.firstLine - height) / 2)
        }
    }
}
