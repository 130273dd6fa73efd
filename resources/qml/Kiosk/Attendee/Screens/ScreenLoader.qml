pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Creates the component that the view model names for its screen, and fades it in.
Loader {
    id: root

    required property AttendeeViewModel viewModel
    // The place of the cards.
    required property rect cards
    // The top of the cards where the band is as low as its content allows.
    required property real cardsTop
    required property real cardRoom
    // Where a card may stand in the panel of a wide window, at its bottom.
    required property rect panelCard
    // Its left side and width alone.
    required property rect panelColumn
    required property real bandNatural
    // 0 where the band stands above the cards.
    required property real bandRoom

    readonly property GuestCards column: root.item as GuestCards
    readonly property int relief: root.column?.relief ?? 0
    readonly property int nameRelief: root.column?.nameRelief ?? 0
    readonly property int bandRelief: root.column?.bandRelief ?? 0
    readonly property real spare: (root.column?.bandGrows ? root.column.spare : 0) + (root.column?.lowered ?? 0)
    readonly property bool overlaps: root.column?.overlaps ?? false
    readonly property real panelNeed: root.column?.panelNeed ?? 0
    readonly property bool namesEvent: root.column?.namesEvent ?? true
    readonly property int nameLines: root.column?.nameLines ?? 3
    readonly property bool docked: root.column?.docked ?? false
    readonly property real dim: root.column?.dim ?? 1
    readonly property bool lined: root.column?.lined ?? true
    readonly property bool explained: root.column?.explained ?? true
    readonly property real panelShare: root.column?.panelShare ?? 0.365
    readonly property int page: root.column?.page ?? 0
    readonly property int pages: root.column?.pages ?? 1
    readonly property string screen: root.viewModel.screen
    readonly property string component: root.viewModel.component
    readonly property list<string> offered: root.viewModel.components
    readonly property real shownAt: root.viewModel.shownAt

    // Keeps the compiled components, so that a screen appears without reading its file.
    property var compiled: []

    function turn() {
        root.column.turn();
    }

    function load() {
        root.setSource(Qt.resolvedUrl(`${root.component}.qml`), {
            "host": root
        });
    }

    onComponentChanged: root.load()
    onOfferedChanged: root.compiled = Array.from(root.offered).map(name => Qt.createComponent(Qt.resolvedUrl(`${name}.qml`), Component.Asynchronous, root))
    onScreenChanged: {
        if (root.screen === "attract")
            TextSizes.forget();
        if (!root.column)
            return;
        root.column.page = 0;
        appear.restart();
    }
    // The same screen may be shown to the next guest.
    onShownAtChanged: if (root.column)
        root.column.page = 0
    Component.onCompleted: root.load()

    // One screen at a time says by how much large text grows.
    Binding {
        property: "ease"
        target: Theme
        value: root.column?.ease ?? 1
    }
    NumberAnimation on opacity {
        id: appear

        duration: Theme.change
        from: 0
        running: false
        to: 1
    }
}
