import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// Turns the pages of a screen.
ActionButton {
    id: root

    required property AttendeeViewModel viewModel
    property CardColumn pager: null

    glyph: "more"
    text: root.pager && root.pager.pages > 1 ? `${root.viewModel?.more ?? ""}\u00a0${root.pager.page + 1}/${root.pager.pages}` : root.viewModel?.more ?? ""

    onClicked: {
        root.viewModel.touched();
        root.pager.turn();
    }
}
