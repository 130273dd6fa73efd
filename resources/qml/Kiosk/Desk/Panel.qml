import QtQuick

// A surface that something stands on.
Rectangle {
    border.color: Look.line
    border.width: Look.hair
    color: Look.surface
    radius: Look.px(12)
}
