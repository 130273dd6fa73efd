import QtQuick

// A part of a column of cards. Its natural height is `implicitHeight`; the column may add `extra`.
Item {
    id: root

    // By how much it may grow where there is room to spare, in px.
    property real growth: 0
    property real extra: 0
    // On every page, at the bottom.
    property bool anchored: false
    // On every page, at the top.
    property bool pinned: false
    // It is shown only where nothing else has to make room for it; `dismissed` where that is not so.
    property bool expendable: false
    property bool dismissed: false
    // The page on which it stands; -1 is every page, -2 none.
    property int onPage: 0

    // Lays out what is inside of it, before its height is asked for.
    function prepare() {
    }

    height: root.implicitHeight + root.extra
}
