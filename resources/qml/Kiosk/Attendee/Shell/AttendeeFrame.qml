pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Attendee.Screens
import Kiosk.Controls
import Kiosk.ViewModels

// The frame that all screens share: the band, the screen itself, and the dock.
FocusScope {
    id: root

    required property AttendeeViewModel viewModel

    readonly property BandColours bandColours: band.colours
    readonly property string screen: root.viewModel.screen
    readonly property FrameGeometry places: FrameGeometry {
        bandHeight: band.natural
        dockHeight: dock.height
        height: root.height
        low: root.viewModel.lowPosition
        overlapped: (scene.column?.headed ?? false) && scene.overlaps
        panelShare: scene.panelShare
        spare: scene.spare
        width: root.width
    }

    // What can be pressed, as it is read: row by row.
    function buttons(within: Item): var {
        const visible = Array.from(within.children).filter(child => child.visible && child.enabled);
        return [].concat(...visible.map(child => child instanceof T.AbstractButton ? [child] : root.buttons(child)));
    }

    function step(by: int) {
        const spot = button => button.mapToItem(root, 0, 0);
        const all = root.buttons(root).sort((one, other) => Math.round(spot(one).y) - Math.round(spot(other).y) || (spot(one).x - spot(other).x) * (Theme.mirrored ? -1 : 1));
        const at = all.indexOf(root.Window.activeFocusItem);
        if (all.length > 0)
            all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length].forceActiveFocus(Qt.TabFocusReason);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    Keys.onBacktabPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onLeftPressed: root.step(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: root.step(Theme.mirrored ? -1 : 1)
    Keys.onTabPressed: root.step(1)
    Keys.onUpPressed: root.step(-1)

    Item {
        id: rest

        focus: true
    }
    Connections {
        function onScreenChanged() {
            rest.forceActiveFocus();
            if (root.viewModel.spoken !== "")
                root.Accessible.announce(root.viewModel.spoken, Accessible.Assertive);
        }

        target: root
    }

    // Static content is shifted a little over time against burn-in; the ground shows nothing of that.
    Item {
        height: parent.height
        visible: !root.viewModel.idle
        width: parent.width
        x: Theme.mm(root.viewModel.driftX)
        y: Theme.mm(root.viewModel.driftY)

        // Behind a sheet all is dimmed, and nothing can be pressed.
        Rectangle {
            color: "#0b1220"
            height: parent.height
            visible: scene.dim < 1
            width: parent.width

            Rectangle {
                color: Theme.ground
                anchors.right: parent.right
                height: parent.height - y
                opacity: scene.dim
                width: parent.width - (Theme.wide ? band.width : 0)
                y: Theme.wide ? 0 : band.height
            }
        }
        Band {
            id: band

            objectName: "band"

            anchors.left: parent.left
            corner: pill.visible ? pill.width : 0
            enabled: scene.dim === 1
            opacity: scene.dim
            lined: scene.lined
            cornerHeight: pill.visible ? pill.height : 0
            explained: scene.explained
            height: root.places.bandTall
            nameLines: scene.nameLines
            namesEvent: scene.namesEvent
            overlap: root.places.wide ? scene.panelNeed : root.places.overlap
            nameRelief: root.places.wide ? scene.bandRelief : scene.nameRelief
            relief: root.places.wide ? scene.bandRelief : scene.relief
            spare: root.places.wide ? 0 : scene.spare
            viewModel: root.viewModel
            width: root.places.bandWidth
        }
        LanguagePill {
            id: pill

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            bandColours: root.bandColours
            enabled: scene.dim === 1
            opacity: scene.dim
            viewModel: root.viewModel
            visible: root.places.languageAbove && root.viewModel.languageLabel !== ""
            y: band.topInset + (band.signInRow ? Math.max(0, Math.round((band.signSize - height) / 2)) : 0)
        }
        ScreenLoader {
            id: scene

            objectName: "stage"

            bandNatural: band.natural
            bandRoom: root.places.wide ? root.places.bandTall - scene.panelNeed : 0
            cards: root.places.cards
            cardRoom: root.places.cardRoom
            cardsTop: root.places.cardsTop
            panelCard: root.places.panelCard
            panelColumn: root.places.panelColumn
            viewModel: root.viewModel
        }
        Dock {
            id: dock

            bandColours: root.bandColours
            height: implicitHeight
            action: scene.docked ? root.viewModel.actions[0] ?? null : null
            holdsLanguage: !root.places.languageAbove
            viewModel: root.viewModel
            width: root.width
            y: root.height - height
        }
    }
    IdlePanel {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: root.viewModel.idle
    }
}
