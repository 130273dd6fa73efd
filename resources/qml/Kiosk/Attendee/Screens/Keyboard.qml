pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Keys in rows on a tray: the whole keyboard where its keys have room to be hit, else the one of a few
// large keys. The rules are in kiosk/ui/attendee/layout/keyboard_geometry.py.
Item {
    id: root

    required property AttendeeViewModel viewModel
    // The height that there is for all keys and the tray.
    property real room: Infinity

    readonly property real least: Math.ceil(20 * Theme.pxPerMm)
    readonly property bool isPad: root.viewModel.keys.length === 0
    readonly property bool whole: Theme.zoom === 1 && !root.isPad && root.width >= 10 * root.least + 9
    readonly property var rows: root.whole ? root.viewModel.keys : root.viewModel.pad
    readonly property real around: Theme.px(Theme.small ? 2 : 3)
    readonly property real glyph: root.isPad ? Theme.type("what", true) : Theme.least
    // Unit, gap, height of a key, step of the labels, height of all.
    readonly property var plan: ItemLayout.keyboard(root.measured, [root.width, root.room - 2 * root.around, root.least, Theme.target, Theme.px(Theme.small ? 1.2 : 2.4), 1.5 * TextSizes.pixels("가", Theme.grown(root.glyph)), Theme.mm(Theme.scale), root.isPad ? Theme.px(33) : Theme.px(25)])
    readonly property var measured: Array.from(root.rows).map(row => Array.from(row.keys).map(key => [key.weight, TextSizes.line(key.text, Font.Bold, Theme.grown(root.labelGlyph(key)))]))

    // Digits are larger than words.
    function labelGlyph(key: KeyViewModel): real {
        return root.isPad && key.text.length === 1 ? Theme.type("what", true) : Theme.least;
    }

    height: root.plan[4] + 2 * root.around

    // Its letters and digits have their places.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Rectangle {
        border.color: Theme.highContrast ? "#ffffff" : "transparent"
        border.width: Theme.highContrast ? 2 : 0
        color: Theme.highContrast ? "#000000" : Theme.hair
        height: root.height + (Theme.wide ? 0 : Theme.gap)
        radius: Theme.wide ? Theme.cardRadius : 0
        width: root.width + 2 * (Theme.wide ? root.around : Theme.px(6))
        x: -(Theme.wide ? root.around : Theme.px(6))
    }
    Repeater {
        model: root.rows

        Row {
            id: row

            required property KeyRowViewModel modelData
            required property int index

            spacing: root.plan[1]
            x: Math.round((root.width - width) / 2)
            y: Math.round(root.around + row.index * (root.plan[2] + root.plan[1]))

            Repeater {
                model: row.modelData.keys

                ActionButton {
                    id: key

                    required property KeyViewModel modelData

                    chosen: key.modelData.held
                    face: key.modelData.spoken !== "" ? Theme.brandTint : Theme.surface
                    glyphMm: root.labelGlyph(key.modelData)
                    height: root.plan[2]
                    primary: key.modelData.primary
                    snug: true
                    step: root.plan[3]
                    text: key.modelData.text
                    width: Math.floor(key.modelData.weight * root.plan[0] + (key.modelData.weight - 1) * root.plan[1])

                    Accessible.name: key.modelData.spoken || key.modelData.text

                    onClicked: root.viewModel.act(key.modelData.id)
                }
            }
        }
    }
}
