pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Keys in rows, all of one size.
Column {
    id: root

    property list<KeyRowViewModel> rows
    property real room: Infinity

    signal pressed(id: string)

    readonly property int most: Math.max(1, ...root.rows.map(row => row.keys.length))
    readonly property real unit: Math.floor((root.width - (root.most - 1) * root.spacing) / root.most)
    readonly property real keyHeight: Math.floor(Math.min(Theme.target, (root.room - (root.rows.length - 1) * root.spacing) / Math.max(1, root.rows.length)))

    spacing: Theme.px(2.4)

    Repeater {
        model: root.rows

        Row {
            id: row

            required property KeyRowViewModel modelData

            anchors.horizontalCenter: root.horizontalCenter
            spacing: root.spacing

            Repeater {
                model: row.modelData.keys

                ActionButton {
                    id: key

                    required property KeyViewModel modelData

                    face: key.modelData.spoken !== "" ? Theme.brandTint : Theme.surface
                    height: root.keyHeight
                    objectName: key.modelData.id
                    snug: true
                    text: key.modelData.text
                    width: Math.min(root.unit, 2 * root.keyHeight)

                    Accessible.name: key.modelData.spoken || key.modelData.text

                    onClicked: root.pressed(key.modelData.id)
                }
            }
        }
    }
}
