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
    readonly property bool both: !Theme.large && (Theme.wide || !Theme.small) && root.relief < CardColumn.Smaller
    // In a panel beside the cards the name in the second language stays longest; the clock is smaller before.
    readonly property bool beside: Theme.wide && !Theme.large
    readonly property real clockGlyph: root.relief >= (root.beside ? CardColumn.Tight : CardColumn.Smaller) || Theme.small ? 20 : 26

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
            text: root.both && (root.beside || root.relief < CardColumn.NoDetail) ? root.head?.secondName ?? "" : ""
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
                glyph: root.beside && root.relief >= CardColumn.NoWay && root.relief < CardColumn.Smaller ? 14.5 : root.clockGlyph
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
                    text: root.both && (!root.beside || root.relief < CardColumn.NoDetail) ? root.head?.secondDate ?? "" : ""
                    width: dates.width
                }
            }
        }
        Item {
            id: venue

            readonly property bool shown: !Theme.small && (root.head?.venue ?? "") !== "" && !Theme.large && root.relief < (root.beside ? CardColumn.Small : CardColumn.NoWay)
            // The second language stands under the first where it does not fit beside it.
            readonly property real indent: second.line <= root.width - place.anchors.leftMargin ? place.anchors.leftMargin : 0
            readonly property bool under: root.beside && root.both && root.relief < CardColumn.NoProgress && place.anchors.leftMargin + place.width + Theme.px(6) + second.line > root.width

            height: !venue.shown ? 0 : Math.max(place.height, pin.height) + (venue.under ? second.height : 0)
            visible: venue.shown
            width: root.width

            Icon {
                id: pin

                anchors.left: parent.left
                anchors.verticalCenter: place.verticalCenter
                height: Theme.px(14)
                ink: root.colours.ink
                name: "pin"
                width: height
            }
            FittedText {
                id: place

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(16.5)
                y: venue.under ? 0 : Math.round((parent.height - height) / 2)
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
                anchors.verticalCenter: place.verticalCenter
                color: root.colours.soft
                height: 0.7 * place.height
                opacity: 0.5
                visible: second.visible && second.text !== "" && !venue.under
                width: 2
            }
            FittedText {
                id: second

                anchors.left: venue.under ? parent.left : place.right
                anchors.leftMargin: venue.under ? venue.indent : Theme.px(6)
                y: venue.under ? place.height : Math.round((parent.height - height) / 2)
                color: root.colours.soft
                most: 1
                role: "min"
                text: venue.shown && root.both ? root.head?.secondVenue ?? "" : ""
                visible: venue.under || place.anchors.leftMargin + place.width + anchors.leftMargin + line <= root.width
                width: venue.under ? root.width - venue.indent : line
            }
        }
    }
}
