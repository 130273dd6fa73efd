pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A setting and its values, one of them chosen.
Item {
    id: root

    required property ChoiceGroupViewModel modelData
    property ColourScheme colours: Theme.plain
    property real room: Infinity

    signal picked(option: string)

    height: label.height + stack.height + Theme.grid

    Accessible.name: root.modelData.label
    Accessible.role: Accessible.Grouping

    FittedText {
        id: label
        leading: 1.3
        room: 0.35 * root.room
        text: root.modelData.label
        colours: root.colours
        weight: Font.Medium
        width: root.width
    }
    ButtonStack {
        id: stack

        even: true
        room: 1.8 * Theme.target
        width: root.width
        y: label.height + Theme.grid

        Repeater {
            model: root.modelData.options

            ActionButton {
                id: option

                required property OptionViewModel modelData

                choice: true
                chosen: option.modelData.chosen
                shares: true
                text: option.modelData.text
                colours: root.colours

                onClicked: root.picked(option.modelData.id)
            }
        }
    }
}
