import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Turns the pages of a screen.
ActionButton {
    id: root

    required property AttendeeViewModel viewModel
    required property ScreenLoader stage

    glyph: "more"
    text: root.stage.pages > 1 ? `${root.viewModel.more} ${root.stage.page + 1}/${root.stage.pages}` : root.viewModel.more

    onClicked: {
        root.viewModel.touched();
        root.stage.turn();
    }
}
