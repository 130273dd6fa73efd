import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A screen that is a column of cards.
CardColumn {
    id: root

    required property ScreenLoader host

    readonly property AttendeeViewModel viewModel: root.host.viewModel

    // The first card stands over the lower edge of the band.
    property bool overlaps: true
    // The height that a card of this screen takes in the panel of a wide window.
    property real panelNeed: 0
    property bool namesEvent: true
    // The most lines that the name of the event may take; a longer one is left out.
    property int nameLines: 3
    // Whether the first action stands in the dock and the others are left out.
    property bool docked: false
    // Whether the band shows its lines, and details among them.
    property bool lined: true
    property bool explained: true
    // Whether the band takes what the cards leave over; else it stays free under them.
    property bool bandGrows: true
    // By how much the band reaches further down, and the cards stand lower.
    property real lowered: 0
    // The opacity of what stands behind a sheet; 1 where there is none.
    property real dim: 1
    // The share of a wide window that the panel takes.
    property real panelShare: 0.41

    leastRelief: Theme.large ? CardColumn.NoProgress : CardColumn.All
    bandNatural: root.host.bandNatural
    bandRoom: root.host.bandRoom
    height: root.host.cards.height
    room: root.host.cards.height
    width: root.host.cards.width
    x: root.host.cards.x
    y: root.host.cards.y

    // What is left out for want of room has no size, by whose change a layout could know of it.
    Connections {
        function onChanged() {
            root.settle();
        }

        target: root.viewModel
    }
}
