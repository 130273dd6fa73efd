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
    readonly property bool beneath: root.longest > tail.x - Look.gap - words.x
    readonly property real told: words.height + (root.beneath ? tail.height : 0)

    signal looked(string guest)
    signal lifted(string guest)
    signal dragged(point at)
    signal dropped

    objectName: `card.${root.guest}`
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Look.control, root.told + Look.px(12))
    padding: 0

    Accessible.name: root.label
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.lifted(root.guest)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.looked(root.guest);
    }

    background: Rectangle {
        border.color: root.picked ? Look.brand : root.proposed ? Look.ink2("info") : Look.line
        border.width: root.picked || root.proposed ? Look.ring : Look.hair
        color: root.picked ? Look.chosen : root.proposed ? Look.wash("info") : root.hovered ? Look.pressed : root.absent ? Look.surface : Look.raised
        radius: Look.px(6)

        Halo {
            control: root
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.absent ? Look.edge : Look.ink2("ok")
            border.width: Look.hair
            color: root.absent ? "transparent" : Look.fill("ok")
            height: Look.px(10)
            radius: height / 2
            width: height
            x: Look.px(10)
        }
        Say {
            id: words

            readonly property real room: (root.beneath ? root.width : tail.x) - Look.gap - words.x

            color: root.absent ? Look.soft : Look.ink
            font.weight: root.absent ? Font.Normal : Font.Medium
            font.pixelSize: Math.floor(Look.body * Math.max(0.7, Math.min(1, words.room / root.longest)))
            text: root.name
            width: Math.min(implicitWidth, words.room)
            x: Look.px(26)
            y: (parent.height - root.told) / 2

            Accessible.ignored: true

            FontMetrics {
                id: metrics

                font.family: Look.family
                font.pixelSize: Look.body
                font.weight: Font.Medium
            }
        }
        Say {
            id: tail

            color: root.clash ? Look.ink2("warn") : Look.soft
            font.weight: root.clash ? Font.Bold : Font.Normal
            text: root.clash ? `${root.country} !` : root.country
            wrapMode: Text.NoWrap
            x: root.width - width - Look.px(10)
            y: root.beneath ? words.y + words.height : (parent.height - height) / 2

            Accessible.ignored: true
        }
    }

    DragHandler {
        id: drag

        dragThreshold: Look.px(8)
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
