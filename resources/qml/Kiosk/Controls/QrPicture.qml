import QtQuick
import QtQuick.Shapes

// A QR code, `module` px a module, black on white in every look, with the quiet zone of four modules around
// it (ISO/IEC 18004): the card that it stands on may be black.
Rectangle {
    id: root

    required property list<string> rows
    required property int module

    readonly property int quiet: root.rows.length > 0 ? 4 : 0
    readonly property string path: QrPaths.of(root.rows)

    color: "#ffffff"
    height: (root.rows.length + 2 * root.quiet) * root.module
    width: root.height

    Shape {
        height: root.rows.length
        scale: root.module
        transformOrigin: Item.TopLeft
        width: root.rows.length
        x: root.quiet * root.module
        y: root.quiet * root.module

        ShapePath {
            fillColor: "#000000"
            strokeColor: "transparent"

            PathSvg {
                path: root.path
            }
        }
    }
}
