pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A setting and its values, one of them chosen; beside each other where both have room.
CardBlock {
    id: root

    required property ChoiceGroupViewModel modelData
    required property int relief
    // A card that is taller than a page steps down.
    property real step: 1

    readonly property real padding: Theme.px(root.relief >= CardColumn.Tight ? 4 : 6)
    // Across, as on other cards.
    readonly property real inset: Theme.large ? Theme.px(7) : Theme.padding
    readonly property real inner: root.width - 2 * root.inset
    readonly property bool brief: root.relief >= CardColumn.Tight && !Theme.large && !Theme.small && root.modelData.options.length < 3
    readonly property bool beside: root.brief && label.line + stack.width <= root.inner
    readonly property real content: root.beside ? Math.max(label.height, stack.height) : label.height + Theme.px(3) + stack.height

    signal picked(option: string)

    function prepare() {
        stack.arrange();
    }

    growth: Theme.px(26)
    implicitHeight: root.content + 2 * root.padding

    Accessible.name: root.modelData.label
    Accessible.role: Accessible.Grouping

    Card {
        anchors.fill: parent
    }
    FittedText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        color: Theme.ink
        floor: 12
        most: 2
        role: "line"
        step: root.step
        text: root.modelData.label
        weight: Font.Bold
        width: root.beside ? root.inner - stack.width - Theme.px(4) : root.inner
        y: Math.round(root.beside ? (root.height - height) / 2 : (root.height - root.content) / 2)
    }
    ButtonStack {
        id: stack

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        even: true
        gap: Theme.px(4)
        room: Math.max(1.02, 1.8 * root.step) * Theme.target
        width: root.brief ? Math.round(0.6 * root.inner) : root.inner
        y: Math.round(root.beside ? (root.height - height) / 2 : label.y + label.height + Theme.px(3))

        Repeater {
            model: root.modelData.options

            ActionButton {
                id: option

                required property OptionViewModel modelData

                choice: true
                chosen: option.modelData.chosen
                objectName: option.modelData.id
                shares: true
                text: option.modelData.text

                onClicked: root.picked(option.modelData.id)
            }
        }
    }
}
