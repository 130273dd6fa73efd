pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Arrivals per ten minutes as bars, the day's total as a curve over them. Drawn with Qt Quick: Qt Charts needs
// Qt Widgets, and Qt Graphs draws no grid without a GPU and logs warnings.
Item {
    id: root

    required property RowListModel bars
    required property list<var> curve
    property string barsMaximum: ""
    property string barsHalf: ""
    property string curveMaximum: ""
    property string barsName: ""
    property string curveName: ""
    property string title: ""
    property real fontSize: DeskTheme.body
    readonly property real leftMargin: Math.max(maximumLabel.implicitWidth, halfLabel.implicitWidth) + DeskTheme.gap
    readonly property real rightMargin: curveLabel.implicitWidth + DeskTheme.gap

    component AxisLabel: DeskText {
        color: DeskTheme.secondaryText
        font.pixelSize: root.fontSize
        wrapMode: Text.NoWrap
    }

    DeskText {
        id: heading

        font.pixelSize: Math.round(root.fontSize * 1.1)
        font.weight: Font.Bold
        text: root.title
        wrapMode: Text.NoWrap
    }
    Row {
        id: legend

        anchors.verticalCenter: heading.text === "" ? undefined : heading.verticalCenter
        spacing: DeskTheme.px(18)
        x: heading.text === "" ? root.leftMargin : heading.width + DeskTheme.px(24)

        Row {
            spacing: DeskTheme.gap

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: DeskTheme.accent
                height: root.fontSize * 0.8
                radius: DeskTheme.px(2)
                width: height
            }
            AxisLabel {
                text: root.barsName
            }
        }
        Row {
            spacing: DeskTheme.gap

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: DeskTheme.toneText("ok")
                height: DeskTheme.px(3)
                width: root.fontSize * 1.2
            }
            AxisLabel {
                text: root.curveName
            }
        }
    }
    Item {
        id: plot

        height: root.height - y - root.fontSize * 1.8
        width: root.width - root.leftMargin - root.rightMargin
        x: root.leftMargin
        y: Math.max(heading.text === "" ? 0 : heading.height, legend.height) + root.fontSize

        Repeater {
            model: 3

            Rectangle {
                required property int index

                color: index === 2 ? DeskTheme.outline : DeskTheme.divider
                height: DeskTheme.hairline
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
                required property bool current

                height: plot.height
                width: plot.width / Math.max(1, columns.count)
                x: index * width

                Accessible.name: column.label
                Accessible.role: Accessible.StaticText

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: column.current ? DeskTheme.toneText("info") : DeskTheme.accent
                    height: Math.round(column.barHeight * plot.height)
                    opacity: column.current ? 0.55 : 1
                    radius: Math.min(width, height) > DeskTheme.px(6) ? DeskTheme.px(2) : 0
                    width: Math.max(1, parent.width - Math.max(1, parent.width * 0.22))
                    x: (parent.width - width) / 2
                }
                AxisLabel {
                    anchors.horizontalCenter: parent.left
                    anchors.top: parent.bottom
                    anchors.topMargin: root.fontSize * 0.3
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
                strokeColor: DeskTheme.toneText("ok")
                strokeWidth: Math.max(2, root.fontSize / 6)

                PathPolyline {
                    path: root.curve.map(point => Qt.point(point.x * plot.width, (1 - point.y) * plot.height))
                }
            }
        }
    }
    AxisLabel {
        id: maximumLabel

        anchors.verticalCenter: plot.top
        text: root.barsMaximum
        x: root.leftMargin - DeskTheme.gap - width
    }
    AxisLabel {
        id: halfLabel

        anchors.verticalCenter: plot.verticalCenter
        text: root.barsHalf
        x: root.leftMargin - DeskTheme.gap - width
    }
    AxisLabel {
        id: curveLabel

        anchors.verticalCenter: plot.top
        color: DeskTheme.toneText("ok")
        text: root.curveMaximum
        x: plot.x + plot.width + DeskTheme.gap
    }
}
