import QtQuick
import Kiosk.ViewModels

// Creates the page that the view model names.
FocusScope {
    id: root

    required property DeskViewModel desk
    // Whether the page covers the whole window.
    readonly property bool fullScreen: (root.desk.current as DashboardViewModel)?.wallView ?? false

    function loadPage() {
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
        function onPageChanged() {
            root.loadPage();
        }

        target: root.desk
    }
    Component.onCompleted: root.loadPage()
}
