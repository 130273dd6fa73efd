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

    readonly property var paths: ({
            "check": ["M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0 -19", "M7.6 12.4l3.1 3.1l5.8 -6.4"],
            "info": ["M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0 -19", "M12 11.2v5.6M12 7.3v0.02"],
            "attention": ["M6.5 2.5h11a4 4 0 0 1 4 4v11a4 4 0 0 1 -4 4h-11a4 4 0 0 1 -4 -4v-11a4 4 0 0 1 4 -4z", "M12 7v6.2M12 16.9v0.02"],
            "wave": ["M7.4 13.2l-2.2 -3.1a1.35 1.35 0 0 1 2.2 -1.55l2.3 3.3l-3.2 -6.2a1.35 1.35 0 0 1 2.4 -1.25l3.1 6l-1.9 -6.7a1.35 1.35 0 0 1 2.6 -0.75l2 7l0.1 -4.6a1.35 1.35 0 0 1 2.7 0.05l0.1 6.9c0.1 4.9 -2.5 8.2 -6.3 8.2c-2.7 0 -4.5 -1.2 -5.9 -3.2z", "M18.6 2.6a6 6 0 0 1 3.2 4.1M2.6 15.6a6.2 6.2 0 0 0 3.4 4.8"],
            "wrench": ["M20.9 6.2l-3.3 3.3l-3.1 -3.1l3.3 -3.3a5.6 5.6 0 0 0 -7.2 7.4l-7 7a2.3 2.3 0 0 0 3.2 3.2l7 -7a5.6 5.6 0 0 0 7.1 -7.5z", ""],
            "home": ["M4 11.4l8 -7l8 7", "M6.4 9.6v9.9h11.2v-9.9"],
            "bell": ["M5.6 17h12.8c-1.3 -1.4 -1.7 -2.9 -1.7 -5.7c0 -3.1 -1.9 -5.3 -4.7 -5.3s-4.7 2.2 -4.7 5.3c0 2.8 -0.4 4.3 -1.7 5.7z", "M12 6v-2.2M10.2 20a2 2 0 0 0 3.6 0"],
            "access": ["M2.5 19l5.2 -14l5.2 14M4.4 14.2h6.6", "M14.4 19l3.4 -9l3.4 9M15.6 16h4.4"],
            "calendar": ["M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-11.5a2 2 0 0 1 2 -2z", "M3.5 10h17M8 3v4M16 3v4"],
            "map": ["M12 21.3c-4.4 -4.4 -6.6 -7.9 -6.6 -11.2a6.6 6.6 0 0 1 13.2 0c0 3.3 -2.2 6.8 -6.6 11.2z", "M12 7.9a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0 -4.4"],
            "more": ["M5.5 9l6.5 6.5l6.5 -6.5", ""],
            "desk": ["M4.5 12h14.5", "M13.2 6.2l5.8 5.8l-5.8 5.8"],
            "busy": ["M12 2.5a9.5 9.5 0 0 1 9.5 9.5", ""],
            "none": ["", ""]
        })
    readonly property var path: root.paths[root.name] ?? root.paths["none"]

    implicitHeight: 24
    implicitWidth: 24

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
