import QtQuick
import Kiosk.Controls

// The colours of the floor plan that no other screen has.
QtObject {
    readonly property color lip: Theme.highContrast ? "#ffffff" : "#a8b3c7"
    readonly property color stage: Theme.highContrast ? "#000000" : "#d5dce9"
    readonly property color wall: Theme.highContrast ? "#ffffff" : "#46536b"
}
