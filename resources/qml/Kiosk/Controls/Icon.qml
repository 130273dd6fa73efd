pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// Line drawings on a square of 24 units.
Item {
    id: root

    required property string name
    required property color ink
    property real stroke: 2.2
    property real drawn: 1

    readonly property var path: IconPaths.of(root.name)

    implicitHeight: 24
    implicitWidth: 24
    // What points to where reading goes on turns round with it; arrows of ways do not.
    rotation: Theme.mirrored && ["chevron", "desk"].includes(root.name) ? 180 : 0

    component Line: ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: root.ink
        strokeWidth: root.stroke
        trim.end: root.drawn
    }

    Shape {
        height: 24
        scale: root.width / 24
        transformOrigin: Item.TopLeft
        visible: root.path[0] !== ""
        width: 24

        Line {
            PathSvg {
                path: root.path[0]
            }
        }
        Line {
            PathSvg {
                path: root.path[1]
            }
        }
    }
}
