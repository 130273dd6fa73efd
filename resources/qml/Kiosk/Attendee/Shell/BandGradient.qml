import QtQuick
import Kiosk.Controls

// The colour of the band, deeper at the top.
Gradient {
    id: root

    required property BandColours colours

    GradientStop {
        color: root.colours.deep
        position: 0
    }
    GradientStop {
        color: root.colours.base
        position: 1
    }
}
