import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// One line: an icon or a step's number, what, when. All of it can be pressed if it leads somewhere.
CardBlock {
    id: root

    required property LineCardViewModel modelData
    required property AttendeeViewModel viewModel
    required property int relief

    readonly property bool leads: root.modelData.id !== ""
    readonly property bool numbered: root.modelData.number !== ""
    readonly property real inset: Theme.px(Theme.tight ? 5 : 7)
    readonly property real tile: Theme.large && !root.numbered ? 0 : Theme.px(root.numbered ? 20 : 24)
    readonly property real chevron: root.leads && !Theme.large ? Theme.px(14) : 0
    readonly property real textX: root.tile > 0 ? root.inset + root.tile + Theme.px(5.5) : Theme.padding
    readonly property real end: root.width - root.inset - (root.chevron > 0 ? root.chevron + Theme.px(2) : Theme.px(2))
    readonly property real trail: root.modelData.trailingIcon === "" || Theme.large ? 0 : Theme.px(16)
    readonly property real space: root.end - root.textX - (when.width > 0 ? when.width + Theme.px(3) : 0) - (root.trail > 0 ? root.trail + Theme.px(8) : 0)
    readonly property bool shortened: root.modelData.short !== "" && TextSizes.line(root.modelData.text, Font.Bold, Theme.grown(Theme.least)) > root.space
    // A session whose name takes more than two lines is left out: the day tells it.
    readonly property bool overlong: root.modelData.icon === "calendar" && TextSizes.lines(root.modelData.text, Font.Bold, TextSizes.pixels(root.modelData.text, Theme.grown(Theme.least)), root.space) !== 1 && (root.relief >= CardColumn.Tight || TextSizes.lines(root.modelData.text, Font.Bold, TextSizes.pixels(root.modelData.text, Theme.grown(Theme.least)), root.space) !== 2)
    readonly property bool network: root.modelData.tint === "network"

    growth: root.numbered ? Theme.px(12) : Theme.px(4)
    implicitHeight: root.overlong ? 0 : Math.max(Theme.px(root.numbered ? 32 : root.relief >= CardColumn.Tight ? 27 : 33), Theme.target, words.height + 2 * Theme.px(5))

    Card {
        id: card

        anchors.fill: parent
    }
    CardButton {
        id: button

        anchors.fill: parent
        text: [root.modelData.text, root.modelData.time].filter(part => part !== "").join(", ")
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
            ink: root.network ? Theme.network : Theme.brand
            tint: root.network ? Theme.networkTint : Theme.brandTint
            visible: root.tile > 0 && !root.numbered
            width: root.tile
            y: Math.round((root.height - height) / 2)
        }
        NumberDisc {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            filled: false
            number: root.modelData.number
            visible: root.numbered
            width: root.tile
            y: Math.round((root.height - height) / 2)
        }
        WordFlow {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.textX
            leading: Theme.px(1)
            width: root.space
            y: Math.round((root.height - height) / 2)

            FittedText {
                id: what

                color: Theme.ink
                floor: 12
                glyph: Theme.type("line", fullWidth) * (root.numbered ? 1.13 : 1)
                leading: 1.2
                // Steps, and what has a short form, stand in one line where the least size allows.
                balanced: true
                most: root.modelData.short !== "" || root.numbered ? 1 : 2
                text: root.shortened ? root.modelData.short : root.modelData.text
                weight: Font.Bold
                width: words.width
            }
            FittedText {
                color: Theme.ink2
                most: 1
                role: "min"
                text: root.modelData.detail !== "" && !Theme.large && root.relief < CardColumn.Tight && TextSizes.line(root.modelData.detail, Font.Medium, Theme.grown(12)) <= root.space ? root.modelData.detail : ""
                width: words.width
            }
        }
        FittedText {
            id: when

            anchors.right: parent.right
            anchors.rightMargin: root.width - root.end
            color: Theme.ink2
            glyph: 13.4
            most: 1
            text: root.modelData.time
            weight: Font.Bold
            width: text === "" ? 0 : line
            y: Math.round((root.height - height) / 2)
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: root.width - root.end + Theme.px(4)
            height: root.trail
            ink: Theme.brand
            name: root.modelData.trailingIcon || "none"
            visible: root.trail > 0
            width: height
            y: Math.round((root.height - height) / 2)
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
