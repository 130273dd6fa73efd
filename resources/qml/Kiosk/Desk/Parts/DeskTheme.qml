pragma Singleton

import QtQuick

// Colours, sizes and durations of the desk window. All lengths are in px of a 96 dpi screen times `scale`.
QtObject {
    id: root

    // Set by the window.
    property bool dark: false
    property bool touch: false
    property real windowWidth: 1920
    property real windowHeight: 1080

    // A 4K screen without a scale factor of its own shows the layout of full HD at twice the resolution.
    readonly property real scale: Math.max(1, Math.min(root.windowWidth / 1920, root.windowHeight / 1080))
    readonly property bool narrow: root.windowWidth / root.scale < 1600

    readonly property string fontFamily: "Pretendard"
    readonly property var fontFeatures: ({
            "tnum": 1
        })

    // Font sizes.
    readonly property int body: root.px(16)
    readonly property int large: root.px(18)
    readonly property int title: root.px(20)
    readonly property int heading: root.px(30)
    readonly property int number: root.px(34)

    // Distances and heights of controls.
    readonly property int grid: root.px(4)
    readonly property int gap: root.px(8)
    readonly property int pad: root.px(16)
    readonly property int controlHeight: root.px(root.touch ? 44 : 36)
    readonly property int rowHeight: root.px(root.touch ? 64 : 56)
    readonly property int radius: root.px(8)
    readonly property int hairline: Math.max(1, root.px(1))
    readonly property int focusWidth: root.px(2)

    // How long a press-and-hold action is held, in ms.
    readonly property int holdDuration: 1500

    // The opacity of disabled items.
    readonly property real disabledOpacity: 0.35

    // `accentText` is readable on `accent`; `secondaryText` is for details.
    readonly property color background: root.dark ? "#0b1220" : "#eef1f6"
    readonly property color surface: root.dark ? "#131c2e" : "#ffffff"
    readonly property color raised: root.dark ? "#1b2740" : "#f4f6fa"
    readonly property color pressed: root.dark ? "#27365a" : "#dfe5f0"
    readonly property color chosen: root.dark ? "#1d3263" : "#e4ebff"
    readonly property color text: root.dark ? "#f4f6fa" : "#0b1220"
    readonly property color secondaryText: root.dark ? "#aab6cc" : "#46536b"
    readonly property color divider: root.dark ? "#293755" : "#d9dfe9"
    readonly property color outline: root.dark ? "#7383a4" : "#77839a"
    readonly property color accent: root.dark ? "#7fb2ff" : "#1f4fd8"
    readonly property color accentText: root.dark ? "#0b1220" : "#ffffff"
    readonly property color focus: root.dark ? "#ffffff" : "#0b1220"

    function px(length: real): int {
        return Math.round(length * root.scale);
    }

    // Colour of a text in a tone, on `background` or on `toneBackground` of the same tone.
    function toneText(tone: string): color {
        switch (tone) {
        case "ok":
            return root.dark ? "#6fe0a8" : "#0b6b3a";
        case "info":
            return root.dark ? "#8fbcff" : "#0b4fa8";
        case "warn":
            return root.dark ? "#ffcf70" : "#6b4700";
        case "stop":
            return root.dark ? "#ffaaa2" : "#a3201a";
        case "vip":
            return root.dark ? "#f7d774" : "#5a4600";
        default:
            return root.secondaryText;
        }
    }

    // Pale background of a tone.
    function toneBackground(tone: string): color {
        switch (tone) {
        case "ok":
            return root.dark ? "#123526" : "#e2f3e9";
        case "info":
            return root.dark ? "#152d52" : "#e3edfb";
        case "warn":
            return root.dark ? "#3a2d0f" : "#fff1cf";
        case "stop":
            return root.dark ? "#431d1e" : "#fbe5e3";
        case "vip":
            return root.dark ? "#3a3110" : "#fbefc4";
        default:
            return root.dark ? "#222e48" : "#e9edf4";
        }
    }

    // Strong fill of a tone; `textOnFill` is readable on it.
    function toneFill(tone: string): color {
        switch (tone) {
        case "ok":
            return root.dark ? "#6fe0a8" : "#0b6b3a";
        case "warn":
            return "#ffc24b";
        case "stop":
            return root.dark ? "#ffaaa2" : "#b3261e";
        case "vip":
            return "#f2c94c";
        default:
            return root.accent;
        }
    }

    function textOnFill(tone: string): color {
        if (tone === "warn" || tone === "vip")
            return "#1a1200";
        return root.accentText;
    }
}
