pragma Singleton

import QtQuick

// Colours of tracks, by the values of `TrackColour`, and of what was changed in a programme.
QtObject {
    readonly property color notice: Theme.highContrast ? "#ffe600" : Theme.night ? "#7fb2ff" : "#7a4b00"
    readonly property color noticeTint: Theme.highContrast ? "#000000" : Theme.night ? "#1b2947" : "#fff1d6"

    function ink(name: string): color {
        if (Theme.highContrast || Theme.night)
            return Theme.brand;
        switch (name) {
        case "policy":
            return "#5538b0";
        case "outcomes":
            return "#0a6464";
        case "meal":
            return "#6a4a12";
        case "network":
            return Theme.network;
        default:
            return Theme.brand;
        }
    }

    function tint(name: string): color {
        if (Theme.highContrast || Theme.night)
            return Theme.brandTint;
        switch (name) {
        case "policy":
            return "#eae6f7";
        case "outcomes":
            return "#e1efee";
        case "meal":
            return "#f1ebdf";
        case "network":
            return Theme.networkTint;
        default:
            return Theme.brandTint;
        }
    }
}
