pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.ViewModels

// Arrivals per ten minutes as bars, the day's total as a curve over them. Painted here: Qt Charts wants
// widgets, and Qt Graphs loses its grid without a GPU and complains of its lack.
Item {
    id: root

    required property RowListModel bars
    required property list<var> curve
    property string most: ""
    property string half: ""
    property string whole: ""
    property string barsName: ""
    property string curveName: ""
    property string title: ""
    property real size: Look.body
    readonly property real before: Math.max(high.implicitWidth, mid.implicitWidth) + Look.gap
    readonly property real after: all.implicitWidth + Look.gap

    component Mark: Say {
        color: Look.soft
        font.pixelSize: root.size
        wrapMode: Text.NoWrap
    }

    Say {
        id: heading

        font.pixelSize: Math.round(root.size * 1.1)
        font.weight: Font.Bold
        text: root.title
        wrapMode: Text.NoWrap
    }
    Row {
        id: legend

        anchors.verticalCenter: heading.text === "" ? undefined : heading.verticalCenter
        spacing: Look.px(18)
        x: heading.text === "" ? root.before : heading.width + Look.px(24)

        Row {
            spacing: Look.gap

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Look.brand
                height: root.size * 0.8
                radius: Look.px(2)
                width: height
            }
            Mark {
                text: root.barsName
            }
        }
        Row {
            spacing: Look.gap

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Look.ink2("ok")
                height: Look.px(3)
                width: root.size * 1.2
            }
            Mark {
                text: root.curveName
            }
        }
    }
    Item {
        id: plot

        height: root.height - y - root.size * 1.8
        width: root.width - root.before - root.after
        x: root.before
        y: Math.max(heading.text === "" ? 0 : heading.height, legend.height) + root.size

        Repeater {
            model: 3

            Rectangle {
                required property int index

                color: index === 2 ? Look.edge : Look.line
                height: Look.hair
                width: plot.width
                y: Math.round(index * plot.height / 2)
            }
        }
        Repeater {
            id: columns

            model: root.bars

            Item {
                id: column

                required property int index
                required property real barHeight
                required property string tick
                required property string label
                required property bool now

                height: plot.height
                width: plot.width / Math.max(1, columns.count)
                x: index * width

                Accessible.name: column.label
                Accessible.role: Accessible.StaticText

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: column.now ? Look.ink2("info") : Look.brand
                    height: Math.round(column.barHeight * plot.height)
                    opacity: column.now ? 0.55 : 1
                    radius: Math.min(width, height) > Look.px(6) ? Look.px(2) : 0
                    width: Math.max(1, parent.width - Math.max(1, parent.width * 0.22))
                    x: (parent.width - width) / 2
                }
                Mark {
                    anchors.horizontalCenter: parent.left
                    anchors.top: parent.bottom
                    anchors.topMargin: root.size * 0.3
                    text: column.tick
                    visible: text !== ""
                }
            }
        }
        Shape {
            height: plot.height
            visible: root.curve.length > 1
            width: plot.width

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Look.ink2("ok")
                strokeWidth: Math.max(2, root.size / 6)

                PathPolyline {
                    path: root.curve.map(point => Qt.point(point.x * plot.width, (1 - point.y) * plot.height))
                }
            }
        }
    }
    Mark {
        id: high

        anchors.verticalCenter: plot.top
        text: root.most
        x: root.before - Look.gap - width
    }
    Mark {
        id: mid

        anchors.verticalCenter: plot.verticalCenter
        text: root.half
        x: root.before - Look.gap - width
    }
    Mark {
        id: all

        anchors.verticalCenter: plot.top
        color: Look.ink2("ok")
        text: root.whole
        x: plot.x + plot.width + Look.gap
    }
}
