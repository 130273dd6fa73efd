import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What the screen is for, and below that what to do or what went wrong, in one language.
Card {
    id: root

    required property JoiningVoiceViewModel model

    readonly property real inset: Theme.padding
    readonly property real inner: root.width - 2 * root.inset

    FittedText {
        id: heading

        fixed: true
        floor: 8
        role: "title"
        room: 0.4 * root.height
        text: root.model.title
        weight: Font.ExtraBold
        width: root.inner
        x: root.inset
        y: root.inset
    }
    Row {
        spacing: Theme.px(5)
        x: root.inset
        y: heading.y + heading.height + Theme.gap / 2

        Icon {
            height: Theme.px(15)
            ink: Theme.bandWait.bar
            name: "attention"
            visible: root.model.isProblem
            width: visible ? height : 0
        }
        FittedText {
            color: root.model.isProblem ? Theme.ink : Theme.ink2
            fixed: true
            floor: 4.5
            role: "min"
            room: root.height - parent.y - root.inset
            text: root.model.text
            weight: root.model.isProblem ? Font.Bold : Font.Medium
            width: root.inner - (root.model.isProblem ? Theme.px(20) : 0)
        }
    }
}
