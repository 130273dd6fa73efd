pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// A ticket: a number to show, a perforation, and where to show it.
CardBlock {
    id: root

    required property TicketCardViewModel model
    required property int relief

    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)
    readonly property real inner: root.width - 2 * root.padding
    readonly property real wished: (Theme.small ? 38 : root.relief >= CardColumn.Smallest ? 40 : root.relief >= CardColumn.Tight || Theme.wide ? 50 : 63) * Theme.scale
    readonly property string number: root.model?.number ?? ""
    readonly property int numberSize: Math.max(1, TextSizes.fit(root.number || "A-00", Font.ExtraBold, root.wished, 17 * Theme.scale, root.inner, 1, Infinity, 1))
    readonly property real figure: root.number === "" ? 0 : Math.ceil(0.72 * root.numberSize)
    readonly property real share: root.extra / 4
    readonly property bool apart: acknowledged.implicitWidth + label.line + Theme.px(4) <= root.inner
    readonly property real gap: (root.relief >= CardColumn.Tight ? 0.7 : 1.1) * Theme.padding
    readonly property real notch: Theme.px(8)

    growth: Theme.px(80)
    implicitHeight: root.model ? root.padding + top.height + root.gap + root.figure + root.gap + root.padding + place.implicitHeight + root.padding : 0

    Card {
        anchors.fill: parent

        Item {
            id: top

            height: root.number === "" ? 0 : acknowledged.visible && !root.apart ? label.height + Theme.px(2) + acknowledged.implicitHeight : Math.max(label.height, acknowledged.visible ? acknowledged.implicitHeight : 0)
            visible: root.number !== ""
            width: root.inner
            x: root.padding
            y: root.padding

            FittedText {
                id: label

                anchors.left: parent.left
                color: Theme.ink2
                most: 1
                role: "line"
                text: root.model?.label ?? ""
                weight: Font.Bold
                width: root.apart && acknowledged.visible ? line : root.inner
                y: root.apart ? Math.round((parent.height - height) / 2) : 0
            }
            Chip {
                id: acknowledged

                anchors.left: parent.left
                anchors.leftMargin: root.apart ? root.inner - width : 0
                colour: Theme.ok
                height: implicitHeight
                icon: "tick"
                most: root.inner
                text: root.model?.acknowledged ?? ""
                tint: Theme.okTint
                width: implicitWidth
                y: root.apart ? Math.round((parent.height - height) / 2) : label.height + Theme.px(2)
            }
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.brand
            font.family: Theme.family
            font.letterSpacing: -0.018 * root.numberSize
            font.pixelSize: root.numberSize
            font.weight: Font.ExtraBold
            text: root.number
            textFormat: Text.PlainText
            visible: root.number !== ""
            // From the line box to the top of its figures: (1.193 - 0.707) / 2 em, and a little of the descent.
            y: top.y + top.height + root.gap + root.share - Math.round(0.245 * root.numberSize)
        }
        Item {
            id: perforation

            height: 2
            visible: root.number !== ""
            width: root.width
            y: top.y + top.height + root.gap + root.figure + root.gap + 2.4 * root.share

            Repeater {
                model: Math.max(0, Math.floor((root.width - 4 * root.notch) / Theme.px(5.2)))

                Rectangle {
                    required property int index

                    color: Theme.line
                    height: Math.max(2, Theme.px(0.6))
                    radius: 1
                    width: Theme.px(2.6)
                    x: 2 * root.notch + index * Theme.px(5.2)
                }
            }
            Rectangle {
                border.color: Theme.cardLine
                border.width: Theme.cardBorder
                color: Theme.ground
                height: width
                radius: width / 2
                width: 2 * root.notch
                x: -root.notch
                y: -root.notch
            }
            Rectangle {
                border.color: Theme.cardLine
                border.width: Theme.cardBorder
                color: Theme.ground
                height: width
                radius: width / 2
                width: 2 * root.notch
                x: root.width - root.notch
                y: -root.notch
            }
        }
        PlaceRow {
            id: place

            arrow: root.model?.arrow ?? ""
            place: root.model?.place ?? ""
            showsWay: root.relief < CardColumn.NoWay
            tile: Theme.px(root.relief >= CardColumn.Tight ? 30 : 40)
            way: root.model?.way ?? ""
            width: root.inner
            x: root.padding
            y: root.height - root.padding - height - 0.5 * root.share
        }
    }
}
