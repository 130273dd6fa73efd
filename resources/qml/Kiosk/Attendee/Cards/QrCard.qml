import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A QR code for the guest's phone and what it holds.
CardBlock {
    id: root

    required property QrCardViewModel model
    required property int relief

    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)
    readonly property int modules: root.model ? root.model.rows.length : 0
    readonly property bool large: root.model?.large ?? false
    // On a high panel the words stand under a large code, whose quiet zone of four modules is part of its 137 mm.
    readonly property bool stacked: root.large && !Theme.wide
    readonly property int largest: Math.min(Theme.mm(root.relief >= CardColumn.Smallest ? 80 : root.relief >= CardColumn.Smaller ? 105 : 137), root.stacked ? root.width - 2 * root.padding : (root.relief >= CardColumn.Smaller ? 0.3 : 0.42) * Theme.panelHeight)
    readonly property int module: root.large ? Math.max(1, Math.floor(root.largest / (root.modules + 8))) : root.modules > 0 ? Math.max(1, Math.floor(Theme.px(root.relief >= CardColumn.Smaller ? 76 : 92) / root.modules)) : 1

    implicitHeight: root.modules === 0 ? 0 : 2 * root.padding + (root.stacked ? code.height + 8 * root.module + words.height : Math.max(code.height, words.height))

    Card {
        anchors.fill: parent

        QrPicture {
            id: code

            module: root.module
            rows: root.model?.rows ?? []
            x: root.stacked ? Math.round((root.width - width) / 2) : root.padding
            y: root.stacked ? root.padding + 4 * root.module : Math.round((root.height - height) / 2)
        }
        WordFlow {
            id: words

            leading: Theme.px(3)
            width: root.width - x - root.padding
            x: root.stacked ? root.padding : code.x + code.width + Theme.px(8)
            y: root.stacked ? code.y + code.height + 4 * root.module : Math.round((root.height - height) / 2)

            FittedText {
                floor: 12
                role: "place"
                text: root.large && root.relief >= CardColumn.Bare ? "" : root.model?.title ?? ""
                weight: Font.ExtraBold
                width: words.width
            }
            FittedText {
                color: Theme.ink2
                role: "min"
                text: root.large && root.relief >= CardColumn.NoDetail ? "" : root.model?.detail ?? ""
                width: words.width
            }
        }
    }
}
