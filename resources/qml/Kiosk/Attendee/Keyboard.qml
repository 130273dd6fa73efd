pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Keys in rows: the whole keyboard where its keys have room to be hit, else the one of a few large keys.
Item {
    id: root

    required property AttendeeViewModel viewModel
    property ColourScheme colours: Theme.plain
    // The keys' labels step down until all keys fit into it.
    property real room: Infinity

    readonly property real least: Math.ceil(20 * Theme.pxPerMm)
    readonly property bool whole: Theme.zoom === 1 && root.viewModel.keys.length > 0 && root.width >= 10 * root.least + 9
    readonly property var rows: root.whole ? root.viewModel.keys : root.viewModel.pad
    readonly property real columns: Math.max(1, ...root.rows.map(row => root.weigh(row)))
    readonly property real gap: Math.max(1, Math.min(Theme.grid / 2, Math.floor((root.width - root.columns * root.least) / Math.max(1, root.columns - 1))))
    readonly property real unit: (root.width - root.gap * (root.columns - 1)) / root.columns
    // Every label in one size, the largest at which all fit their keys and the keys their room.
    readonly property real labelStep: [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5].find(step => root.fits(step) && root.stacked(step) <= root.room) ?? 0.4
    readonly property real tall: root.tallAt(root.labelStep)

    function tallAt(step: real): real {
        return Math.max(Theme.target, Math.ceil(1.5 * TextSizes.pixels("가", Theme.grown(Theme.least) * step)));
    }

    function stacked(step: real): real {
        return root.rows.length * (root.tallAt(step) + root.gap) - root.gap;
    }

    function weigh(row: KeyRowViewModel): real {
        return Array.from(row.keys).reduce((sum, key) => sum + key.weight, 0);
    }

    function fits(step: real): bool {
        return root.rows.every(row => Array.from(row.keys).every(key => root.line(key.text, step) <= root.across(key.weight)));
    }

    function line(text: string, step: real): real {
        return TextSizes.line(text, Font.Bold, Math.max(Theme.least * Theme.scale, Theme.grown(Theme.least) * step)) + 2 * Theme.mm(Theme.scale);
    }

    function across(weight: real): real {
        return Math.floor(weight * root.unit + (weight - 1) * root.gap);
    }

    height: root.stacked(root.labelStep)

    Repeater {
        model: root.rows

        Row {
            id: row

            required property KeyRowViewModel modelData
            required property int index

            spacing: root.gap
            x: Math.round((root.width - width) / 2)
            y: row.index * (root.tall + root.gap)

            Repeater {
                model: row.modelData.keys

                ActionButton {
                    id: key

                    required property KeyViewModel modelData

                    chosen: key.modelData.held
                    height: root.tall
                    snug: true
                    step: root.labelStep
                    text: key.modelData.text
                    colours: root.colours
                    width: root.across(key.modelData.weight)

                    Accessible.name: key.modelData.spoken || key.modelData.text

                    onClicked: root.viewModel.act(key.modelData.id)
                }
            }
        }
    }
}
