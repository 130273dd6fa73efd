pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The heads of the columns; a click sorts by one, a second one in the other direction.
Item {
    id: root

    required property list<var> heads
    required property TableColumns columns

    signal triggered(string action)

    height: DeskTheme.px(40)

    Repeater {
        model: root.heads

        PushButton {
            required property DeskActionViewModel modelData
            required property int index

            chosen: modelData.chosen
            compact: true
            iconName: modelData.icon
            kind: "quiet"
            objectName: modelData.id
            text: modelData.text
            width: Math.min(implicitWidth, root.columns.widthOf(index) + DeskTheme.px(12))
            x: root.columns.places[index] - DeskTheme.px(10)

            onClicked: root.triggered(modelData.id)
        }
    }
    Rectangle {
        color: DeskTheme.divider
        height: DeskTheme.hairline
        width: root.width
        y: root.height - height
    }
}
