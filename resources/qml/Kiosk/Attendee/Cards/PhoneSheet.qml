pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The guest's day as a large QR code for their phone, what it holds and what not. The sheet under it is drawn
// by the screen.
CardBlock {
    id: root

    required property QrCardViewModel model
    required property int relief

    readonly property real gap: Theme.px(root.relief >= CardColumn.Tight ? 3 : 6)
    readonly property real inset: Theme.wide ? Theme.px(4) : 0
    readonly property real inner: root.width - 2 * root.inset
    readonly property int modules: root.model ? root.model.rows.length : 0
    // The words stand under the code, or beside it.
    readonly property bool stacked: !Theme.wide
    // Without its quiet zone of four modules.
    readonly property int largest: root.stacked ? Math.min(Theme.mm(root.relief >= CardColumn.Smallest ? 80 : root.relief >= CardColumn.Smaller ? 105 : 137), 0.88 * root.inner) : Math.min(Theme.mm(137), 0.42 * Theme.panelHeight)
    // Modules of half a millimetre are read from 30 cm.
    readonly property int module: Math.max(Math.ceil(0.5 * Theme.pxPerMm), Math.floor(root.largest / Math.max(1, root.modules)))
    // With its quiet zone and the frame.
    readonly property real side: (root.modules + 8) * root.module + Theme.px(5)
    readonly property bool told: root.relief < CardColumn.NoDetail
    readonly property real beside: root.stacked ? 0 : root.side + Theme.px(10)

    component HeldRow: Item {
        id: row

        required property string icon
        required property string text
        property color ink: Theme.brand
        property color tint: Theme.brandTint
        property bool strong: false

        readonly property real tile: Theme.px(Theme.small ? 13 : root.relief >= CardColumn.Tight ? 15 : 20)

        height: row.text === "" ? 0 : Math.max(row.tile, words.height)
        width: root.inner - root.beside

        IconTile {
            anchors.left: parent.left
            height: row.tile
            icon: row.icon
            ink: row.ink
            tint: row.tint
            visible: row.text !== ""
            width: row.tile
            y: Math.round((row.height - height) / 2)
        }
        FittedText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: row.tile + Theme.px(5)
            color: row.strong ? Theme.ink : Theme.ink2
            most: 3
            role: "min"
            text: row.text
            weight: row.strong ? Font.Bold : Font.Medium
            width: row.width - anchors.leftMargin
            y: Math.round((row.height - height) / 2)
        }
    }

    growth: root.modules === 0 ? 0 : root.stacked ? Theme.px(44) : 10000
    implicitHeight: root.modules === 0 ? 0 : root.stacked ? head.height + root.side + rows.natural + 2 * root.gap : Math.max(root.side, head.height + rows.height + 2 * root.gap)

    WordFlow {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.beside
        leading: Theme.px(2)
        width: root.inner - root.beside
        y: root.stacked ? 0 : Math.round((root.height - height - 2 * root.gap - rows.height) / 2)

        FittedText {
            floor: 12
            most: root.stacked ? 1 : 2
            role: root.stacked ? "title" : "place"
            text: Theme.large || root.relief >= CardColumn.Bare ? "" : root.model?.title ?? ""
            weight: Font.ExtraBold
            width: head.width
        }
        FittedText {
            color: Theme.ink2
            most: 2
            role: "min"
            text: root.model?.detail ?? ""
            width: head.width
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.inset + (root.stacked ? Math.round((root.inner - width) / 2) : 0)
        border.color: Theme.brand
        border.width: Theme.border
        color: Theme.highContrast ? "#ffffff" : Theme.surface
        height: root.side
        radius: Theme.cardRadius
        visible: root.modules > 0
        width: root.side
        y: root.stacked ? head.height + root.gap + Math.round(root.extra / (rows.share > 0 ? 3 : 2)) : Math.round((root.height - height) / 2)

        QrPicture {
            anchors.centerIn: parent
            module: root.module
            rows: root.model?.rows ?? []
        }
    }
    Item {
        id: rows

        // What the sheet is taller goes over the code, under it and between the rows.
        readonly property real natural: held.height + (nameless.height > 0 ? nameless.height + root.gap / 2 : 0)
        readonly property real share: root.stacked && nameless.height > 0 ? root.extra / 4 : 0

        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.beside
        height: rows.natural + rows.share
        width: root.inner - root.beside
        y: root.stacked ? root.height - height : head.y + head.height + 2 * root.gap

        HeldRow {
            id: held

            icon: "calendar"
            ink: Theme.ok
            strong: true
            text: root.relief < CardColumn.NoWay ? root.model?.held ?? "" : ""
            tint: Theme.okTint
        }
        HeldRow {
            id: nameless

            icon: "person"
            text: root.told && !Theme.large ? root.model?.nameless ?? "" : ""
            y: held.height + root.gap / 2 + rows.share
        }
    }
}
