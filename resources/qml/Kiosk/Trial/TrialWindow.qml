pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk
import Kiosk.ViewModels

// Left what each scanner sends, right how to make it a serial one.
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

        onClicked: root.viewModel.turn()
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
        id: tried

        clip: true
        contentHeight: rows.height
        height: root.height - y
        width: root.column
        x: DeskTheme.px(24)
        y: intro.y + intro.height + DeskTheme.pad

        Column {
            id: rows

            bottomPadding: DeskTheme.px(24)
            spacing: DeskTheme.pad
            width: tried.width

            SetUpCard {
                setUp: root.viewModel.proof
                width: rows.width
            }
            Repeater {
                model: root.viewModel.rows

                ScannerCard {
                    required property TrialRowViewModel modelData

                    scanner: modelData
                    width: rows.width
                }
            }
            Viewfinder {
                height: Math.round(0.5 * width * 9 / 16)
                source: root.viewModel.seen
                visible: root.viewModel.seen.sees
                width: Math.round(0.5 * rows.width)
            }
        }
    }
    Flickable {
        id: guide

        clip: true
        contentHeight: sheets.height
        height: root.height - y
        width: root.width - x - DeskTheme.px(24)
        x: tried.x + tried.width + DeskTheme.px(24)
        y: tried.y

        Column {
            id: sheets

            bottomPadding: DeskTheme.px(24)
            spacing: DeskTheme.pad
            width: guide.width

            DeskText {
                font.pixelSize: DeskTheme.title
                font.weight: Font.Bold
                text: root.viewModel.setUpTitle
                width: sheets.width
            }
            Repeater {
                model: root.viewModel.setUps

                SetUpCard {
                    required property SetUpViewModel modelData

                    setUp: modelData
                    width: sheets.width
                }
            }
        }
    }
}
