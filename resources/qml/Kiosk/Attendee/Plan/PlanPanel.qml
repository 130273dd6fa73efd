import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The guest's table on the coloured panel of a wide screen: number and time, the way, the rounds.
Item {
    id: root

    required property AttendeeViewModel viewModel
    // Whether the rounds stand here as well.
    required property bool roundsHere

    readonly property TableHeadViewModel head: root.viewModel.tableHead
    readonly property BandColours colours: Theme.band("brand")
    readonly property real gap: Theme.px(Theme.tight ? 4 : 7)
    // The height of time and minutes, each in one line.
    readonly property real timesHeight: 1.2 * TextSizes.pixels("0", Theme.grown(17)) + ((root.head?.soon ?? "") === "" ? 0 : 1.25 * TextSizes.pixels("0", Theme.grown(12)))
    // The least heights in which number, time and way fit, and the rounds with them.
    readonly property real need: root.timesHeight + route.implicitHeight + root.gap
    readonly property real needWithRounds: root.need + rounds.need + root.gap
    // What the way and the rounds leave over: for number and time, then for the place, and for the label.
    readonly property real rest: root.height - (root.roundsHere ? root.needWithRounds : root.need) + root.timesHeight
    readonly property bool placed: root.rest >= root.timesHeight + place.height + 0.5 * root.gap
    readonly property bool labelled: root.rest >= root.timesHeight + label.height + 0.5 * root.gap + (root.placed ? place.height + 0.5 * root.gap : 0)
    readonly property real free: root.rest - (root.placed ? place.height + 0.5 * root.gap : 0) - (root.labelled ? label.height + 0.5 * root.gap : 0)
    readonly property real wished: Math.min(48 * Theme.scale, Math.max(17 * Theme.scale, 0.707 * root.free / 0.8 / Theme.pxPerMm))
    readonly property int numberSize: Math.max(1, TextSizes.fit(root.head?.number ?? "0", Font.ExtraBold, root.wished, 12 * Theme.scale, 0.48 * root.width, 1, Infinity, 1))
    readonly property real numberTop: root.labelled ? label.height + 0.5 * root.gap : 0
    readonly property real numberHeight: Math.max(Math.ceil(0.8 * root.numberSize), times.height)

    FittedText {
        id: label

        color: root.colours.soft
        floor: 12
        glyph: 13.4
        most: 1
        text: root.head?.label ?? ""
        visible: root.labelled
        width: root.width
    }
    Text {
        id: number

        anchors.left: parent.left
        color: root.colours.ink
        font.family: Theme.family
        font.letterSpacing: -0.018 * root.numberSize
        font.pixelSize: root.numberSize
        font.weight: Font.ExtraBold
        text: root.head?.number ?? ""
        textFormat: Text.PlainText
        y: root.numberTop + Math.round((root.numberHeight - height) / 2)

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }
    WordFlow {
        id: times

        anchors.left: parent.left
        anchors.leftMargin: number.implicitWidth + Theme.px(5)
        leading: Theme.px(1)
        width: root.width - anchors.leftMargin
        y: root.numberTop + Math.round((root.numberHeight - height) / 2)

        FittedText {
            color: root.colours.ink
            floor: 12
            glyph: 17
            most: 2
            text: root.head?.time ?? ""
            weight: Font.ExtraBold
            width: times.width
        }
        FittedText {
            color: root.colours.soft
            floor: 12
            glyph: 12
            most: 2
            text: root.head?.soon ?? ""
            width: times.width
        }
    }
    FittedText {
        id: place

        color: root.colours.soft
        floor: 12
        glyph: 12
        most: 2
        text: root.head?.place ?? ""
        visible: root.placed
        width: root.width
        y: root.numberTop + root.numberHeight + 0.5 * root.gap
    }
    RouteLine {
        id: route

        arrow: root.viewModel.routeArrow
        arrowInk: Theme.highContrast ? Theme.brandInk : Theme.hostColour
        colour: Theme.highContrast ? Theme.brand : "#ffffff"
        height: implicitHeight
        ink: root.colours.ink
        route: root.viewModel.route
        width: root.width
        y: (root.roundsHere ? rounds.y - root.gap : root.height) - height
    }
    RoundButtons {
        id: rounds

        least: Math.max(Theme.target, (count > 2 ? 0.9 : 1) * Theme.button)
        onBand: true
        visible: root.roundsHere
        viewModel: root.viewModel
        width: root.width
        y: root.height - height
    }
}
