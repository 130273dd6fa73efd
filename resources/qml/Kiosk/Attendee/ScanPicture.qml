pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls

// A hand that holds a QR code over the light of the scanner.
Rectangle {
    id: root

    required property ColourScheme colours
    property real near: 0

    // A square that looks like a QR code and encodes nothing.
    readonly property list<string> modules: ["1111111010101111111", "1000001001101000001", "1011101011001011101", "1011101000101011101", "1011101011101011101", "1000001010001000001", "1111111010101111111", "0000000011000000000", "1011011110110101101", "0100100101101100110", "1101011011010010011", "0010110010110111010", "1011001101101001101", "0000000010110110110", "1111111001001101011", "1000001011100010110", "1011101001011101001", "1000001010110011110", "1111111011010110101"]
    readonly property string code: root.modules.map((row, y) => row.split("").map((on, x) => on === "1" ? `M${x} ${y}h1.04v1.04h-1.04z` : "").join("")).join("")

    color: root.colours.picture
    border.color: root.colours.line
    border.width: Theme.highContrast ? Theme.border : 0
    clip: true
    radius: Theme.mm(8 * Theme.scale)

    SequentialAnimation on near {
        loops: Animation.Infinite
        running: root.visible && !Theme.reduceMotion

        PauseAnimation {
            duration: 900
        }
        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutCubic
            to: 1
        }
        PauseAnimation {
            duration: 1500
        }
        NumberAnimation {
            duration: 400
            easing.type: Easing.InOutCubic
            to: 0
        }
    }

    // Drawn on 200 x 240 units.
    Item {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        height: 240
        scale: Math.min(root.width / 200, root.height / 240)
        transformOrigin: Item.Bottom
        width: 200

        Shape {
            height: 240
            opacity: 0.35 + 0.65 * root.near
            width: 200

            ShapePath {
                fillColor: root.colours.beam
                strokeColor: "transparent"

                PathSvg {
                    path: "M62 222L30 168H170L138 222z"
                }
            }
        }
        Item {
            height: 200
            width: 200
            y: -34 + 26 * root.near

            Shape {
                height: 200
                width: 200

                ShapePath {
                    capStyle: ShapePath.RoundCap
                    fillColor: root.colours.card
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: root.colours.ink
                    strokeWidth: 3

                    PathSvg {
                        path: "M118 60C126 30 150 6 176 -40H236C222 16 206 60 190 90C176 118 160 132 140 136z"
                    }
                }
            }
            Rectangle {
                border.color: root.colours.ink
                border.width: 3
                color: root.colours.card
                height: 150
                radius: 14
                width: 92
                x: 54
                y: 36

                Shape {
                    height: 19
                    scale: 3.6
                    transformOrigin: Item.TopLeft
                    width: 19
                    x: 11.8
                    y: 68

                    ShapePath {
                        fillColor: root.colours.accent
                        strokeColor: "transparent"

                        PathSvg {
                            path: root.code
                        }
                    }
                }
                Rectangle {
                    color: root.colours.line
                    height: 5
                    radius: 2.5
                    width: 44
                    x: 12
                    y: 24
                }
                Rectangle {
                    color: root.colours.line
                    height: 5
                    opacity: 0.5
                    radius: 2.5
                    width: 66
                    x: 12
                    y: 38
                }
            }
            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    border.color: root.colours.ink
                    border.width: 3
                    color: root.colours.card
                    height: 16
                    radius: 8
                    width: 24 - 2 * Math.abs(index - 1)
                    x: 42
                    y: 62 + 17 * index
                }
            }
            Rectangle {
                border.color: root.colours.ink
                border.width: 3
                color: root.colours.card
                height: 20
                radius: 10
                rotation: -62
                transformOrigin: Item.Center
                width: 62
                x: 112
                y: 76
            }
        }
        Rectangle {
            color: root.colours.ink
            height: 30
            radius: 10
            width: 120
            x: 40
            y: 222

            Rectangle {
                color: Theme.highContrast ? root.colours.accent : "#7fa2ff"
                height: 5
                opacity: 0.4 + 0.6 * root.near
                radius: 2.5
                width: 88
                x: 16
                y: 7
            }
        }
    }
}
