import QtQuick

// The colours of a band: its gradient, its texts, the plate of its sign, and the bar of the time left.
QtObject {
    id: root

    property color base: "#1a3e9e"
    property color deep: "#0e2462"
    property color ink: "#ffffff"
    property color soft: "#ffffff"
    property color plate: "#ffffff"
    property color plateInk: root.base
    property color bar: root.base
}
