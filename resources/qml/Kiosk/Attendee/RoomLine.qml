pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Where a session is, and, struck through, where it was to be.
WordFlow {
    id: root

    required property AgendaRowViewModel row
    property ColourScheme colours: Theme.plain
    property color color: root.colours.soft
    property real step: 1

    leading: 0
    spacing: Theme.grid * 1.5

    component Part: FittedText {
        color: root.color
        glyph: Theme.least
        leading: 1.3
        step: root.step
        colours: root.colours
        width: Math.min(root.width, line)
    }

    Part {
        strikeout: true
        // Left out last where the room is very small.
        text: root.step < 0.6 ? "" : (root.row?.roomBefore ?? "")
    }
    Part {
        text: root.row?.room ?? ""
        weight: root.row?.roomBefore ? Font.Bold : Font.Medium
    }
}
