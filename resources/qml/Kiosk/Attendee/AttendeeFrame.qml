pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The frame that all screens share: header, the screen itself, its actions, the bar at the bottom.
FocusScope {
    id: root

    required property AttendeeViewModel viewModel

    readonly property ColourScheme colours: Theme.colours(root.viewModel.tone)
    readonly property bool low: root.viewModel.lowPosition
    readonly property bool keyed: root.viewModel.screen === "search" || root.viewModel.screen === "verify"
    readonly property FrameGeometry places: FrameGeometry {
        actions: actionStack
        bar: base
        head: header.height
        language: languageKey.visible ? languageKey.width : 0
        height: root.height
        interactive: root.viewModel.screen === "access"
        keyed: root.keyed
        low: root.low
        banner: Theme.shallow && root.viewModel.screen !== "pin" && !root.keyed
        toast: remark.height
        width: root.width
    }

    // What can be pressed, as it is read: row by row.
    function buttons(within: Item): var {
        const visible = Array.from(within.children).filter(child => child.visible);
        return [].concat(...visible.map(child => child instanceof ActionButton ? [child] : root.buttons(child)));
    }

    function step(by: int) {
        const spot = button => button.mapToItem(root, 0, 0);
        const all = root.buttons(root).sort((one, other) => Math.round(spot(one).y) - Math.round(spot(other).y) || spot(one).x - spot(other).x);
        const at = all.indexOf(root.Window.activeFocusItem);
        if (all.length > 0)
            all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length].forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onBacktabPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onTabPressed: root.step(1)
    Keys.onUpPressed: root.step(-1)

    Item {
        id: rest

        focus: true
    }
    Connections {
        function onScreenChanged() {
            rest.forceActiveFocus();
            if (root.viewModel.title !== "")
                root.Accessible.announce(root.viewModel.title, Accessible.Assertive);
        }

        target: root
    }

    property string screen: root.viewModel.screen

    // Static content is shifted a little over time against burn-in.
    Item {
        height: parent.height
        visible: !root.viewModel.idle
        width: parent.width
        x: Theme.mm(root.viewModel.driftX)
        y: Theme.mm(root.viewModel.driftY)

        LanguageButton {
            id: languageKey

            colours: root.colours
            viewModel: root.viewModel
            visible: root.places.languageAbove && text !== ""
            x: root.width - Theme.margin - width
            y: Theme.margin
        }
        Header {
            id: header

            least: languageKey.visible ? languageKey.height : 0
            colours: root.colours
            viewModel: root.viewModel
            width: root.places.headWidth
            x: Theme.margin
            y: Theme.margin
        }
        ScreenLoader {
            id: scene

            objectName: "stage"

            anchors.fill: parent
            roomy: root.places.roomy
            sunk: root.low
            tail: actionStack.tailHeight > 0 ? actionStack.tailHeight + Theme.gap : 0
            tight: root.places.tight
            colours: root.colours
            viewModel: root.viewModel
        }
        Toast {
            id: remark

            text: root.viewModel.toast
            colours: root.colours
            visible: text !== ""
            width: root.places.lead.width
            x: root.places.lead.x
            y: root.places.toastTop
        }
        ButtonStack {
            id: actionStack

            calm: root.places.calm
            lastPage: scene.page === scene.pages - 1
            room: root.places.actionsRoom
            turner: Theme.shallow ? null : more
            turning: scene.pages > 1
            width: root.places.side.width
            x: root.places.side.x
            y: root.places.actionsBottom - height

            MoreButton {
                id: more

                offered: !Theme.shallow
                stage: scene
                colours: root.colours
                viewModel: root.viewModel
            }
            Repeater {
                // A keypad has its own keys, and what they find stands beside them.
                model: root.viewModel.screen === "pin" || root.keyed ? [] : root.viewModel.actions

                ModelButton {
                    required property ActionViewModel modelData

                    modelAction: modelData
                    colours: root.colours
                    viewModel: root.viewModel
                }
            }
        }
        ButtonStack {
            id: base

            apart: Theme.wide
            room: root.places.barRoom
            width: root.width - 2 * Theme.margin
            x: Theme.margin
            y: root.height - Theme.margin - height

            ModelButton {
                modelAction: root.viewModel.start
                shares: true
                colours: root.colours
                viewModel: root.viewModel
            }
            MoreButton {
                offered: Theme.shallow && scene.pages > 1
                shares: true
                stage: scene
                colours: root.colours
                viewModel: root.viewModel
            }
            LanguageButton {
                offered: !root.places.languageAbove && text !== ""
                colours: root.colours
                viewModel: root.viewModel
            }
            ModelButton {
                modelAction: root.viewModel.help
                shares: true
                colours: root.colours
                viewModel: root.viewModel
            }
        }
    }
    IdlePanel {
        anchors.fill: parent
        colours: root.colours
        viewModel: root.viewModel
        visible: root.viewModel.idle
    }
    TimeBar {
        anchors.bottom: parent.bottom
        duration: root.viewModel.countdownMs
        since: root.viewModel.shownAt
        colours: root.colours
        width: root.width
    }
}
