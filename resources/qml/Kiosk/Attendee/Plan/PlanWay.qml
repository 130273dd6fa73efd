pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.ViewModels

// The way to the guest's table, drawn once from its beginning; its head touches the table.
Shape {
    id: root

    required property PlanDrawingViewModel drawing

    readonly property real thick: root.drawing.wayWidth
    readonly property var corners: {
        const numbers = root.drawing.way;
        const points = [];
        for (let i = 0; i + 1 < numbers.length; i += 2)
            points.push(Qt.point(numbers[i], numbers[i + 1]));
        return points;
    }
    readonly property int count: root.corners.length
    readonly property point end: root.count > 1 ? root.corners[root.count - 1] : Qt.point(0, 0)
    readonly property point before: root.count > 1 ? root.corners[root.count - 2] : Qt.point(0, 1)
    readonly property real last: Math.max(1, Math.hypot(root.end.x - root.before.x, root.end.y - root.before.y))
    readonly property point along: Qt.point((root.end.x - root.before.x) / root.last, (root.end.y - root.before.y) / root.last)
    readonly property real head: Math.min(2.2 * root.thick, 0.9 * root.last)
    // The line goes on under the head, so that no gap shows between them.
    readonly property point neck: Qt.point(root.end.x - 0.7 * root.head * root.along.x, root.end.y - 0.7 * root.head * root.along.y)
    readonly property var line: root.count > 1 ? root.corners.slice(0, -1).concat([root.neck]) : []
    property real drawn: 1

    function begin(duration: int) {
        appear.stop();
        if (root.count < 2 || duration <= 0) {
            root.drawn = 1;
            return;
        }
        appear.duration = duration;
        appear.start();
    }

    visible: root.count > 1

    NumberAnimation on drawn {
        id: appear

        easing.type: Easing.InOutQuad
        from: 0
        running: false
        to: 1
    }

    component Line: ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        joinStyle: ShapePath.MiterJoin
        trim.end: root.drawn
    }
    component Head: ShapePath {
        readonly property point left: Qt.point(root.end.x - root.head * root.along.x - 1.25 * root.thick * root.along.y, root.end.y - root.head * root.along.y + 1.25 * root.thick * root.along.x)
        readonly property point right: Qt.point(root.end.x - root.head * root.along.x + 1.25 * root.thick * root.along.y, root.end.y - root.head * root.along.y - 1.25 * root.thick * root.along.x)
        property color ink: "transparent"

        fillColor: root.drawn >= 1 ? ink : "transparent"
        joinStyle: ShapePath.MiterJoin
        startX: root.end.x
        startY: root.end.y
        strokeColor: root.drawn >= 1 ? ink : "transparent"
    }

    Line {
        strokeColor: Theme.surface
        strokeWidth: root.thick * 7.5 / 4

        PathPolyline {
            path: root.line
        }
    }
    Head {
        id: casing

        ink: Theme.surface
        strokeWidth: root.thick * 0.8

        PathLine {
            x: casing.left.x
            y: casing.left.y
        }
        PathLine {
            x: casing.right.x
            y: casing.right.y
        }
        PathLine {
            x: root.end.x
            y: root.end.y
        }
    }
    Line {
        strokeColor: Theme.brand
        strokeWidth: root.thick

        PathPolyline {
            path: root.line
        }
    }
    Head {
        id: tip

        ink: Theme.brand
        strokeWidth: 0

        PathLine {
            x: tip.left.x
            y: tip.left.y
        }
        PathLine {
            x: tip.right.x
            y: tip.right.y
        }
        PathLine {
            x: root.end.x
            y: root.end.y
        }
    }
}
