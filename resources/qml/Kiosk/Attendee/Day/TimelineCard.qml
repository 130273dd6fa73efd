import QtQuick
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
    readonly property real inset: Theme.px(root.step < 0.7 ? 2 : root.tight ? 4.5 : 6)
    readonly property real textX: Theme.px(root.stacked ? 8 : 11)
    readonly property real chevron: root.leads && !Theme.large ? Theme.px(11) : 0
    readonly property real inner: root.width - root.textX - Theme.px(6)
    readonly property real natural: Math.max(all.height + 2 * root.inset, root.leads ? Theme.target : 0)
    readonly property real shift: Math.round((root.height - all.height) / 2)
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
            color: root.colour
            height: parent.height - 2 * y
            radius: width / 2
            width: Theme.px(2.2)
            x: Theme.px(4)
            y: Theme.px(5)
        }
        WordFlow {
            id: all

            leading: Theme.px(root.step < 0.7 ? 0 : root.step > 1 ? 12 * root.step - 10 : root.tight ? 1 : 2)
            width: root.inner
            x: root.textX
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
                most: root.step > 1 ? 4 : 2
                role: "line"
                step: root.step
                strikeout: root.entry.isOff
                text: root.entry.title
                weight: Font.Bold
                width: root.inner
            }
            WordFlow {
                id: where

                leading: Theme.px(1)
                spacing: Theme.px(3)
                width: root.inner - root.chevron

                Item {
                    height: room.height
                    width: room.height > 0 ? room.x + room.width : 0

                    Icon {
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

                        color: Theme.ink2
                        most: 2
                        role: "min"
                        step: root.lesserStep
                        text: root.entry.room
                        width: Math.min(line, where.width - x)
                        x: Theme.px(Theme.large ? 18 : 13)
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
                    most: where.width
                    step: root.lesserStep
                    text: root.entry.badge
                    tint: TrackColours.tint(root.entry.colour)
                    width: implicitWidth
                }
            }
            ProgressTrack {
                progress: root.entry.progress
                width: root.inner
            }
        }
        Icon {
            height: root.chevron
            ink: Theme.ink2
            name: "chevron"
            visible: root.chevron > 0
            width: height
            x: root.width - Theme.px(4) - width
            y: Math.round((root.height - height) / 2)
        }
    }
}
