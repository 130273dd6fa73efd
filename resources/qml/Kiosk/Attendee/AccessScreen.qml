pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

Stage {
    id: root

    optional: [body]

    Words {
        floor: Theme.body
        glyph: Theme.title
        leading: 1.22
        room: root.tallest
        text: Theme.zoom === 1 || Theme.shallow || root.viewModel.lowPosition ? "" : root.viewModel.title
        tone: root.tone
        weight: Font.ExtraBold
    }
    Words {
        id: body

        color: root.tone.soft
        text: root.viewModel.body
        tone: root.tone
    }
    Repeater {
        model: root.viewModel.choices

        Choice {
            room: root.tallest
            tone: root.tone

            onPicked: option => root.viewModel.act(option)
        }
    }
}
