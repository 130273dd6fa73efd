import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The guest's table, large, from shortly before its round until the round ends.
CardBlock {
    id: root

    required property TableHeroViewModel model
    required property int relief

    readonly property bool bare: Theme.large || root.relief >= CardColumn.Bare
    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.75 : 1)
    readonly property real inner: root.width - 2 * root.padding
    readonly property real between: 0.45 * Theme.padding
    readonly property real wished: (Theme.small ? 34 : root.relief >= CardColumn.Smallest ? 40 : root.relief >= CardColumn.Tight || Theme.large || Theme.wide ? 48 : 62) * Theme.scale
    readonly property int numberSize: Math.max(1, TextSizes.fit(root.model?.number ?? "0", Font.ExtraBold, root.wished, 17 * Theme.scale, 0.52 * root.inner, 1, Infinity, 1))
    readonly property real share: root.extra / 4
    readonly property bool apart: chip.text !== "" && chip.implicitWidth + minutes.line + Theme.px(4) <= root.inner

    growth: Theme.px(30)
    implicitHeight: root.model ? root.padding + top.height + root.between + figure.height + 2 * root.between + place.implicitHeight + root.padding : 0

    Card {
        anchors.fill: parent

        Item {
            id: top

            height: root.bare ? minutes.height : root.apart ? Math.max(chip.implicitHeight, minutes.height) : chip.implicitHeight + minutes.height + Theme.px(2)
            width: root.inner
            x: root.padding
            y: root.padding + 0.5 * root.share

            Chip {
                id: chip

                anchors.left: parent.left
                colour: Theme.network
                filled: true
                height: implicitHeight
                most: root.inner
                text: root.bare ? "" : root.model?.chip ?? ""
                width: implicitWidth
                y: root.apart ? Math.round((parent.height - height) / 2) : 0
            }
            FittedText {
                id: minutes

                align: root.bare || !root.apart ? Text.AlignLeft : Text.AlignRight
                anchors.right: parent.right
                color: Theme.network
                floor: 12
                leading: 1.1
                most: 1
                role: "head"
                text: root.model?.minutes ?? ""
                weight: Font.ExtraBold
                width: root.bare || !root.apart ? root.inner : root.inner - chip.width - Theme.px(4)
                y: root.apart || root.bare ? Math.round((parent.height - height) / 2) : chip.implicitHeight + Theme.px(2)
            }
        }
        Item {
            id: figure

            height: Math.max(Math.ceil(0.75 * root.numberSize), words.height)
            width: root.inner
            x: root.padding
            y: top.y + top.height + root.between + root.share

            Text {
                id: number

                anchors.baseline: parent.bottom
                anchors.baselineOffset: -Math.round((figure.height - 0.707 * root.numberSize) / 2)
                anchors.left: parent.left
                color: Theme.highContrast ? Theme.brand : Theme.ink
                font.family: Theme.family
                font.letterSpacing: -0.018 * root.numberSize
                font.pixelSize: root.numberSize
                font.weight: Font.ExtraBold
                text: root.model?.number ?? ""
                textFormat: Text.PlainText
            }
            WordFlow {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: number.width + Theme.px(7)
                anchors.verticalCenter: parent.verticalCenter
                leading: Theme.px(1)
                width: root.inner - anchors.leftMargin

                FittedText {
                    color: Theme.ink
                    floor: 12
                    most: 2
                    role: "place"
                    text: root.model?.label ?? ""
                    weight: Font.ExtraBold
                    width: words.width
                }
                FittedText {
                    color: Theme.ink2
                    floor: 12
                    most: 2
                    role: "min"
                    text: root.bare ? "" : root.model?.detail ?? ""
                    width: words.width
                }
            }
        }
        Rectangle {
            id: rule

            color: Theme.hair
            height: 2
            visible: place.implicitHeight > 0
            width: root.inner
            x: root.padding
            y: figure.y + figure.height + root.between + root.share
        }
        PlaceRow {
            id: place

            arrow: root.model?.arrow ?? ""
            colour: Theme.network
            place: root.model?.room ?? ""
            showsWay: root.relief < CardColumn.NoWay && !root.bare
            tile: Theme.px(root.relief >= CardColumn.Tight ? 30 : 38)
            way: root.model?.way ?? ""
            width: root.inner
            x: root.padding
            y: rule.y + root.between + root.share
        }
    }
}
