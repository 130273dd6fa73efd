pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    // What the machine and the guest ask for; the window sets these.
    property real pxPerMm: 4.03
    property real zoom: 1
    property bool highContrast: false
    property bool reduceMotion: false
    property real panelWidth: 1080
    property real panelHeight: 1920

    readonly property bool wide: root.panelWidth > root.panelHeight
    readonly property real diagonalMm: Math.hypot(root.panelWidth, root.panelHeight) / root.pxPerMm

    // Panels of 28 cm and less are read from nearer: 7.25 mm instead of 12 mm.
    readonly property bool small: root.diagonalMm <= 280
    // A low and wide panel: its headline takes the whole width.
    readonly property bool shallow: root.small && root.wide
    readonly property real scale: root.small ? 7.25 / 12 : 1

    readonly property string family: "Pretendard"

    // Glyph heights in mm.
    readonly property real display: 24
    readonly property real headline: 22
    readonly property real numberLarge: 40
    readonly property real title: 16
    readonly property real body: 13
    readonly property real least: 12

    // Distances in px, on a grid of 4 mm.
    readonly property real grid: root.mm(4 * root.scale)
    readonly property real margin: root.mm(12 * root.scale)
    readonly property real gap: root.mm((root.shallow ? 5 : 8) * root.scale)
    readonly property real target: root.mm(root.small ? 20.5 : 24.5)
    readonly property real radius: root.mm(6 * root.scale)
    readonly property real border: Math.max(2, root.mm(0.6))
    readonly property real ring: Math.max(3, root.mm(1))

    // Durations in ms.
    readonly property int press: 70
    readonly property int colour: root.reduceMotion ? 0 : 110
    readonly property int change: root.reduceMotion ? 0 : 150
    readonly property int draw: root.reduceMotion ? 0 : 240
    readonly property int pulse: 1500

    readonly property color focus: root.highContrast ? "#00e5ff" : "#0b1220"

    readonly property ColourScheme plain: ColourScheme {
        ground: "#f6f7f9"
        ink: "#0b1220"
        soft: "#46536b"
        line: "#77839a"
        accent: "#1f4fd8"
        plate: "#ffffff"
        action: "#1f4fd8"
        actionInk: "#ffffff"
        inner: "#ffffff"
    }
    readonly property ColourScheme ok: ColourScheme {
        ground: "#0b6b3a"
    }
    readonly property ColourScheme info: ColourScheme {
        ground: "#0b4fa8"
    }
    readonly property ColourScheme fault: ColourScheme {
        ground: "#3a3f4b"
    }
    readonly property ColourScheme warn: ColourScheme {
        ground: "#ffc24b"
        ink: "#1a1200"
        soft: "#1a1200"
        line: "#1a1200"
        accent: "#1a1200"
        action: "#1a1200"
        actionInk: "#ffffff"
    }
    // The first screen at night.
    readonly property ColourScheme night: ColourScheme {
        ground: "#0b1220"
        ink: "#aab6cc"
        soft: "#8f9cb5"
        line: "#6b7891"
        accent: "#7fb2ff"
        accentInk: "#0b1220"
        card: "#141d30"
        action: "#7fb2ff"
        actionInk: "#0b1220"
        focus: "#00e5ff"
        inner: "#0b1220"
        picture: "#141d30"
        beam: "#26365c"
    }
    readonly property ColourScheme contrast: ColourScheme {
        ground: "#000000"
        card: "#000000"
        cardInk: "#ffffff"
        cardSoft: "#ffffff"
        cardLine: "#ffffff"
        accent: "#ffe600"
        accentInk: "#000000"
        action: "#ffe600"
        actionInk: "#000000"
        focus: "#00e5ff"
        inner: "#000000"
        picture: "#000000"
        beam: "#665c00"
    }

    function mm(length: real): real {
        return Math.round(length * root.pxPerMm);
    }

    function colours(name: string): ColourScheme {
        if (root.highContrast)
            return root.contrast;
        switch (name) {
        case "ok":
            return root.ok;
        case "info":
            return root.info;
        case "warn":
            return root.warn;
        case "fault":
            return root.fault;
        case "night":
            return root.night;
        default:
            return root.plain;
        }
    }

    // Text grows with the zoom; what is large already grows until it is as large as the rest.
    function grown(height: real): real {
        return root.scaled(Math.max(height, Math.min(height * root.zoom, 1.15 * root.body * root.zoom)));
    }

    // On a small panel, all that is above the size of a sentence comes closer to it.
    function scaled(height: real): real {
        return root.small ? Math.min(height, root.body * root.zoom) * root.scale + 0.3 * Math.max(0, height - root.body * root.zoom) : height;
    }
}
