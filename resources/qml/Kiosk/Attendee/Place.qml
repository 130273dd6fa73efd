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
    property bool withTime: false

    leading: 0
    spacing: Theme.grid * 1.5

    component Part: Words {
        color: root.color
        floor: Theme.least
        glyph: Theme.least
        leading: 1.3
        tone: root.tone
        width: Math.min(root.width, line)
    }

    Part {
        text: root.withTime ? (root.row?.time ?? "") : ""
        weight: Font.Bold
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
