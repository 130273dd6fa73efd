pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// How to scan: in words, in a picture, and with what helps.
CardBlock {
    id: root

    required property ScanCardViewModel model
    required property AttendeeViewModel viewModel
    required property int relief

    readonly property bool numbered: (root.model?.number ?? "") !== ""
    readonly property bool films: !["", "beside"].includes(root.viewModel.camera)
    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)
    readonly property real inner: root.width - 2 * root.padding
    readonly property real between: Theme.px(root.relief >= CardColumn.Tight ? 2 : 4)
    readonly property real indent: root.numbered ? disc.width + Theme.px(6) : 0
    readonly property real least: root.viewModel.deaf || root.relief >= CardColumn.Bare && (root.model?.body ?? "") !== "" ? 0 : Theme.px(root.relief >= CardColumn.Smallest ? 34 : root.relief >= CardColumn.Smaller ? 52 : 66)
    readonly property int hintCount: root.model?.hints.length ?? 0
    readonly property real widestHint: Math.max(0, ...(root.model?.hints ?? []).map(hint => TextSizes.line(hint.text, Font.Bold, Theme.grown(Theme.type("min", TextSizes.fullWidth(hint.text))))))
    // Advice is given only where each fits its box in one line.
    readonly property bool hinting: root.hintCount > 0 && root.widestHint <= hints.box - Theme.px(8) && Theme.zoom === 1 && root.relief < CardColumn.NoDetail

    // A picture is not taller than its width allows.
    growth: root.least > 0 ? Math.max(0, 0.66 * root.inner - root.least) : Theme.px(40)
    implicitHeight: root.model ? root.padding + words.height + (root.least > 0 ? root.between + root.least : 0) + (root.hinting ? root.between + hints.height : 0) + (root.least > 0 || root.hinting ? 0.6 : 1) * root.padding : 0

    Card {
        anchors.fill: parent

        NumberDisc {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: root.padding
            number: root.model?.number ?? ""
            visible: root.numbered
            width: Theme.px(20)
            y: root.padding + Math.round((title.height - height) / 2)
        }
        WordFlow {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.padding + root.indent
            leading: root.between
            width: root.inner - root.indent
            y: root.padding

            FittedText {
                id: title

                color: Theme.ink
                fixed: Theme.tight && Theme.large
                floor: 12
                glyph: root.numbered ? (fullWidth ? 14.4 : 13.5) : (fullWidth ? 20 : 17) - (Theme.small ? 3 : 0)
                most: root.numbered ? 2 : text.split("\n").length
                text: root.model?.title ?? ""
                weight: Font.ExtraBold
                width: words.width
            }
            FittedText {
                color: Theme.brand
                floor: 12
                glyph: fullWidth ? 13 : 12.4
                most: text.split("\n").length
                text: Theme.large || root.relief >= CardColumn.Smallest ? "" : root.model?.secondTitle ?? ""
                weight: Font.Bold
                width: words.width
            }
            FittedText {
                color: Theme.ink2
                most: 3
                role: "min"
                text: Theme.tight && Theme.large && root.relief >= CardColumn.MostEased ? "" : root.model?.body ?? ""
                width: words.width
            }
        }
        Item {
            id: picture

            height: root.height - y - (root.hinting ? root.between + hints.height : 0) - 0.6 * root.padding
            visible: root.least > 0 && height > 0
            width: root.inner
            x: root.padding
            y: words.y + words.height + root.between

            ScanPicture {
                anchors.fill: parent
                visible: !root.films
            }
            CameraPicture {
                anchors.fill: parent
                viewModel: root.viewModel
                visible: root.films
            }
        }
        Row {
            id: hints

            anchors.left: parent.left
            anchors.leftMargin: root.padding
            height: Theme.px(27)
            spacing: Theme.px(6)
            visible: root.hinting
            y: root.height - 0.8 * root.padding - height

            readonly property real box: Math.floor((root.inner - (root.hintCount - 1) * hints.spacing) / Math.max(1, root.hintCount))
            // The icons leave before a word would.
            readonly property bool pictured: root.widestHint <= hints.box - Theme.px(26)

            Repeater {
                model: root.model?.hints ?? []

                Rectangle {
                    id: hint

                    required property ScanHintViewModel modelData

                    border.color: Theme.cardLine
                    border.width: Theme.cardBorder
                    color: Theme.brandTint
                    height: hints.height
                    radius: Theme.px(5)
                    width: hints.box

                    Icon {
                        anchors.right: advice.left
                        anchors.rightMargin: Theme.px(4)
                        height: Theme.px(14)
                        ink: Theme.brand
                        name: hint.modelData.icon
                        visible: hints.pictured
                        width: height
                        y: Math.round((parent.height - height) / 2)
                    }
                    FittedText {
                        id: advice

                        anchors.left: parent.left
                        anchors.leftMargin: Math.round((parent.width - width + (hints.pictured ? Theme.px(18) : 0)) / 2)
                        color: Theme.brand
                        most: 1
                        role: "min"
                        text: hint.modelData.text
                        weight: Font.Bold
                        width: Math.min(line, parent.width - Theme.px(hints.pictured ? 26 : 8))
                        y: Math.round((parent.height - height) / 2)
                    }
                }
            }
        }
    }
}
