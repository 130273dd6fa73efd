import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A small QR code for the guest's phone, and what it holds.
CardBlock {
    id: root

    required property QrCardViewModel model
    required property int relief

    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)
    // It leaves before the size of what stands beside it does.
    readonly property int modules: root.model && !Theme.large && root.relief < CardColumn.Smaller ? root.model.rows.length : 0
    // Modules of half a millimetre are read from 30 cm.
    readonly property int module: Math.max(Math.ceil(0.5 * Theme.pxPerMm), Math.floor(Theme.px(root.relief >= CardColumn.NoWay ? 76 : 100) / (root.modules + 8)))

    implicitHeight: root.modules === 0 ? 0 : 2 * root.padding + Math.max(code.height, words.height)

    Card {
        anchors.fill: parent

        QrPicture {
            id: code

            anchors.left: parent.left
            anchors.leftMargin: root.padding
            module: root.module
            rows: root.model?.rows ?? []
            y: Math.round((root.height - height) / 2)
        }
        WordFlow {
            id: words

            anchors.left: code.right
            anchors.leftMargin: Theme.px(8)
            leading: Theme.px(3)
            width: root.width - 2 * root.padding - code.width - anchors.leftMargin
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
