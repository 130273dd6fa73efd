pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// How far a call for staff has come, from top to bottom.
CardBlock {
    id: root

    required property var rows
    required property int relief

    readonly property real padding: Theme.padding * (root.relief >= CardColumn.Tight ? 0.6 : 1)
    readonly property real disc: Theme.px(22)
    readonly property real pitch: root.count > 0 ? (root.height - 2 * root.padding) / root.count : 0
    // Short of room, only what was done or is waited for; at last only where it stands.
    readonly property var steps: {
        const rows = Array.from(root.rows);
        const known = rows.filter(step => step.state !== "later");
        return root.relief >= CardColumn.Bare ? known.slice(-1) : root.relief >= CardColumn.Small ? known : rows;
    }
    readonly property int count: root.steps.length
    readonly property real row: Math.max(root.disc, ...Array.from(lines.children).map(child => child.implicitHeight)) + Theme.px(root.relief >= CardColumn.Small ? 2 : root.relief >= CardColumn.Tight ? 6 : 12)

    growth: Theme.px(36)
    implicitHeight: root.count > 0 ? root.count * root.row + 2 * root.padding : 0

    Card {
        anchors.fill: parent

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: root.padding + (root.disc - width) / 2
            color: Theme.hair
            height: (root.count - 1) * root.pitch
            visible: root.count > 1
            width: Theme.px(1.2)
            y: root.padding + root.pitch / 2
        }
        Item {
            id: lines

            anchors.fill: parent

            Repeater {
                model: root.steps

                Item {
                    id: step

                    required property StepRowViewModel modelData
                    required property int index

                    readonly property bool done: step.modelData.state === "done"
                    readonly property bool current: step.modelData.state === "current"

                    height: root.pitch
                    implicitHeight: words.height
                    width: root.width - 2 * root.padding
                    x: root.padding
                    y: root.padding + step.index * root.pitch

                    Rectangle {
                        anchors.left: parent.left
                        border.color: step.current ? Theme.info : step.done ? Theme.ok : Theme.line
                        border.width: Theme.px(0.9)
                        color: step.done ? Theme.ok : Theme.surface
                        height: root.disc
                        radius: height / 2
                        width: root.disc
                        y: Math.round((parent.height - height) / 2)

                        Icon {
                            anchors.centerIn: parent
                            height: 0.6 * parent.height
                            ink: step.done ? Theme.brandInk : Theme.info
                            name: step.done ? "tick" : step.current ? "dots" : "none"
                            stroke: 2.8
                            width: height
                        }
                    }
                    FittedText {
                        id: words

                        anchors.left: parent.left
                        anchors.leftMargin: root.disc + Theme.px(8)
                        color: step.modelData.state === "later" ? Theme.ink2 : Theme.ink
                        floor: 12
                        most: 2
                        role: step.current ? "line" : "min"
                        text: step.modelData.text
                        weight: step.current ? Font.Bold : Font.Medium
                        width: parent.width - anchors.leftMargin - (when.width > 0 ? when.width + Theme.px(4) : 0)
                        y: Math.round((parent.height - height) / 2)
                    }
                    FittedText {
                        id: when

                        anchors.right: parent.right
                        color: Theme.ink2
                        glyph: 13
                        most: 1
                        text: step.modelData.time
                        weight: Font.Bold
                        width: text === "" ? 0 : line
                        y: Math.round((parent.height - height) / 2)
                    }
                }
            }
        }
    }
}
