import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

Window {
    id: root

    required property AttendeeViewModel viewModel

    color: Theme.ground
    height: 1920
    title: root.viewModel.eventName
    width: 1080

    onAfterAnimating: LayoutQueue.settle()

    Binding {
        property: "pxPerMm"
        target: Theme
        value: root.viewModel.pxPerMm
    }
    Binding {
        property: "panelWidth"
        target: Theme
        value: root.width
    }
    Binding {
        property: "panelHeight"
        target: Theme
        value: root.height
    }
    Binding {
        property: "family"
        target: Theme
        value: root.viewModel.fontFamily
    }
    Binding {
        property: "mirrored"
        target: Theme
        value: root.viewModel.rightToLeft
    }
    Binding {
        property: "zoom"
        target: Theme
        value: root.viewModel.zoom
    }
    Binding {
        property: "highContrast"
        target: Theme
        value: root.viewModel.highContrast
    }
    Binding {
        property: "night"
        target: Theme
        value: root.viewModel.night
    }
    Binding {
        property: "reduceMotion"
        target: Theme
        value: root.viewModel.reduceMotion
    }
    Binding {
        property: "hostColour"
        target: Theme
        value: root.viewModel.host.base
    }
    Binding {
        property: "hostDeep"
        target: Theme
        value: root.viewModel.host.deep
    }
    Binding {
        property: "hostTint"
        target: Theme
        value: root.viewModel.host.tint
    }
    AttendeeFrame {
        anchors.fill: parent
        focus: true
        viewModel: root.viewModel
    }
}
