pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

ScreenPages {
    id: root

    optional: [body]

    FittedText {
        floor: Theme.body
        glyph: Theme.title
        leading: 1.22
        room: root.tallest
        text: Theme.zoom === 1 || Theme.shallow || root.viewModel.lowPosition ? "" : root.viewModel.title
        colours: root.colours
        weight: Font.ExtraBold
    }
    FittedText {
        id: body

        color: root.colours.soft
        text: root.viewModel.body
        colours: root.colours
    }
    Repeater {
        model: root.viewModel.choices

        SettingOptions {
            room: root.tallest
            colours: root.colours

            onPicked: option => root.viewModel.act(option)
        }
    }
}
