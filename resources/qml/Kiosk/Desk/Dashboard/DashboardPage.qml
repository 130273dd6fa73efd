pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// D8: arrivals, their rate, and what needs attention.
FocusScope {
    id: root

    required property DashboardViewModel page
    required property DeskViewModel desk

    focus: true

    Keys.onPressed: event => {
        const directions = {
            [Qt.Key_PageDown]: 1,
            [Qt.Key_PageUp]: -1
        };
        const direction = directions[event.key] ?? 0;
        event.accepted = direction !== 0;
        pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, pane.contentY + direction * pane.height * 0.8));
    }

    PageHeader {
        id: head

        enabled: !root.page.wallView
        actions: root.page.actions
        note: root.page.note
        title: root.page.title
        width: root.width

        onTriggered: action => root.page.act(action)
    }
    EmptyState {
        anchors.centerIn: parent
        title: root.page.empty
        visible: title !== ""
        width: DeskTheme.px(420)
    }
    ScrollPane {
        id: pane

        enabled: !root.page.wallView
        height: root.height - y
        innerHeight: body.height
        visible: root.page.empty === ""
        width: root.width
        y: head.height

        Item {
            id: body

            readonly property real gap: DeskTheme.px(10)
            readonly property real lowerHeight: Math.floor((height - tiles.height - 2 * gap) * 0.55)

            // Scrolls instead of shrinking where arrival alerts leave too little room.
            height: Math.max(pane.height - DeskTheme.pad, tiles.height + DeskTheme.px(400) + 2 * gap)
            width: root.width - 2 * DeskTheme.pad
            x: DeskTheme.pad

            Row {
                id: tiles

                readonly property real tallest: Math.max(...Array.from(tiles.children).map(child => child.implicitHeight ?? 0))

                height: tallest
                spacing: body.gap
                width: body.width

                Repeater {
                    id: tileRepeater

                    model: root.page.tiles

                    NumberTile {
                        required property int index

                        height: tiles.tallest
                        width: Math.floor((body.width - (tileRepeater.count - 1) * body.gap) * (index === 0 ? 0.4 : 0.6 / Math.max(1, tileRepeater.count - 1)))
                    }
                }
            }
            Panel {
                id: chart

                height: body.height - y - body.gap - body.lowerHeight
                width: Math.floor(body.width * 0.68)
                y: tiles.height + body.gap

                Accessible.name: root.page.chartLabel
                Accessible.role: Accessible.Chart

                ArrivalsChart {
                    barsName: root.page.barsName
                    bars: root.page.bars
                    curve: root.page.curve
                    curveName: root.page.curveName
                    barsHalf: root.page.barsHalf
                    height: chart.height - y - DeskTheme.px(8)
                    barsMaximum: root.page.barsMaximum
                    title: root.page.chart
                    curveMaximum: root.page.curveMaximum
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

                height: body.lowerHeight

                Repeater {
                    id: sections

                    model: root.page.sections

                    SectionPanel {
                        required property SectionViewModel modelData

                        gauges: modelData.gauges
                        heading: modelData.heading
                        height: body.lowerHeight
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
        visible: root.page.wallView
    }
}
