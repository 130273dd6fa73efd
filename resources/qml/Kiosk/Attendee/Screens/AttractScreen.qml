import QtQuick
import Kiosk.Attendee.Cards

// How to scan, in both languages; who has no code finds themselves by name.
GuestCards {
    id: root

    ScanCard {
        model: root.viewModel.scan
        relief: root.relief
        viewModel: root.viewModel
    }
    NoticeStrip {
        model: root.viewModel.notice
    }
    ActionRow {
        pager: root
        relief: root.relief
        turning: root.turning
        viewModel: root.viewModel
    }
}
