import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts

// A guest on the tables page: dragged by mouse or finger, or picked up with M and moved by arrow keys.
Button {
    id: root

    required property string guest
    required property string name
    required property string country
    required property string label
    required property bool absent
    required property bool picked
    required property bool proposed
    required property bool chosen
    required property bool sameOrganisation
    required property bool told
    required property bool tell

    signal cardFocused(string guest)
    signal pickedUp(string guest)
    signal dragged(point position)
    signal dropped

    objectName: `card.${root.guest}`
    focusPolicy: Qt.StrongFocus
    padding: 0

    Accessible.checkable: root.chosen
    Accessible.checked: root.chosen
    Accessible.name: root.label
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.pickedUp(root.guest)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.cardFocused(root.guest);
    }

    DragHandler {
        id: drag

        dragThreshold: DeskTheme.px(8)
        target: null

        onActiveChanged: {
            if (drag.active)
                root.pickedUp(root.guest);
            else
                root.dropped();
        }
        onCentroidChanged: {
            if (drag.active)
                root.dragged(drag.centroid.scenePosition);
        }
    }
}
