import QtQuick

// A filled rectangle as the background of other items.
Rectangle {
    border.color: DeskTheme.divider
    border.width: DeskTheme.hairline
    color: DeskTheme.surface
    radius: DeskTheme.px(12)
}
