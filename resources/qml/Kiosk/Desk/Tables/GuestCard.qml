pragma ComponentBehavior: Bound

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

    // Where the longest word of the name does not fit beside the country, the country stands below the name.
    readonly property real longestWord: Math.max(1, ...root.name.replace(/-/g, "- ").split(" ").map(word => metrics.advanceWidth(word)))
    readonly property bool countryBelow: root.longestWord > countryText.x - DeskTheme.gap - nameText.x
    readonly property real textHeight: nameText.height + (root.countryBelow ? countryText.height : 0)

    signal cardFocused(string guest)
    signal pickedUp(string guest)
    signal dragged(point position)
    signal dropped

    objectName: `card.${root.guest}`
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(DeskTheme.controlHeight, root.textHeight + DeskTheme.px(12))
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

    background: Rectangle {
        border.color: root.picked || root.chosen ? DeskTheme.accent : root.proposed ? DeskTheme.toneText("info") : root.tell ? DeskTheme.toneText("warn") : DeskTheme.divider
        border.width: root.picked || root.chosen || root.proposed || root.tell ? DeskTheme.focusWidth : DeskTheme.hairline
        color: root.picked || root.chosen ? DeskTheme.chosen : root.proposed ? DeskTheme.toneBackground("info") : root.tell ? DeskTheme.toneBackground("warn") : root.hovered ? DeskTheme.pressed : root.absent ? DeskTheme.surface : DeskTheme.raised
        radius: DeskTheme.px(6)

        FocusIndicator {
            control: root
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.absent ? DeskTheme.outline : DeskTheme.toneText("ok")
            border.width: DeskTheme.hairline
            color: root.absent ? "transparent" : DeskTheme.toneFill("ok")
            height: DeskTheme.px(10)
            radius: height / 2
            width: height
            x: DeskTheme.px(10)
        }
        DeskText {
            id: nameText

            readonly property real availableWidth: (root.countryBelow ? root.width : countryText.x) - DeskTheme.gap - nameText.x

            color: root.absent ? DeskTheme.secondaryText : DeskTheme.text
            font.weight: root.absent ? Font.Normal : Font.Medium
            font.pixelSize: Math.floor(DeskTheme.body * Math.max(0.7, Math.min(1, nameText.availableWidth / root.longestWord)))
            text: root.name
            width: Math.min(implicitWidth, nameText.availableWidth)
            x: DeskTheme.px(26)
            y: (parent.height - root.textHeight) / 2

            Accessible.ignored: true

            FontMetrics {
                id: metrics

                font.family: DeskTheme.fontFamily
                font.pixelSize: DeskTheme.body
                font.weight: Font.Medium
            }
        }
        DeskText {
            id: countryText

            color: root.sameOrganisation ? DeskTheme.toneText("warn") : DeskTheme.secondaryText
            font.weight: root.sameOrganisation ? Font.Bold : Font.Normal
            text: (root.told ? "✓ " : "") + (root.sameOrganisation ? `${root.country} !` : root.country)
            wrapMode: Text.NoWrap
            x: root.width - width - DeskTheme.px(10)
            y: root.countryBelow ? nameText.y + nameText.height : (parent.height - height) / 2

            Accessible.ignored: true
        }
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
