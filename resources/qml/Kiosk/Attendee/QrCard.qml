import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A QR code for the guest's phone and what it holds.
CardBlock {
    id: root

    required property QrCardViewModel model
    required property int relief

    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)
    readonly property int modules: root.model ? root.model.rows.length : 0
    readonly property int module: root.modules > 0 ? Math.max(1, Math.floor(Theme.px(root.relief >= CardColumn.Smaller ? 76 : 92) / root.modules)) : 1

    implicitHeight: root.modules > 0 ? Math.max(code.height, words.height) + 2 * root.padding : 0

    Card {
        anchors.fill: parent

        QrPicture {
            id: code

            module: root.module
            rows: root.model?.rows ?? []
            x: root.padding
            y: Math.round((root.height - height) / 2)
        }
        WordFlow {
            id: words

            leading: Theme.px(3)
            width: root.width - x - root.padding
            x: code.x + code.width + Theme.px(8)
            y: Math.round((root.height - height) / 2)

            FittedText {
                floor: 12
                role: "place"
                text: root.model?.title ?? ""
                weight: Font.ExtraBold
                width: words.width
            }
            FittedText {
                color: Theme.ink2
                role: "min"
                text: root.model?.detail ?? ""
                width: words.width
            }
        }
    }
}
