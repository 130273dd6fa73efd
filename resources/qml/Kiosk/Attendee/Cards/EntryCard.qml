pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// What was typed, with a mark where the next letter goes; or a box for each digit that is not shown.
CardBlock {
    id: root

    required property AttendeeViewModel viewModel
    property bool offered: true

    readonly property real natural: Theme.px(Theme.wide && Theme.small ? Theme.large ? 21 : 25 : Theme.large ? 40 : Theme.tight ? 32 : 36)
    readonly property real size: Math.max(TextSizes.pixels(root.viewModel.entry, Theme.scaled(Theme.least)), Math.min(0.68 * root.natural, TextSizes.pixels(root.viewModel.entry || "가", Theme.scaled(Theme.large ? 24 : Theme.type("what", true)))))
    readonly property real box: Math.min(0.72 * root.natural, (root.width - Theme.padding) / Math.max(1, root.viewModel.boxes) - Theme.px(4))

    implicitHeight: root.offered ? root.natural : 0
    pinned: true

    Accessible.name: root.viewModel.entry
    Accessible.role: Accessible.EditableText

    Card {
        anchors.fill: parent
        border.color: Theme.brand
        border.width: Math.max(2, Theme.px(0.75))
        clip: true
        visible: root.offered

        Icon {
            id: glass

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(9)
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(15)
            ink: Theme.brand
            name: "search"
            visible: root.viewModel.boxes === 0 && !Theme.large && root.viewModel.screen !== "question"
            width: height
        }
        Item {
            anchors.left: glass.visible ? glass.right : parent.left
            anchors.leftMargin: Theme.px(glass.visible ? 7 : 9)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(9)
            height: parent.height

            Item {
                id: typed

                anchors.fill: parent

                // What is typed runs as its own letters do.
                LayoutMirroring.childrenInherit: true
                LayoutMirroring.enabled: Theme.mirrored && (root.viewModel.entry === "" || TextFitting.isRightToLeft(root.viewModel.entry))

                Text {
                    id: words

                    anchors.left: parent.left
                    // The end of what is typed stays in sight.
                    anchors.leftMargin: Math.min(0, typed.width - width)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    font.family: Theme.family
                    font.pixelSize: Math.ceil(root.size) || 1
                    font.weight: Font.ExtraBold
                    text: root.viewModel.boxes > 0 ? "" : root.viewModel.entry
                    textFormat: Text.PlainText

                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.left: words.right
                    anchors.leftMargin: Theme.px(1)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.brand
                    height: 1.1 * root.size
                    visible: root.viewModel.boxes === 0
                    width: Theme.px(1.2)
                }
            }
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(4)

            LayoutMirroring.enabled: false

            Repeater {
                model: root.viewModel.boxes

                Rectangle {
                    id: digit

                    required property int index
                    readonly property bool isFilled: digit.index < root.viewModel.filled

                    border.color: digit.index === root.viewModel.filled ? Theme.brand : Theme.line
                    border.width: digit.index === root.viewModel.filled ? Math.max(3, Theme.px(1)) : 2
                    color: digit.isFilled ? Theme.brandTint : Theme.surface
                    height: root.box
                    radius: 0.18 * width
                    width: height

                    Rectangle {
                        anchors.centerIn: parent
                        color: Theme.brand
                        height: 0.36 * root.box
                        radius: height / 2
                        visible: digit.isFilled
                        width: height
                    }
                }
            }
        }
    }
}
