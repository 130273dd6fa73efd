pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

Stage {
    id: root

    Words {
        floor: Theme.body * 0.75 * Theme.zoom
        glyph: Theme.title
        leading: 1.22
        room: root.tallest
        text: Theme.zoom === 1 ? "" : root.viewModel.title
        tone: root.tone
        weight: Font.ExtraBold
    }
    Repeater {
        model: root.viewModel.choices

        Choice {
            tone: root.tone

            onPicked: option => root.viewModel.act(option)
        }
    }
}
