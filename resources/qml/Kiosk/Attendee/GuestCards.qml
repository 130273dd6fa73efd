import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A screen that is a column of cards.
CardColumn {
    id: root

    required property ScreenLoader host

    readonly property AttendeeViewModel viewModel: root.host.viewModel

    leastRelief: Theme.large ? CardColumn.NoProgress : CardColumn.All
    height: root.host.cards.height
    room: root.host.cards.height
    width: root.host.cards.width
    x: root.host.cards.x
    y: root.host.cards.y
}
