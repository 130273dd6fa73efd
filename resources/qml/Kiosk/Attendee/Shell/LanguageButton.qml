import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Changes the language; in large text its name is shortened.
ActionButton {
    id: root

    required property AttendeeViewModel viewModel

    shares: true
    text: Theme.large ? root.viewModel.languageShort : root.viewModel.languageLabel

    Accessible.name: root.viewModel.languageLabel

    onClicked: root.viewModel.act("language")
}
