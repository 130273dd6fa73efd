import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

ActionButton {
    id: root

    required property AttendeeViewModel viewModel

    shares: true
    text: root.viewModel.languageLabel

    onClicked: root.viewModel.act("language")
}
