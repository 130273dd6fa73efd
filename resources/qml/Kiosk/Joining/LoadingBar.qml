import QtQuick
import Kiosk.Controls

// How much of the event has arrived, and that in figures.
Column {
    id: root

    property real share: 0
    property string amount: ""

    spacing: Theme.gap / 2

    Accessible.name: root.amount
    Accessible.role: Accessible.ProgressBar

    FittedText {
        fixed: true
        floor: 8
        most: 2
        role: "line"
        text: root.amount
        weight: Font.Bold
        width: root.width
    }
    Rectangle {
        color: Theme.hair
        height: Theme.px(9)
        radius: height / 2
        width: root.width

        Rectangle {
            color: Theme.brand
            height: parent.height
            radius: height / 2
            width: Math.max(height, Math.min(1, root.share) * parent.width)
        }
    }
}
