import QtQuick

QtObject {
    id: root

    property color ground: "#f2f5fa"
    property color ink: "#ffffff"
    property color soft: "#ffffff"
    property color line: "#ffffff"
    property color accent: "#ffffff"
    property color accentInk: "#ffffff"
    property color card: "#ffffff"
    property color cardInk: "#0b1220"
    property color cardSoft: "#46536b"
    property color cardLine: "#77839a"
    property color plate: "transparent"
    property color plateInk: root.ink
    property color action: "#ffffff"
    property color actionInk: "#0b1220"
    property color focus: "#0b1220"
    property color inner: "#ffffff"
    property color picture: "#e6ecfb"
    property color beam: "#b9cbf7"
}
