import QtQuick
import Kiosk.Controls

// Faint lines in the corner of a band: the host's own, else the seats around tables.
Image {
    id: root

    property string pattern: ""

    anchors.right: parent.right
    anchors.top: parent.top
    mirror: Theme.mirrored && root.pattern === ""
    opacity: root.pattern === "" ? 1 : 0.16
    source: root.pattern || Qt.resolvedUrl("../../Controls/art/arcs.png")
    visible: !Theme.highContrast
}
