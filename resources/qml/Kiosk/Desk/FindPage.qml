import QtQuick
import Kiosk.ViewModels

FocusScope {
    id: root

    required property FindViewModel page
    required property DeskViewModel desk

    Hush {
        anchors.centerIn: parent
        glyph: "search"
        title: root.desk.searchLabel
        width: Look.px(420)
    }
}
