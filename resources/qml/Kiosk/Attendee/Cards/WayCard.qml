import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A place to go to.
CardBlock {
    id: root

    required property WayCardViewModel model
    required property int relief
    property color colour: Theme.brand

    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)

    growth: Theme.px(24)
    implicitHeight: root.model ? place.implicitHeight + 2 * root.padding : 0

    Card {
        anchors.fill: parent

        PlaceRow {
            id: place

            arrow: root.model?.arrow ?? ""
            colour: root.colour
            place: root.model?.place ?? ""
            showsWay: root.relief < CardColumn.NoWay
            tile: Theme.px(root.relief >= CardColumn.Tight ? 30 : 38)
            way: root.model?.way ?? ""
            width: root.width - 2 * root.padding
            x: root.padding
            y: Math.round((root.height - height) / 2)
        }
    }
}
