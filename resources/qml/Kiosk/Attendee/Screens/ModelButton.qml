import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A button for an action of the view model; hidden if there is no such action.
ActionButton {
    id: root

    required property AttendeeViewModel viewModel
    required property ActionViewModel modelAction

    glyph: root.modelAction?.icon ?? ""
    offered: root.modelAction !== null
    primary: root.modelAction?.primary ?? false
    second: Theme.large ? "" : root.modelAction?.second ?? ""
    text: root.modelAction?.text ?? ""

    onClicked: root.viewModel.act(root.modelAction.id)
}
