pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The wall view of the dashboard, over the whole window: large, and without names.
Rectangle {
    id: root

    required property DashboardViewModel page
    readonly property real size: Math.round(Math.min(root.width / 54, root.height / 32))

    anchors.fill: parent
    color: DeskTheme.background
    objectName: "dashboardWall"
    z: 10

    MouseArea {
        anchors.fill: parent

        onClicked: root.page.act("project")
    }
    DeskText {
        id: title

        font.pixelSize: root.size * 1.6
        font.weight: Font.Bold
        text: root.page.eventName
        width: clock.x - root.size - x
        x: root.size * 1.6
        y: root.size
    }
    DeskText {
        id: clock

        color: DeskTheme.secondaryText
        font.pixelSize: root.size * 1.6
        font.weight: Font.Bold
        text: root.page.clock
        wrapMode: Text.NoWrap
        x: root.width - width - root.size * 1.6
        y: root.size
    }
    Row {
        id: tiles

        readonly property real most: Math.max(...Array.from(tiles.children).map(child => child.implicitHeight ?? 0))

        spacing: root.size * 0.8
        width: root.width - 2 * x
        x: root.size * 1.6
        y: title.y + title.height + root.size * 0.8

        Repeater {
            id: figures

            model: root.page.tiles

            NumberTile {
                required property int index

                brief: true
                height: tiles.most
                size: root.size * 1.1
                width: Math.floor((tiles.width - (figures.count - 1) * tiles.spacing) * (index === 0 ? 0.4 : 0.6 / Math.max(1, figures.count - 1)))
            }
        }
    }
    Panel {
        id: chart

        height: root.height - y - root.size * 1.2
        width: Math.floor(tiles.width * 0.66)
        x: tiles.x
        y: tiles.y + tiles.most + tiles.spacing

        ArrivalsChart {
            anchors.fill: parent
            anchors.margins: root.size
            barsName: root.page.barsName
            bars: root.page.bars
            curve: root.page.curve
            curveName: root.page.curveName
            half: root.page.half
            size: root.size
            most: root.page.most
            whole: root.page.whole
        }
    }
    SectionPanel {
        id: categories

        gauges: root.page.categories.gauges
        heading: root.page.categories.heading
        height: Math.min(wished, chart.height)
        lines: root.page.categories.lines
        nothing: root.page.categories.nothing
        // As large as lets all of them stand there.
        size: Math.max(root.size * 0.7, Math.min(root.size, chart.height / (2.45 * categories.count + 3.6)))
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
        size: root.size
        visible: height > root.size * 6
        width: categories.width
        x: categories.x
        y: categories.y + categories.height + tiles.spacing
    }
}
