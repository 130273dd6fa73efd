pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Creates the screen that the view model names and fades it in.
Loader {
    id: root

    required property AttendeeViewModel viewModel
    required property Tone tone
    required property list<rect> roomy
    required property list<rect> tight
    required property real tail
    required property bool sunk

    readonly property Stage shown: root.item as Stage
    readonly property int page: root.shown?.page ?? 0
    readonly property int pages: root.shown?.pages ?? 1
    readonly property string screen: root.viewModel.screen
    readonly property real shownAt: root.viewModel.shownAt

    function turn() {
        root.shown.turn();
    }

    sourceComponent: {
        switch (root.screen) {
        case "attract":
            return attract;
        case "day":
            return day;
        case "table":
            return table;
        case "access":
            return access;
        case "pin":
            return pin;
        case "search":
        case "verify":
            return search;
        default:
            return result;
        }
    }

    onScreenChanged: {
        if (root.screen === "attract")
            Typesetter.forget();
        if (!root.shown)
            return;
        root.shown.page = 0;
        appear.restart();
    }
    // The same screen may be shown to the next guest.
    onShownAtChanged: if (root.shown)
        root.shown.page = 0

    NumberAnimation on opacity {
        id: appear

        duration: Theme.change
        from: 0
        running: false
        to: 1
    }
    Component {
        id: attract

        AttractScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
    Component {
        id: day

        DayScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
    Component {
        id: table

        TableScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
    Component {
        id: access

        AccessScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
    Component {
        id: pin

        PinScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
    Component {
        id: search

        SearchScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
    Component {
        id: result

        ResultScreen {
            roomy: root.roomy
            sunk: root.sunk
            tail: root.tail
            tight: root.tight
            tone: root.tone
            viewModel: root.viewModel
        }
    }
}
