import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A button for an action of the view model; hidden if there is no such action.
ActionButton {
    id: root

    required property AttendeeViewModel viewModel
    required property ActionViewModel deed

    glyph: root.deed?.icon ?? ""
    offered: root.deed !== null
    primary: root.deed?.primary ?? false
    text: root.deed?.text ?? ""

    onClicked: root.viewModel.act(root.deed.id)
}
