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
    // On a high panel the words stand under the code, whose quiet zone of four modules is part of its 137 mm.
    readonly property bool stacked: !Theme.wide
    // Alone it takes the room of the words.
    readonly property bool alone: root.relief >= CardColumn.Bare
    readonly property int largest: root.stacked ? Math.min(Theme.mm(root.alone ? 105 : root.relief >= CardColumn.Smallest ? 80 : root.relief >= CardColumn.Smaller ? 105 : 137), root.width - 2 * root.padding) : Math.min(Theme.mm(137), 0.47 * Theme.panelHeight)
    // Modules of half a millimetre are read from 30 cm.
    readonly property int module: Math.max(Math.ceil(Theme.mm(0.5)), Math.floor(root.largest / (root.modules + 8)))

    implicitHeight: root.modules === 0 ? 0 : 2 * root.padding + (root.stacked ? code.height + words.height : Math.max(code.height, words.height))

    Card {
        anchors.fill: parent

        QrPicture {
            id: code

            module: root.module
            rows: root.model?.rows ?? []
            x: root.stacked || root.alone ? Math.round((root.width - width) / 2) : root.padding
            y: root.stacked ? root.padding : Math.round((root.height - height) / 2)
        }
        WordFlow {
            id: words

            leading: Theme.px(3)
            width: root.width - x - root.padding
            x: root.stacked ? root.padding : code.x + code.width + Theme.px(4)
            y: root.stacked ? code.y + code.height : Math.round((root.height - height) / 2)

            FittedText {
                floor: 12
                role: "place"
                text: root.alone ? "" : root.model?.title ?? ""
                weight: Font.ExtraBold
                width: words.width
            }
            FittedText {
                color: Theme.ink2
                role: "min"
                text: root.relief >= CardColumn.NoDetail ? "" : root.model?.detail ?? ""
                width: words.width
            }
        }
    }
}
