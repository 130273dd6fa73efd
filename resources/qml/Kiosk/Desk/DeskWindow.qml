import QtQuick
import Kiosk.ViewModels

Window {
    id: root

    required property DeskViewModel viewModel

    color: Look.ground
    height: 1080
    minimumHeight: 600
    minimumWidth: 1024
    title: root.viewModel.locked ? root.viewModel.eventName : `${root.viewModel.title} · ${root.viewModel.eventName}`
    width: 1920

    Binding {
        property: "windowWidth"
        target: Look
        value: root.width
    }
    Binding {
        property: "windowHeight"
        target: Look
        value: root.height
    }
    Binding {
        property: "dark"
        target: Look
        value: root.viewModel.dark
    }
    Binding {
        property: "touch"
        target: Look
        value: root.viewModel.touch
    }
    DeskFace {
        anchors.fill: parent
        desk: root.viewModel
        focus: true
    }
}
