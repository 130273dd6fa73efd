pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// D8: arrivals, their rate, and what needs attention.
FocusScope {
    id: root

    required property DashboardViewModel page
    required property DeskViewModel desk

    focus: true

    Keys.onPressed: event => {
        const turns = {
            [Qt.Key_PageDown]: 1,
            [Qt.Key_PageUp]: -1
        };
        const way = turns[event.key] ?? 0;
        event.accepted = way !== 0;
        pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, pane.contentY + way * pane.height * 0.8));
    }

    PageHeader {
        id: head

        enabled: !root.page.projecting
        actions: root.page.actions
        note: root.page.note
        title: root.page.title
        width: root.width

        onActed: action => root.page.act(action)
    }
    EmptyState {
        anchors.centerIn: parent
        title: root.page.empty
        visible: title !== ""
        width: DeskTheme.px(420)
    }
    ScrollPane {
        id: pane

        enabled: !root.page.projecting
        height: root.height - y
        tall: body.height
        visible: root.page.empty === ""
        width: root.width
        y: head.height

        Item {
            id: body

            readonly property real gap: DeskTheme.px(10)
            readonly property real lower: Math.floor((height - tiles.height - 2 * gap) * 0.55)

            // Scrolls instead of shrinking where alerts leave too little room.
            height: Math.max(pane.height - DeskTheme.pad, tiles.height + DeskTheme.px(400) + 2 * gap)
            width: root.width - 2 * DeskTheme.pad
            x: DeskTheme.pad

            Row {
                id: tiles

                readonly property real most: Math.max(...Array.from(tiles.children).map(child => child.implicitHeight ?? 0))

                height: most
                spacing: body.gap
                width: body.width

                Repeater {
                    id: figures

                    model: root.page.tiles

                    NumberTile {
                        required property int index

                        height: tiles.most
                        width: Math.floor((body.width - (figures.count - 1) * body.gap) * (index === 0 ? 0.4 : 0.6 / Math.max(1, figures.count - 1)))
                    }
                }
            }
            Panel {
                id: chart

                height: body.height - y - body.gap - body.lower
                width: Math.floor(body.width * 0.68)
                y: tiles.height + body.gap

                Accessible.name: root.page.chartLabel
                Accessible.role: Accessible.Chart

                ArrivalsChart {
                    barsName: root.page.barsName
                    bars: root.page.bars
                    curve: root.page.curve
                    curveName: root.page.curveName
                    half: root.page.half
                    height: chart.height - y - DeskTheme.px(8)
                    most: root.page.most
                    title: root.page.chart
                    whole: root.page.whole
                    width: chart.width - 2 * x
                    x: DeskTheme.px(14)
                    y: DeskTheme.px(10)
                }
            }
            SectionPanel {
                gauges: root.page.categories.gauges
                heading: root.page.categories.heading
                height: chart.height
                lines: root.page.categories.lines
                nothing: root.page.categories.nothing
                width: body.width - x
                x: chart.width + body.gap
                y: chart.y
            }
            Row {
                spacing: body.gap
                y: body.height - height

                height: body.lower

                Repeater {
                    id: sections

                    model: root.page.sections

                    SectionPanel {
                        required property SectionViewModel modelData

                        gauges: modelData.gauges
                        heading: modelData.heading
                        height: body.lower
                        lines: modelData.lines
                        nothing: modelData.nothing
                        width: Math.floor((body.width - (sections.count - 1) * body.gap) / sections.count)
                    }
                }
            }
        }
    }
    DashboardWall {
        page: root.page
        parent: root.Window.contentItem
        visible: root.page.projecting
    }
}
