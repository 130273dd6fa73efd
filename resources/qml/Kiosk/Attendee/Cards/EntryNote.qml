import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// What to type, or how many were found; alone it fills the place of who may be meant.
CardBlock {
    id: root

    property alias text: words.text
    property bool alone: false
    property alias icon: mark.icon
    property real step: 1

    readonly property bool carded: root.alone && root.text !== ""

    growth: root.carded ? 10000 : 0
    implicitHeight: root.text === "" ? 0 : root.carded ? words.height + 2 * Theme.px(6) : words.height

    onTextChanged: if (root.text !== "")
        root.Accessible.announce(root.text, Accessible.Polite)

    Card {
        anchors.fill: parent
        visible: root.carded
    }
    IconTile {
        id: mark

        height: Theme.px(30)
        icon: "person"
        visible: root.carded && root.height >= words.height + height + 4 * Theme.px(6)
        width: height
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height - words.height - Theme.px(8)) / 2)
    }
    FittedText {
        id: words

        align: root.carded ? Text.AlignHCenter : Text.AlignLeft
        balanced: root.carded
        color: root.carded || Theme.wide ? root.carded ? Theme.ink : "#ffffff" : Theme.ink
        floor: 12
        role: "min"
        step: root.step
        weight: Font.Bold
        width: root.width - (root.carded ? 2 * Theme.padding : 0)
        x: root.carded ? Theme.padding : 0
        y: mark.visible ? mark.y + mark.height + Theme.px(8) : Math.round((root.height - height) / 2)
    }
}
