import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A tinted strip that informs, or in amber one that asks for something.
CardBlock {
    id: root

    required property ScreenNoticeViewModel model
    property bool warns: false

    readonly property real mark: Theme.large ? 0 : Theme.px(15)
    readonly property BandColours amber: Theme.band("wait")
    readonly property color ink: root.warns ? root.amber.ink : Theme.brand
    readonly property real inset: Theme.px(7)

    implicitHeight: root.model ? Math.max(Theme.px(27), words.height + 2 * Theme.px(root.warns ? 3 : 5)) : 0

    Rectangle {
        anchors.fill: parent
        border.color: Theme.highContrast ? root.ink : "transparent"
        border.width: Theme.highContrast ? 2 : 0
        color: root.warns ? root.amber.base : Theme.brandTint
        radius: Theme.radius

        Icon {
            anchors.right: words.left
            anchors.rightMargin: Theme.px(5)
            height: root.mark
            ink: root.ink
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
            color: root.ink
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
