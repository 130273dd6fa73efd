pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

ScreenPages {
    id: root

    optional: [body]

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
