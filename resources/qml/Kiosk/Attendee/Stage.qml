import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The content of one screen; the window around it holds the buttons.
Spread {
    id: root

    required property AttendeeViewModel viewModel
    required property Tone tone
}
