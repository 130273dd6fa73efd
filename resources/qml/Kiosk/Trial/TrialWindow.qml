pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The scanner test page: on the left the scanners, on the right set-up of serial scanners.
Window {
    id: root

    required property TrialViewModel viewModel

    readonly property int column: (root.width - 3 * DeskTheme.px(24)) * 0.6

    color: DeskTheme.background
    height: 800
    minimumHeight: 600
    minimumWidth: 1024
    title: root.viewModel.title
    width: 1280

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
    DeskText {
        id: title

        font.pixelSize: DeskTheme.heading
        font.weight: Font.ExtraBold
        text: root.viewModel.title
        x: DeskTheme.px(24)
        y: DeskTheme.px(20)
    }
    PushButton {
        text: root.viewModel.languageLabel
        x: root.width - width - DeskTheme.px(24)
        y: DeskTheme.px(20)

        onClicked: root.viewModel.toggleLanguage()
    }
    DeskText {
        id: intro

        color: DeskTheme.secondaryText
        text: root.viewModel.intro
        width: root.width - 2 * x
        x: DeskTheme.px(24)
        y: title.y + title.height + DeskTheme.gap
    }
    Flickable {
        id: scannerView

        clip: true
        contentHeight: scannerColumn.height
        height: root.height - y
        width: root.column
        x: DeskTheme.px(24)
        y: intro.y + intro.height + DeskTheme.pad

        Column {
            id: scannerColumn

            bottomPadding: DeskTheme.px(24)
            spacing: DeskTheme.pad
            width: scannerView.width

            SetUpCard {
                setUp: root.viewModel.proof
                width: scannerColumn.width
            }
            Repeater {
                model: root.viewModel.rows

                ScannerCard {
                    required property TrialRowViewModel modelData

                    scanner: modelData
                    width: scannerColumn.width
                }
            }
            Viewfinder {
                height: Math.round(0.5 * width * 9 / 16)
                source: root.viewModel.camera
                visible: root.viewModel.camera.sees
                width: Math.round(0.5 * scannerColumn.width)
            }
        }
    }
    Flickable {
        id: instructionView

        clip: true
        contentHeight: instructionColumn.height
        height: root.height - y
        width: root.width - x - DeskTheme.px(24)
        x: scannerView.x + scannerView.width + DeskTheme.px(24)
        y: scannerView.y

        Column {
            id: instructionColumn

            bottomPadding: DeskTheme.px(24)
            spacing: DeskTheme.pad
            width: instructionView.width

            DeskText {
                font.pixelSize: DeskTheme.title
                font.weight: Font.Bold
                text: root.viewModel.setUpTitle
                width: instructionColumn.width
            }
            Repeater {
                model: root.viewModel.setUps

                SetUpCard {
                    required property SetUpViewModel modelData

                    setUp: modelData
                    width: instructionColumn.width
                }
            }
        }
    }
}
