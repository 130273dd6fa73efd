import QtQuick
import QtQuick.Shapes

// A QR code, `module` px a module, black on white in every look, with a quiet zone of two modules around it
// beside the white that it stands on.
Rectangle {
    id: root

    required property list<string> rows
    required property int module

    readonly property string path: QrPaths.of(root.rows)

    color: "#ffffff"
    height: root.rows.length * root.module
    width: root.height

    Shape {
        height: root.rows.length
        scale: root.module
        transformOrigin: Item.TopLeft
        width: root.rows.length

        ShapePath {
            fillColor: "#000000"
            strokeColor: "transparent"

            PathSvg {
                path: root.path
            }
        }
    }
}
