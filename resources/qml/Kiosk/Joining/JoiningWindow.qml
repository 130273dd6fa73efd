pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The first screen of a machine that belongs to no event yet: it waits for the code of a device.
Window {
    id: root

    required property JoiningViewModel viewModel

    color: DeskTheme.background
    height: 1920
    title: root.viewModel.title
    width: 1080

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
    Item {
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => root.viewModel.choose(event.text)
    }
    Column {
        id: column

        readonly property int inset: Math.round(root.width * 0.08)
        // Read from where the scanner is: larger than a page of the desk.
        readonly property int unit: Math.round(Math.min(root.width, root.height) / 36)

        anchors.verticalCenter: parent.verticalCenter
        spacing: column.unit
        width: root.width - 2 * inset
        x: inset

        IconImage {
            color: DeskTheme.accent
            height: width
            name: "qr"
            width: 4 * column.unit
        }
        DeskText {
            font.pixelSize: 2 * column.unit
            font.weight: Font.ExtraBold
            text: root.viewModel.title
            width: column.width
        }
        DeskText {
            font.pixelSize: Math.round(1.4 * column.unit)
            font.weight: Font.Bold
            text: root.viewModel.secondTitle
            width: column.width
        }
        Rectangle {
            color: DeskTheme.toneBackground("plain")
            height: DeskTheme.px(16)
            radius: height / 2
            visible: root.viewModel.progress >= 0
            width: column.width

            Accessible.name: root.viewModel.progressText
            Accessible.role: Accessible.ProgressBar

            Rectangle {
                color: DeskTheme.accent
                height: parent.height
                radius: height / 2
                width: Math.max(height, Math.min(1, root.viewModel.progress) * parent.width)
            }
        }
        DeskText {
            color: DeskTheme.secondaryText
            text: root.viewModel.progressText
            visible: text !== ""
            width: column.width
        }
        Repeater {
            model: [root.viewModel.text, root.viewModel.secondText]

            DeskText {
                required property string modelData

                color: DeskTheme.secondaryText
                font.pixelSize: column.unit
                text: modelData
                width: column.width
            }
        }
        Repeater {
            model: [root.viewModel.problem, root.viewModel.secondProblem].filter(text => text !== "")

            DeskText {
                required property string modelData

                color: DeskTheme.toneText("stop")
                font.pixelSize: column.unit
                font.weight: Font.Medium
                text: modelData
                width: column.width
            }
        }
        Repeater {
            model: root.viewModel.choices

            PushButton {
                id: choice

                required property DeskActionViewModel modelData

                key: choice.modelData.key
                large: true
                objectName: "choice." + choice.modelData.id
                text: choice.modelData.text
                width: column.width

                onClicked: root.viewModel.choose(choice.modelData.id)
            }
        }
    }
}
