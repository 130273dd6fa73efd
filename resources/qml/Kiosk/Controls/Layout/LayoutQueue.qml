pragma Singleton

import QtQuick

// Lets what lays itself out do so once, after all changes of a moment. Bindings cannot: they would
// loop; `Qt.callLater` on the layouts themselves cannot: it calls what a Loader has already let go.
QtObject {
    id: root

    property bool asked: false
    property bool settling: false

    signal due

    function ask() {
        root.asked = true;
        if (!root.settling)
            Qt.callLater(root.settle);
    }

    // One layout's change may unsettle another; they agree after a few rounds.
    function settle() {
        root.settling = true;
        for (let round = 0; root.asked && round < 12; round++) {
            root.asked = false;
            root.due();
        }
        root.settling = false;
    }
}
