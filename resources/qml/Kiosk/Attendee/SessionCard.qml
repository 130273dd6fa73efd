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
    readonly property color ink: root.strong ? root.colours.actionInk : root.colours.cardInk

    border.color: root.strong ? root.colours.action : root.colours.cardLine
    color: root.strong ? root.colours.action : root.colours.card
    height: root.row ? all.height + 2 * root.inset : 0

    WordFlow {
        id: all

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.grid / 2

        WordFlow {
            id: when

            leading: 0
            spacing: Theme.grid * 1.5
            width: all.width

            FittedText {
                color: root.ink
                glyph: Theme.least
                leading: 1.3
                step: root.step
                text: root.row?.time ?? ""
                colours: root.colours
                weight: Font.Bold
                width: Math.min(when.width, line)
            }
            FittedText {
                color: root.ink
                glyph: Theme.least
                leading: 1.3
                step: root.step
                text: root.step < 0.6 ? root.remarks[root.remarks.length - 1] : root.remarks.join("\u00a0· ")
                colours: root.colours
                width: Math.min(when.width, line)
            }
        }
        FittedText {
            color: root.ink
            glyph: Theme.least
            leading: 1.25
            step: root.step
            text: root.row?.title ?? ""
            colours: root.colours
            weight: Font.Bold
            width: all.width
        }
        RoomLine {
            color: root.ink
            row: root.row
            step: root.step
            colours: root.colours
            width: all.width
        }
    }
}
