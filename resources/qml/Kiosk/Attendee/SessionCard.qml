import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A session at a glance: what is on now, or comes next.
Card {
    id: root

    required property AgendaRowViewModel row
    property bool strong: false
    property real room: Infinity

    readonly property real inset: Theme.grid * 1.5
    // What the words may take of the height, where that is short.
    readonly property real inner: root.room - 2 * root.inset
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

        Run {
            id: when

            leading: 0
            spacing: Theme.grid * 1.5
            width: all.width

            Words {
                color: root.ink
                glyph: Theme.least
                leading: 1.3
                room: 0.12 * root.inner
                text: root.row?.time ?? ""
                tone: root.tone
                weight: Font.Bold
                width: Math.min(when.width, line)
            }
            Words {
                color: root.ink
                glyph: Theme.least
                leading: 1.3
                room: 0.2 * root.inner
                text: root.row?.chip ?? ""
                tone: root.tone
                width: Math.min(when.width, line)
            }
        }
        Words {
            color: root.ink
            glyph: Theme.least
            leading: 1.25
            room: 0.36 * root.inner
            text: root.row?.title ?? ""
            tone: root.tone
            weight: Font.Bold
            width: all.width
        }
        Place {
            color: root.ink
            room: 0.14 * root.inner
            row: root.row
            tone: root.tone
            width: all.width
        }
    }
}
