pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    // What the machine, the host and the guest ask for; the window sets these.
    property real pxPerMm: 4.03
    property real zoom: 1
    // By how much less than that text grows where there is no room for it.
    property real ease: 1
    property bool highContrast: false
    property bool night: false
    property bool reduceMotion: false
    // Whether left and right change places, as the language shown is written from right to left.
    property bool mirrored: false
    property real panelWidth: 1080
    property real panelHeight: 1920
    property color hostColour: "#1a3e9e"
    property color hostDeep: "#0e2462"
    property color hostTint: "#e7edfa"

    readonly property bool wide: root.panelWidth > root.panelHeight
    readonly property real diagonalMm: Math.hypot(root.panelWidth, root.panelHeight) / root.pxPerMm

    // Panels of 28 cm and less are read from nearer: 7.25 mm instead of 12 mm.
    readonly property bool small: root.diagonalMm <= 280
    readonly property real scale: root.small ? 7.25 / 12 : 1
    readonly property bool tight: root.small || root.panelWidth / root.pxPerMm < 250
    readonly property bool large: root.zoom >= 2

    // The font family, by the languages that are shown.
    property string family: "Pretendard"

    // Glyph heights in mm; where there are two, of Latin capitals and of full-width letters.
    readonly property real least: 12
    readonly property real body: 13
    readonly property real title: 16

    // Distances in px; durations below in ms.
    readonly property real grid: root.mm(4 * root.scale)
    readonly property real margin: root.mm((root.large ? 10 : root.tight ? 9 : 12) * root.scale)
    readonly property real gap: root.mm((root.small ? 3.4 : root.tight ? 5 : 6) * root.scale)
    readonly property real padding: root.mm((root.small ? 6.4 : root.tight ? 8 : 10) * root.scale)
    readonly property real target: root.mm(root.small ? 20.1 : 24.5)
    readonly property real button: root.mm(root.small ? 20.1 : 27)
    readonly property real radius: root.mm(7.5 * root.scale)
    readonly property real cardRadius: root.mm(8.5 * root.scale)
    readonly property real border: Math.max(2, root.mm(0.6))
    readonly property real ring: Math.max(3, root.mm(1))
    readonly property real bar: root.mm((root.small ? 2.4 : 3) * root.scale)

    readonly property int press: 70
    readonly property int change: root.reduceMotion ? 0 : 150
    readonly property int draw: root.reduceMotion ? 0 : 240

    readonly property color ground: root.highContrast ? "#000000" : root.night ? "#0b1220" : "#f2f5fa"
    readonly property color surface: root.highContrast ? "#000000" : root.night ? "#141d30" : "#ffffff"
    readonly property color ink: root.highContrast ? "#ffffff" : root.night ? "#aab6cc" : "#0b1220"
    readonly property color ink2: root.highContrast ? "#ffffff" : root.night ? "#8f9cb5" : "#46536b"
    readonly property color past: root.highContrast ? "#ffffff" : "#5b6678"
    readonly property color line: root.highContrast ? "#ffffff" : root.night ? "#6b7891" : "#77839a"
    readonly property color hair: root.highContrast ? "#ffffff" : root.night ? "#26365c" : "#dde4ef"
    readonly property color quiet: root.highContrast ? "#000000" : root.night ? "#141d30" : "#edf1f8"
    readonly property color cardLine: root.highContrast ? "#ffffff" : "transparent"
    readonly property real cardBorder: root.highContrast ? 2 : 0
    readonly property color brand: root.highContrast ? "#ffe600" : root.night ? "#7fb2ff" : root.hostColour
    readonly property color brandInk: root.highContrast ? "#000000" : root.night ? "#0b1220" : "#ffffff"
    readonly property color brandTint: root.highContrast ? "#000000" : root.night ? "#1b2947" : root.hostTint
    readonly property color ok: root.highContrast ? "#ffe600" : "#0b6b3a"
    readonly property color okTint: root.highContrast ? "#000000" : "#e1f2e8"
    readonly property color info: root.highContrast ? "#ffe600" : "#0b5c74"
    readonly property color network: root.highContrast ? "#ffe600" : root.night ? "#7fb2ff" : "#8f2468"
    readonly property color networkTint: root.highContrast ? "#000000" : root.night ? "#1b2947" : "#f9e8f2"
    readonly property color focus: root.highContrast || root.night ? "#00e5ff" : "#0b1220"
    readonly property color focusInner: root.highContrast ? "#000000" : root.night ? "#0b1220" : "#ffffff"

    readonly property ColourScheme plain: ColourScheme {
        accent: root.brand
        accentInk: root.brandInk
        action: root.brand
        actionInk: root.brandInk
        beam: root.hair
        card: root.surface
        cardInk: root.ink
        cardLine: root.line
        cardSoft: root.ink2
        focus: root.focus
        ground: root.ground
        ink: root.ink
        inner: root.focusInner
        line: root.line
        picture: root.brandTint
        plate: root.surface
        soft: root.ink2
    }

    readonly property BandColours bandBrand: BandColours {
        base: root.hostColour
        deep: root.hostDeep
        soft: "#d5dff8"
    }
    readonly property BandColours bandOk: BandColours {
        base: "#0b6b3a"
        deep: "#064a29"
        soft: "#dcefe4"
    }
    readonly property BandColours bandInfo: BandColours {
        base: "#0b5c74"
        deep: "#063f51"
        soft: "#d8ecf2"
    }
    readonly property BandColours bandWait: BandColours {
        bar: "#7a4b00"
        base: "#ffd37c"
        deep: "#f7be55"
        ink: "#2a1c00"
        plate: "#2a1c00"
        plateInk: "#ffd37c"
        soft: "#4a3610"
    }
    readonly property BandColours bandNight: BandColours {
        base: "#101a30"
        deep: "#0b1220"
        ink: "#aab6cc"
        plate: "#aab6cc"
        soft: "#8f9cb5"
    }
    readonly property BandColours bandContrast: BandColours {
        bar: "#ffe600"
        base: "#000000"
        deep: "#000000"
        plate: "#ffe600"
        plateInk: "#000000"
    }

    function band(tone: string): BandColours {
        if (root.highContrast)
            return root.bandContrast;
        if (root.night)
            return root.bandNight;
        switch (tone) {
        case "ok":
            return root.bandOk;
        case "info":
            return root.bandInfo;
        case "wait":
            return root.bandWait;
        default:
            return root.bandBrand;
        }
    }

    function mm(length: real): real {
        return Math.round(length * root.pxPerMm);
    }

    function px(length: real): real {
        return root.mm(length * root.scale);
    }

    // The glyph height in mm of a text by its role, before it grows. On a small panel, what is above the
    // least size is closer to it.
    function type(role: string, fullWidth: bool): real {
        const height = root.designed(role, fullWidth);
        return root.small ? root.least + 0.5 * (height - root.least) : height;
    }

    function designed(role: string, fullWidth: bool): real {
        switch (role) {
        case "clock":
            return 26;
        case "name":
            return fullWidth ? 25 : 20;
        case "head":
            return fullWidth ? 17.4 : 17;
        case "title":
            return 20;
        case "place":
            return fullWidth ? 18 : 15.2;
        case "what":
            return fullWidth ? 16.4 : 13.5;
        case "line":
            return 12.4;
        default:
            return 12;
        }
    }

    // Only what is below 12 mm times the zoom grows, to that; what is large stays as it is.
    function grown(height: real): real {
        return root.scaled(Math.max(height, root.least * Math.max(1, root.zoom * root.ease)));
    }

    function scaled(height: real): real {
        return height * root.scale;
    }
}
