pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// The actions of a screen, at the bottom of every page; the first is the one that most guests want.
CardBlock {
    id: root

    required property AttendeeViewModel viewModel
    required property CardColumn pager
    required property int relief
    property bool turning: false
    // The first action that is shown here, and the one before which they end.
    property int first: 0
    property int most: 9
    property real room: Infinity
    // The band that the buttons stand on; null on a light ground.
    property BandColours band: null

    readonly property bool all: !Theme.large && root.relief < CardColumn.OneAction
    readonly property var actions: Array.from(root.viewModel?.actions ?? []).filter(action => root.all || !action.optional).slice(root.first, root.most)

    readonly property real wished: root.relief >= CardColumn.Tight || Theme.wide ? Theme.button : Theme.px(32)

    function prepare() {
        stack.arrange();
    }

    anchored: true
    implicitHeight: root.viewModel && (root.actions.length > 0 || root.turning) ? stack.height : 0

    ButtonStack {
        id: stack

        gap: Theme.px(6)
        room: Theme.wide && root.relief >= CardColumn.Bare ? Math.min(root.room, 1.2 * Theme.target) : root.room
        width: root.width

        MoreButton {
            offered: root.turning
            pager: root.pager
            shares: true
            viewModel: root.viewModel
            wished: root.wished
        }
        Repeater {
            model: root.actions

            ModelButton {
                required property ActionViewModel modelData

                band: root.band
                modelAction: modelData
                shares: true
                viewModel: root.viewModel
                wished: root.wished
            }
        }
    }
}
