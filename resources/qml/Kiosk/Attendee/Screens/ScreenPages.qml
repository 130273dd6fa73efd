import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The content of one screen; the window around it holds the buttons.
PagedLayout {
    id: root

    required property ScreenLoader host

    readonly property AttendeeViewModel viewModel: root.host.viewModel
    readonly property ColourScheme colours: Theme.plain

    roomy: root.host.roomy
    sunk: root.host.sunk
    tail: root.host.tail
    tight: root.host.tight
}
