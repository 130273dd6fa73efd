pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A guest on the tables board: dragged by mouse or finger, or picked up with M and moved by arrows.
Button {
    id: root

    required property string guest
    required property string name
    required property string country
    required property string label
    required property bool absent
    required property bool picked
    required property bool proposed
    required property bool clash

    // A word that does not fit beside the country has the whole line.
    readonly property real longest: Math.max(1, ...root.name.replace(/-/g, "- ").split(" ").map(word => metrics.advanceWidth(word)))
    readonly property bool beneath: root.longest > tail.x - DeskTheme.gap - words.x
    readonly property real told: words.height + (root.beneath ? tail.height : 0)

    signal looked(string guest)
    signal lifted(string guest)
    signal dragged(point at)
    signal dropped

    objectName: `card.${root.guest}`
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(DeskTheme.controlHeight, root.told + DeskTheme.px(12))
    padding: 0

    Accessible.name: root.label
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.lifted(root.guest)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.looked(root.guest);
    }

    background: Rectangle {
        border.color: root.picked ? DeskTheme.accent : root.proposed ? DeskTheme.toneText("info") : DeskTheme.divider
        border.width: root.picked || root.proposed ? DeskTheme.focusWidth : DeskTheme.hairline
        color: root.picked ? DeskTheme.chosen : root.proposed ? DeskTheme.toneBackground("info") : root.hovered ? DeskTheme.pressed : root.absent ? DeskTheme.surface : DeskTheme.raised
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
            id: words

            readonly property real room: (root.beneath ? root.width : tail.x) - DeskTheme.gap - words.x

            color: root.absent ? DeskTheme.secondaryText : DeskTheme.text
            font.weight: root.absent ? Font.Normal : Font.Medium
            font.pixelSize: Math.floor(DeskTheme.body * Math.max(0.7, Math.min(1, words.room / root.longest)))
            text: root.name
            width: Math.min(implicitWidth, words.room)
            x: DeskTheme.px(26)
            y: (parent.height - root.told) / 2

            Accessible.ignored: true

            FontMetrics {
                id: metrics

                font.family: DeskTheme.fontFamily
                font.pixelSize: DeskTheme.body
                font.weight: Font.Medium
            }
        }
        DeskText {
            id: tail

            color: root.clash ? DeskTheme.toneText("warn") : DeskTheme.secondaryText
            font.weight: root.clash ? Font.Bold : Font.Normal
            text: root.clash ? `${root.country} !` : root.country
            wrapMode: Text.NoWrap
            x: root.width - width - DeskTheme.px(10)
            y: root.beneath ? words.y + words.height : (parent.height - height) / 2

            Accessible.ignored: true
        }
    }

    DragHandler {
        id: drag

        dragThreshold: DeskTheme.px(8)
        target: null

        onActiveChanged: {
            if (drag.active)
                root.lifted(root.guest);
            else
                root.dropped();
        }
        onCentroidChanged: {
            if (drag.active)
                root.dragged(drag.centroid.scenePosition);
        }
    }
}
