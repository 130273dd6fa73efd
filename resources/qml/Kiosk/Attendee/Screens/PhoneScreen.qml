import QtQuick
import Kiosk.Attendee.Cards
import Kiosk.Attendee.Day
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The guest's day as a code for their phone, on a sheet over the dimmed day.
GuestCards {
    id: root

    readonly property real inset: Theme.px(Theme.tight ? 7 : 10)
    readonly property real sheetWidth: Theme.wide ? root.host.cards.width + Theme.px(16) : Theme.panelWidth
    readonly property real sheetY: Theme.wide ? 0 : root.y + peek.y + peek.height + root.gap

    dim: 0.38
    namesEvent: !Theme.wide
    overlaps: false
    panelShare: 0.36

    // A part of the day that is seen above the sheet.
    CardBlock {
        id: peek

        pinned: true
        implicitHeight: Theme.wide ? 0.5 * root.inset : root.relief < CardColumn.Tight ? past.implicitHeight : 1

        Item {
            anchors.fill: parent
            enabled: false

            PastRow {
                id: past

                ends: true
                // As dark as the day behind the sheet is dimmed.
                ink: Qt.tint("#0b1220", Qt.rgba(Theme.past.r, Theme.past.g, Theme.past.b, root.dim))
                height: implicitHeight
                model: root.viewModel.past
                visible: !Theme.wide && root.relief < CardColumn.Tight
                width: parent.width
            }
        }
    }
    Rectangle {
        objectName: "sheet"

        border.color: Theme.cardLine
        border.width: Theme.cardBorder
        color: Theme.surface
        height: Theme.panelHeight
        radius: 2 * Theme.cardRadius
        width: root.sheetWidth + (Theme.wide ? radius : 0)
        x: ItemLayout.placed(Theme.panelWidth - root.sheetWidth, width, Theme.panelWidth, Theme.mirrored) - root.x
        y: root.sheetY - root.y
    }
    CardBlock {
        pinned: true
        implicitHeight: Theme.wide ? 0 : Math.max(1, root.inset - root.gap)
    }
    PhoneSheet {
        model: root.viewModel.qr
        relief: root.relief
    }
    ActionRow {
        pager: root
        relief: root.relief
        turning: root.turning
        viewModel: root.viewModel
    }
}
