pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// A phone, and every other time a sheet of paper, is turned over and lowered onto the lit window of the scanner,
// or held before the camera.
Item {
    id: root

    // Where on the edge of the panel the camera is; empty for a scanner.
    property string camera: ""
    property bool paper: false
    property real lowered: 0

    readonly property real unit: Math.min(root.width / ScanDrawing.width, root.height / ScanDrawing.height)

    component Layer: Image {
        // Whether it is still being drawn, elsewhere.
        readonly property bool reading: status === Image.Loading

        height: Math.round(ScanDrawing.height * root.unit)
        sourceSize: Qt.size(width, height)
        width: Math.round(ScanDrawing.width * root.unit)
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
    }

    Layer {
        source: root.camera !== "" ? CameraDrawing.still(root.camera, root.paper) : root.paper ? ScanDrawing.paper : ScanDrawing.phone
    }
    Layer {
        opacity: 0.6 + 0.4 * root.lowered
        source: root.camera !== "" ? CameraDrawing.beam(root.camera, root.paper) : ScanDrawing.beam
        visible: !Theme.highContrast
    }
    Layer {
        source: root.camera !== "" ? CameraDrawing.before(root.camera, root.paper) : root.paper ? ScanDrawing.paperDown : ScanDrawing.phoneDown
        y: Math.round((root.height - height) / 2 + (root.camera !== "" ? -6 : 16) * root.unit * root.lowered)
        // Before a camera it comes nearer.
        x: Math.round((root.width - width) / 2 + (root.camera !== "" ? 10.4 : 0) * root.unit * root.lowered)
    }
    // A handler and no ScriptAction, which runs on in a picture that its Loader has already let go.
    SequentialAnimation {
        id: motion

        running: root.visible && !Theme.reduceMotion

        onFinished: {
            root.paper = !root.paper;
            motion.restart();
        }

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
    }
}
