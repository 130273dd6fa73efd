import QtQuick

// A filled rectangle as the background of other items.
Rectangle {
    border.color: Look.line
    border.width: Look.hair
    color: Look.surface
    radius: Look.px(12)
}
