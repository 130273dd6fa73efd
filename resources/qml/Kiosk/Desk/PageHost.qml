import QtQuick
import Kiosk.ViewModels

// Makes the page that the view model names.
FocusScope {
    id: root

    required property DeskViewModel desk

    function turn() {
        loader.setSource(root.desk.source, {
            "page": root.desk.current,
            "desk": root.desk
        });
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
    Connections {
        function onTurned() {
            root.turn();
        }

        target: root.desk
    }
    Component.onCompleted: root.turn()
}
