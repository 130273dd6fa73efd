import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What a screen is about: the event, a shape that tells the kind of answer, or a title.
Item {
    id: root

    required property AttendeeViewModel viewModel
    required property ColourScheme colours
    property real least: 0

    readonly property bool attract: root.viewModel.screen === "attract"
    // At larger sizes a title wants the width of the screen itself, unless there is a header's room to spare.
    readonly property bool roomy: Theme.zoom === 1 || Theme.shallow || root.viewModel.screen === "access" && root.viewModel.lowPosition
    readonly property bool titled: root.roomy && (Theme.shallow || ["day", "table", "access", "pin", "search", "verify"].includes(root.viewModel.screen))

    height: Math.max(root.least, words.height, emblem.height)

    ResultIcon {
        id: emblem

        name: root.viewModel.icon
        colours: root.colours
    }
    FittedText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.attract ? root.colours.soft : root.colours.ink
        floor: root.attract || Theme.shallow ? Theme.least : Theme.body
        glyph: root.attract ? Theme.least : 1.125 * Theme.title
        leading: 1.22
        room: Theme.shallow ? (emblem.height > 0 ? 0.28 : 0.13) * Theme.panelHeight : Infinity
        text: root.attract ? (Theme.zoom > 1 ? "" : root.viewModel.eventName) : root.titled ? root.viewModel.title : ""
        colours: root.colours
        weight: root.attract ? Font.Bold : Font.ExtraBold
        width: root.width - x
        x: emblem.height > 0 ? emblem.width + Theme.gap : 0
    }
}
