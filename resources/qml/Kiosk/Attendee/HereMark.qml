import QtQuick
import QtQuick.Shapes
import Kiosk.Controls

// Where the kiosk stands; its words keep inside the plan.
Item {
    id: root

    required property point spot
    required property size within
    required property real edge
    required property Tone tone
    required property string text

    readonly property real side: Theme.mm(8 * Theme.scale)

    height: words.height
    width: root.side + Theme.grid / 2 + words.width
    x: Math.round(Math.max(root.edge, Math.min(root.within.width - root.edge - root.width, root.spot.x - root.side / 2)))
    y: Math.round(Math.min(root.within.height - root.height - root.edge / 2, root.spot.y - root.height / 2))

    Shape {
        anchors.verticalCenter: parent.verticalCenter
        height: 10
        scale: root.side / 10
        transformOrigin: Item.Left
        width: 10

        ShapePath {
            fillColor: root.tone.accent
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.tone.accent
            strokeWidth: 1

            PathSvg {
                path: "M5 0.8L9.4 9.2L5 7.4L0.6 9.2z"
            }
        }
    }
    Words {
        id: words

        color: root.tone.accent
        floor: Theme.least
        glyph: Theme.least
        leading: 1.2
        text: root.text
        tone: root.tone
        weight: Font.Bold
        width: Math.min(root.within.width - 2 * root.edge - root.side, line)
        x: root.side + Theme.grid / 2
    }
}
