import QtQuick
import QtQuick.Shapes

// An arrow head, upwards.
Item {
    id: root

    required property real side
    required property color color

    height: root.side
    width: root.side

    Shape {
        height: 10
        scale: root.side / 10
        transformOrigin: Item.TopLeft
        width: 10

        ShapePath {
            fillColor: root.color
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.color
            strokeWidth: 1

            PathSvg {
                path: "M5 0.8L9.4 9.2L5 7.4L0.6 9.2z"
            }
        }
    }
}
