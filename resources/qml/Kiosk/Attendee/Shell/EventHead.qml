import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// Event, clock, date and venue in both languages.
Item {
    id: root

    required property EventHeadViewModel head
    required property BandColours colours
    required property int relief

    readonly property bool ticking: (root.head?.clock ?? "") !== "" && (!Theme.large || Theme.wide || root.relief < CardColumn.Smallest)
    readonly property bool both: !Theme.large && !Theme.small && root.relief < CardColumn.Smaller

    implicitHeight: all.height

    WordFlow {
        id: all

        leading: Theme.px(root.relief >= CardColumn.Tight ? 1.5 : 2)
        width: root.width

        FittedText {
            color: root.colours.ink
            floor: 12
            glyph: Theme.small ? 13 : fullWidth ? 16 : 15
            most: Theme.large ? 3 : 2
            text: Theme.large && root.relief >= CardColumn.Bare ? "" : root.head?.name ?? ""
            weight: Font.ExtraBold
            width: root.width
        }
        FittedText {
            color: root.colours.soft
            most: 2
            role: "min"
            text: root.both && root.relief < CardColumn.NoDetail ? root.head?.secondName ?? "" : ""
            width: root.width
        }
        Item {
            id: when

            // The date stands under the clock where it does not fit beside it.
            readonly property bool stacked: clock.line + Theme.px(9) + day.line > root.width

            height: !root.ticking ? 0 : stacked ? clock.height + dates.height : Math.max(clock.height, dates.height)
            visible: root.ticking
            width: root.width

            FittedText {
                id: clock

                anchors.left: parent.left
                color: root.colours.ink
                glyph: root.relief >= CardColumn.Smaller || Theme.small ? 20 : 26
                leading: 1
                text: root.head?.clock ?? ""
                weight: Font.ExtraBold
                width: line
            }
            Rectangle {
                id: rule

                anchors.left: parent.left
                anchors.leftMargin: clock.width + Theme.px(4)
                anchors.verticalCenter: clock.verticalCenter
                color: root.colours.soft
                height: 0.8 * clock.height
                opacity: 0.5
                visible: !when.stacked
                width: 2
            }
            WordFlow {
                id: dates

                anchors.left: parent.left
                anchors.leftMargin: when.stacked ? 0 : rule.anchors.leftMargin + Theme.px(5)
                leading: 0
                width: root.width - anchors.leftMargin
                y: when.stacked ? clock.height : Math.round((when.height - height) / 2)

                FittedText {
                    id: day

                    color: root.colours.ink
                    most: 1
                    role: "min"
                    text: root.head?.date ?? ""
                    weight: Font.Bold
                    width: dates.width
                }
                FittedText {
                    color: root.colours.soft
                    most: 1
                    role: "min"
                    text: root.both ? root.head?.secondDate ?? "" : ""
                    width: dates.width
                }
            }
        }
        Item {
            id: venue

            readonly property bool shown: !Theme.small && (root.head?.venue ?? "") !== "" && !Theme.large && root.relief < CardColumn.NoWay

            height: venue.shown ? Math.max(place.height, pin.height) : 0
            visible: venue.shown
            width: root.width

            Icon {
                id: pin

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.px(14)
                ink: root.colours.ink
                name: "pin"
                width: height
            }
            FittedText {
                id: place

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(16.5)
                anchors.verticalCenter: parent.verticalCenter
                color: root.colours.ink
                most: 1
                role: "min"
                text: venue.shown ? root.head?.venue ?? "" : ""
                weight: Font.Bold
                width: Math.min(line, root.width - anchors.leftMargin)
            }
            Rectangle {
                anchors.left: place.right
                anchors.leftMargin: Theme.px(3)
                anchors.verticalCenter: parent.verticalCenter
                color: root.colours.soft
                height: 0.7 * place.height
                opacity: 0.5
                visible: second.visible && second.text !== ""
                width: 2
            }
            FittedText {
                id: second

                anchors.left: place.right
                anchors.leftMargin: Theme.px(6)
                anchors.verticalCenter: parent.verticalCenter
                color: root.colours.soft
                most: 1
                role: "min"
                text: venue.shown && root.both ? root.head?.secondVenue ?? "" : ""
                visible: place.anchors.leftMargin + place.width + anchors.leftMargin + line <= root.width
                width: line
            }
        }
    }
}
