import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A tinted strip that informs.
CardBlock {
    id: root

    required property ScreenNoticeViewModel model

    readonly property real mark: Theme.large ? 0 : Theme.px(15)
    readonly property real inset: Theme.px(7)

    implicitHeight: root.model ? Math.max(Theme.px(27), words.height + 2 * Theme.px(5)) : 0

    Rectangle {
        anchors.fill: parent
        border.color: Theme.highContrast ? Theme.brand : "transparent"
        border.width: Theme.highContrast ? 2 : 0
        color: Theme.brandTint
        radius: Theme.radius

        Icon {
            anchors.right: words.left
            anchors.rightMargin: Theme.px(5)
            height: root.mark
            ink: Theme.brand
            name: root.model?.icon || "none"
            visible: root.mark > 0
            width: height
            y: Math.round((root.height - height) / 2)
        }
        FittedText {
            id: words

            readonly property real side: root.mark > 0 ? root.mark + Theme.px(5) : 0

            anchors.left: parent.left
            anchors.leftMargin: Math.round((root.width - words.side - width) / 2) + words.side
            color: Theme.brand
            floor: 12
            most: 2
            role: "line"
            text: root.model?.text ?? ""
            weight: Font.Bold
            width: Math.min(line, root.width - 2 * root.inset - words.side)
            y: Math.round((root.height - height) / 2)
        }
    }
}
