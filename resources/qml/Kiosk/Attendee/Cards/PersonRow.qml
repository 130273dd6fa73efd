import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// Somebody who may be meant: a masked name and an organisation.
CardBlock {
    id: root

    required property LineCardViewModel modelData
    required property AttendeeViewModel viewModel
    property real step: 1
    property real mostGrowth: Theme.px(24)

    readonly property bool leads: root.modelData.id !== ""
    readonly property real tile: Theme.large || Theme.tight && Theme.wide ? 0 : Theme.px(24)
    readonly property real inset: Theme.px(7)
    readonly property real chevron: root.leads && !Theme.large ? Theme.px(14) : 0

    growth: root.mostGrowth
    implicitHeight: Math.max(Theme.target, Theme.px(Theme.large ? 24 : 32), words.height + 2 * Theme.px(4))

    Card {
        id: card

        anchors.fill: parent
    }
    CardButton {
        id: button

        anchors.fill: parent
        text: [root.modelData.text, root.modelData.detail].filter(part => part !== "").join(", ")
        visible: root.leads

        onClicked: root.viewModel.act(root.modelData.id)
    }
    Item {
        anchors.fill: parent
        parent: root.leads ? button : card

        IconTile {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            height: root.tile
            icon: root.modelData.icon || "none"
            radius: height / 2
            visible: root.tile > 0
            width: root.tile
            y: Math.round((root.height - height) / 2)
        }
        WordFlow {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.inset + (root.tile > 0 ? root.tile + Theme.px(6) : 0)
            leading: 0
            spacing: Theme.px(6)
            width: root.width - anchors.leftMargin - root.inset - (root.chevron > 0 ? root.chevron + Theme.px(2) : 0)
            y: Math.round((root.height - height) / 2)

            FittedText {
                color: Theme.ink
                floor: 12
                most: 2
                glyph: fullWidth ? 14.2 : 13
                step: root.step
                text: root.modelData.text
                weight: Font.Bold
                width: Math.min(line, words.width)
            }
            FittedText {
                color: Theme.ink2
                most: 2
                role: "min"
                step: root.step
                // Left out last where a row is taller than a page.
                text: root.step > 0.5 ? root.modelData.detail : ""
                width: Math.min(line, words.width)
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: root.inset
            height: root.chevron
            ink: Theme.ink2
            name: "chevron"
            visible: root.chevron > 0
            width: height
            y: Math.round((root.height - height) / 2)
        }
    }
}
