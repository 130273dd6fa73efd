import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A session at a glance: what is on now, or comes next.
Card {
    id: root

    required property AgendaRowViewModel row
    property bool strong: false
    property real step: 1

    readonly property real inset: Theme.grid * 1.5
    // What changed comes last, and is told where there is no room for all.
    readonly property list<string> remarks: root.row ? root.row.chip.split(" · ") : [""]
    readonly property color ink: root.strong ? root.tone.actionInk : root.tone.cardInk

    border.color: root.strong ? root.tone.action : root.tone.cardLine
    color: root.strong ? root.tone.action : root.tone.card
    height: root.row ? all.height + 2 * root.inset : 0

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
                step: root.step
                text: root.row?.time ?? ""
                tone: root.tone
                weight: Font.Bold
                width: Math.min(when.width, line)
            }
            Words {
                color: root.ink
                glyph: Theme.least
                leading: 1.3
                step: root.step
                text: root.step < 0.6 ? root.remarks[root.remarks.length - 1] : root.remarks.join("\u00a0· ")
                tone: root.tone
                width: Math.min(when.width, line)
            }
        }
        Words {
            color: root.ink
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.row?.title ?? ""
            tone: root.tone
            weight: Font.Bold
            width: all.width
        }
        Place {
            color: root.ink
            row: root.row
            step: root.step
            tone: root.tone
            width: all.width
        }
    }
}
