import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

Window {
    id: root

    required property DeskViewModel viewModel

    color: DeskTheme.background
    height: 1080
    minimumHeight: 600
    minimumWidth: 1024
    title: root.viewModel.locked ? root.viewModel.eventName : `${root.viewModel.title} · ${root.viewModel.eventName}`
    width: 1920

    Binding {
        property: "windowWidth"
        target: DeskTheme
        value: root.width
    }
    Binding {
        property: "windowHeight"
        target: DeskTheme
        value: root.height
    }
    Binding {
        property: "dark"
        target: DeskTheme
        value: root.viewModel.dark
    }
    Binding {
        property: "touch"
        target: DeskTheme
        value: root.viewModel.touch
    }
    DeskContent {
        anchors.fill: parent
        desk: root.viewModel
        focus: true
    }
}
