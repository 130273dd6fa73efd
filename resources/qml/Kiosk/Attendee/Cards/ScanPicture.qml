pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A phone, and every other time a sheet of paper, is turned over and lowered onto the lit window of the scanner.
Item {
    id: root

    property bool paper: false
    property real lowered: 0

    readonly property real unit: Math.min(root.width / ScanDrawing.width, root.height / ScanDrawing.height)

    component Layer: Image {
        // Whether it is still being drawn, elsewhere.
        readonly property bool reading: status === Image.Loading

        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.round(ScanDrawing.height * root.unit)
        sourceSize: Qt.size(width, height)
        width: Math.round(ScanDrawing.width * root.unit)
        y: Math.round((root.height - height) / 2)
    }

    Layer {
        source: root.paper ? ScanDrawing.paper : ScanDrawing.phone
    }
    Layer {
        opacity: 0.6 + 0.4 * root.lowered
        source: ScanDrawing.beam
        visible: !Theme.highContrast
    }
    Layer {
        source: root.paper ? ScanDrawing.paperDown : ScanDrawing.phoneDown
        y: Math.round((root.height - height) / 2 + 16 * root.unit * root.lowered)
    }
    SequentialAnimation {
        loops: Animation.Infinite
        running: root.visible && !Theme.reduceMotion

        PauseAnimation {
            duration: 2600
        }
        NumberAnimation {
            duration: 400
            easing.type: Easing.InOutCubic
            property: "lowered"
            target: root
            to: 1
        }
        PauseAnimation {
            duration: 2200
        }
        NumberAnimation {
            duration: 400
            easing.type: Easing.InOutCubic
            property: "lowered"
            target: root
            to: 0
        }
        PauseAnimation {
            duration: 400
        }
        ScriptAction {
            script: root.paper = !root.paper
        }
    }
}
