import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What one screen says; the window around it holds the buttons.
Spread {
    id: root

    required property AttendeeViewModel viewModel
    required property Tone tone
}
