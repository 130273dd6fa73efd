import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout

// Said where a day has nothing left.
CardBlock {
    id: root

    property alias text: words.text

    growth: 10000
    implicitHeight: root.text === "" ? 0 : mark.height + words.height + 3 * Theme.padding

    Card {
        anchors.fill: parent

        IconTile {
            id: mark

            height: Theme.px(37)
            icon: "calendar"
            width: height
            x: Math.round((root.width - width) / 2)
            y: Math.round((root.height - height - words.height - Theme.padding) / 2)
        }
        FittedText {
            id: words

            align: Text.AlignHCenter
            balanced: true
            role: "what"
            weight: Font.Bold
            width: root.width - 2 * Theme.padding
            x: Theme.padding
            y: mark.y + mark.height + Theme.padding
        }
    }
}
