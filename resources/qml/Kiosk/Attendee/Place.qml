pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Where a session is, and, struck through, where it was to be.
Run {
    id: root

    required property AgendaRowViewModel row
    required property Tone tone
    property color color: root.tone.soft
    // For one of its parts.
    property real room: Infinity

    leading: 0
    spacing: Theme.grid * 1.5

    component Part: Words {
        color: root.color
        glyph: Theme.least
        leading: 1.3
        room: root.room
        tone: root.tone
        width: Math.min(root.width, line)
    }

    Part {
        strikeout: true
        text: root.row?.roomBefore ?? ""
    }
    Part {
        text: root.row?.room ?? ""
        weight: root.row?.roomBefore ? Font.Bold : Font.Medium
    }
}
