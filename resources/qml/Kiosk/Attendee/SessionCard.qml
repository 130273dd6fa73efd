import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A session at a glance: what is on now, or comes next.
Card {
    id: root

    required property AgendaRowViewModel row
    property bool strong: false
    property real room: Infinity

    readonly property real inset: Theme.grid * 2
    readonly property color ink: root.strong ? root.tone.actionInk : root.tone.cardInk

    border.color: root.strong ? root.tone.action : root.tone.cardLine
    color: root.strong ? root.tone.action : root.tone.card
    height: root.row ? all.height + 2 * root.inset : 0
    visible: root.row !== null

    Run {
        id: all

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.grid / 2

        Words {
            color: root.ink
            glyph: Theme.least
            leading: 1.3
            text: root.row?.chip ?? ""
            tone: root.tone
            weight: Font.Medium
            width: parent.width
        }
        Words {
            color: root.ink
            glyph: Theme.least
            leading: 1.25
            room: 0.45 * root.room
            text: root.row?.title ?? ""
            tone: root.tone
            weight: Font.Bold
            width: parent.width
        }
        Place {
            color: root.ink
            row: root.row
            tone: root.tone
            withTime: true
            width: parent.width
        }
    }
}
