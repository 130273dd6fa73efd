pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The room from above, turned so that up is where the guest faces; figures stay upright.
Card {
    id: root

    required property PlanViewModel plan

    readonly property var tables: root.plan ? root.plan.tables : []
    readonly property real turn: (root.plan?.rotation ?? 0) * Math.PI / 180
    readonly property var spots: Array.from(root.tables).map(table => root.turned(table.x, table.y))
    readonly property bool here: root.plan?.hasHere ?? false
    readonly property real inset: Theme.grid

    // What is worth showing, in turned metres: the tables, and the kiosk, drawn at their edge if it is farther.
    readonly property rect seated: {
        const xs = root.spots.map(spot => spot.x);
        const ys = root.spots.map(spot => spot.y);
        const x = Math.min(...xs) - root.reach;
        const y = Math.min(...ys) - root.reach;
        return Qt.rect(x, y, Math.max(...xs) + root.reach - x, Math.max(...ys) + root.reach - y);
    }
    readonly property point kiosk: {
        const at = root.here ? root.turned(root.plan.hereX, root.plan.hereY) : Qt.point(root.seated.x, root.seated.y);
        return Qt.point(Math.max(root.seated.left, Math.min(root.seated.right, at.x)), Math.max(root.seated.top, Math.min(root.seated.bottom, at.y)));
    }
    readonly property real foot: root.here ? mark.height : 0
    readonly property real pxPerMetre: Math.min((root.width - 2 * root.inset) / root.seated.width, (root.height - 2 * root.inset - root.foot) / root.seated.height)

    // Half the distance between the two nearest tables, in metres.
    readonly property real reach: {
        const spots = root.spots;
        let nearest = 8;
        for (let i = 0; i < spots.length; i++)
            for (let j = 0; j < i; j++)
                nearest = Math.min(nearest, Math.hypot(spots[i].x - spots[j].x, spots[i].y - spots[j].y));
        return Math.max(0.3, nearest / 2);
    }
    readonly property real tableRadius: Math.min(0.9 * root.reach * root.pxPerMetre, Theme.mm(18 * Theme.scale))
    readonly property real least: Theme.least * Theme.scale * Theme.pxPerMm / 0.707

    function turned(x: real, y: real): point {
        return Qt.point(x * Math.cos(root.turn) - y * Math.sin(root.turn), x * Math.sin(root.turn) + y * Math.cos(root.turn));
    }

    // Where a turned place is in this item.
    function spot(at: point): point {
        return Qt.point(root.width / 2 + (at.x - root.seated.x - root.seated.width / 2) * root.pxPerMetre, (root.height - root.foot) / 2 + (at.y - root.seated.y - root.seated.height / 2) * root.pxPerMetre);
    }

    clip: true

    Repeater {
        model: root.tables

        onItemAdded: (index, item) => {
            if ((item as PlanTable).mine)
                pulse.target = item;
        }

        PlanTable {
            leastSize: root.least
            spot: root.spot(root.turned(modelData.x, modelData.y))
            tableRadius: root.tableRadius
            colours: root.colours
        }
    }
    // Where the kiosk stands, and under the tables what that mark means.
    ArrowHead {
        color: root.colours.accent
        side: mark.pointer
        visible: root.here && root.kiosk.y < root.seated.bottom
        x: root.spot(root.kiosk).x - side / 2
        y: root.spot(root.kiosk).y - side / 2
    }
    KioskMark {
        id: mark

        room: 0.16 * root.height
        text: root.plan?.hereLabel ?? ""
        colours: root.colours
        visible: root.here
        widest: root.width - 2 * root.inset
        x: Math.round(Math.max(root.inset, Math.min(root.width - root.inset - width, root.spot(root.kiosk).x - pointer / 2)))
        y: Math.round(root.spot(Qt.point(0, root.seated.bottom)).y)
    }
    SequentialAnimation {
        id: pulse

        property Item target: null

        running: pulse.target !== null && !Theme.reduceMotion

        PauseAnimation {
            duration: 300
        }
        NumberAnimation {
            duration: 400
            easing.type: Easing.OutCubic
            property: "scale"
            target: pulse.target
            to: 1.18
        }
        NumberAnimation {
            duration: 400
            easing.type: Easing.InOutCubic
            property: "scale"
            target: pulse.target
            to: 1
        }
    }
}
