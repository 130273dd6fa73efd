pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Cards one below the other. Where they run short of room, `relief` rises and parts leave out what matters
// least; then there are pages. What is left over makes cards larger. The rules are in
// kiosk/ui/attendee/layout/card_column.py. A block binds neither its place nor `visible`.
Item {
    id: root

    // What may be left out, in this order; a level includes those before it.
    enum Relief {
        All,
        Tight,
        OneAction,
        NoDetail,
        NoWay,
        NoProgress,
        Smaller,
        Small,
        Smallest,
        Bare,
        Eased,
        MoreEased,
        MostEased
    }

    // The page that is shown, from 0, and how many there are.
    property int page: 0
    property int pages: 1
    property int relief: CardColumn.All
    property int leastRelief: CardColumn.All
    // The relief in the size of names: theirs is given back first where room is left.
    property int nameRelief: CardColumn.All
    property int mostRelief: Theme.zoom > 1 ? CardColumn.MostEased : CardColumn.Bare
    // The most relief at which there still is room for what is expendable.
    readonly property int calmRelief: CardColumn.Tight
    // The height that there is, which may follow from the relief.
    property real room: 0
    property real gap: root.relief >= CardColumn.Tight ? 0.75 * Theme.gap : Theme.gap
    // Several pages are filled to about the same height.
    property bool evenPages: false
    // By how much a card on such a page grows before its texts are larger.
    property real calmGrowth: Infinity
    // How much a single card may leave of the last page before the card above joins it.
    property real mostFree: 0
    // How much may stay free at the bottom before anything grows.
    property real calm: Theme.px(5)
    // What was left over after all parts had grown as far as they may.
    property real spare: 0
    // At last large text grows by less.
    readonly property int tightest: Math.max(root.relief, root.bandRelief)
    readonly property real ease: root.tightest >= CardColumn.MostEased ? 0.55 : root.tightest >= CardColumn.MoreEased ? 0.7 : root.tightest >= CardColumn.Eased ? 0.85 : 1
    // What a band beside the cards leaves out, its height at that, and the height that it has.
    property int bandRelief: CardColumn.All
    property real bandNatural: 0
    property real bandRoom: 0
    property bool turning: false
    // Whether a card stands first, and not the buttons.
    property bool headed: false
    property bool arranging: false
    property bool unsettled: false
    readonly property var wishes: Array.from(root.children).map(child => (child as CardBlock)?.implicitHeight ?? 0)

    function settle() {
        if (root.arranging)
            return;
        root.unsettled = true;
        LayoutQueue.ask();
    }

    function arrange() {
        if (root.arranging || root.width <= 0)
            return;
        root.arranging = true;
        ItemLayout.layOutCards(root, Array.from(root.children).filter(child => child instanceof CardBlock));
        root.arranging = false;
        root.unsettled = false;
    }

    function turn() {
        root.page = (root.page + 1) % root.pages;
    }

    onLeastReliefChanged: root.settle()
    onBandNaturalChanged: root.settle()
    onBandRoomChanged: root.settle()
    onPageChanged: if (!root.arranging)
        ItemLayout.showCards(root, Array.from(root.children).filter(child => child instanceof CardBlock))
    onRoomChanged: root.settle()
    onWidthChanged: root.settle()
    onWishesChanged: root.settle()
    Component.onCompleted: root.settle()

    Connections {
        function onDue() {
            if (root.unsettled)
                root.arrange();
        }

        target: LayoutQueue
    }
}
