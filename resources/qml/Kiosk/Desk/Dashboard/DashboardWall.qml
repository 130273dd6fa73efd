pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The dashboard for a wall display: fills the window, enlarged, without names of guests.
Rectangle {
    id: root

    required property DashboardViewModel page
    readonly property real fontSize: Math.round(Math.min(root.width / 54, root.height / 32))

    anchors.fill: parent
    color: DeskTheme.background
    objectName: "dashboardWall"
    z: 10

    MouseArea {
        anchors.fill: parent

        onClicked: root.page.act("wall_view")
    }
    DeskText {
        id: title

        font.pixelSize: root.fontSize * 1.6
        font.weight: Font.Bold
        text: root.page.eventName
        width: clock.x - root.fontSize - x
        x: root.fontSize * 1.6
        y: root.fontSize
    }
    DeskText {
        id: clock

        color: DeskTheme.secondaryText
        font.pixelSize: root.fontSize * 1.6
        font.weight: Font.Bold
        text: root.page.clock
        wrapMode: Text.NoWrap
        x: root.width - width - root.fontSize * 1.6
        y: root.fontSize
    }
    Row {
        id: tiles

        readonly property real tallest: Math.max(...Array.from(tiles.children).map(child => child.implicitHeight ?? 0))

        spacing: root.fontSize * 0.8
        width: root.width - 2 * x
        x: root.fontSize * 1.6
        y: title.y + title.height + root.fontSize * 0.8

        Repeater {
            id: tileRepeater

            model: root.page.tiles

            NumberTile {
                required property int index

                brief: true
                height: tiles.tallest
                fontSize: root.fontSize * 1.1
                width: Math.floor((tiles.width - (tileRepeater.count - 1) * tiles.spacing) * (index === 0 ? 0.4 : 0.6 / Math.max(1, tileRepeater.count - 1)))
            }
        }
    }
    Panel {
        id: chart

        height: root.height - y - root.fontSize * 1.2
        width: Math.floor(tiles.width * 0.66)
        x: tiles.x
        y: tiles.y + tiles.tallest + tiles.spacing

        ArrivalsChart {
            anchors.fill: parent
            anchors.margins: root.fontSize
            barsName: root.page.barsName
            bars: root.page.bars
            curve: root.page.curve
            curveName: root.page.curveName
            barsHalf: root.page.barsHalf
            fontSize: root.fontSize
            barsMaximum: root.page.barsMaximum
            curveMaximum: root.page.curveMaximum
        }
    }
    SectionPanel {
        id: categories

        gauges: root.page.categories.gauges
        heading: root.page.categories.heading
        height: Math.min(preferredHeight, chart.height)
        lines: root.page.categories.lines
        nothing: root.page.categories.nothing
        // The largest font size at which all categories fit.
        fontSize: Math.max(root.fontSize * 0.7, Math.min(root.fontSize, chart.height / (2.45 * categories.count + 3.6)))
        width: tiles.x + tiles.width - x
        x: chart.x + chart.width + tiles.spacing
        y: chart.y
    }
    SectionPanel {
        gauges: root.page.sessions.gauges
        heading: root.page.sessions.heading
        height: chart.y + chart.height - y
        lines: root.page.sessions.lines
        nothing: root.page.sessions.nothing
        fontSize: root.fontSize
        visible: height > root.fontSize * 6
        width: categories.width
        x: categories.x
        y: categories.y + categories.height + tiles.spacing
    }
}
