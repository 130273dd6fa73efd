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
    readonly property bool here: root.plan?.hasHere ?? false
    readonly property real inset: Theme.grid

    // What is worth showing, in turned metres: the tables, and the kiosk, drawn nearer if it is far away.
    readonly property rect seated: {
        const spots = Array.from(root.tables).map(table => root.turned(table.x, table.y));
        const xs = spots.map(spot => spot.x);
        const ys = spots.map(spot => spot.y);
        const x = Math.min(...xs) - root.reach;
        const y = Math.min(...ys) - root.reach;
        return Qt.rect(x, y, Math.max(...xs) + root.reach - x, Math.max(...ys) + root.reach - y);
    }
    readonly property point kiosk: {
        const at = root.here ? root.turned(root.plan.hereX, root.plan.hereY) : Qt.point(root.seated.x, root.seated.y);
        const far = 1.2 * root.reach;
        return Qt.point(Math.max(root.seated.left - far, Math.min(root.seated.right + far, at.x)), Math.max(root.seated.top - far, Math.min(root.seated.bottom + far, at.y)));
    }
    readonly property rect shown: {
        const x = Math.min(root.seated.left, root.kiosk.x);
        const y = Math.min(root.seated.top, root.kiosk.y);
        return Qt.rect(x, y, Math.max(root.seated.right, root.kiosk.x) - x, Math.max(root.seated.bottom, root.kiosk.y) - y);
    }
    readonly property real foot: root.here ? mark.height / 2 : 0
    readonly property real pxPerMetre: Math.min((root.width - 2 * root.inset) / root.shown.width, (root.height - 2 * root.inset - root.foot) / root.shown.height)

    // Half the distance between the two nearest tables, in metres.
    readonly property real reach: {
        let nearest = 8;
        for (let i = 0; i < root.tables.length; i++)
            for (let j = 0; j < i; j++)
                nearest = Math.min(nearest, Math.hypot(root.tables[i].x - root.tables[j].x, root.tables[i].y - root.tables[j].y));
        return Math.max(0.3, nearest / 2);
    }
    readonly property real tableRadius: Math.min(0.9 * root.reach * root.pxPerMetre, Theme.mm(18 * Theme.scale))
    readonly property real least: Theme.least * Theme.scale * Theme.pxPerMm / 0.707

    function turned(x: real, y: real): point {
        return Qt.point(x * Math.cos(root.turn) - y * Math.sin(root.turn), x * Math.sin(root.turn) + y * Math.cos(root.turn));
    }

    // Where a turned place is in this item.
    function spot(at: point): point {
        return Qt.point(root.width / 2 + (at.x - root.shown.x - root.shown.width / 2) * root.pxPerMetre, (root.height - root.foot) / 2 + (at.y - root.shown.y - root.shown.height / 2) * root.pxPerMetre);
    }

    clip: true

    Repeater {
        model: root.tables

        PlanTable {
            leastSize: root.least
            spot: root.spot(root.turned(modelData.x, modelData.y))
            tableRadius: root.tableRadius
            tone: root.tone
        }
    }
    HereMark {
        id: mark

        edge: root.inset
        spot: root.spot(root.kiosk)
        text: root.plan?.hereLabel ?? ""
        tone: root.tone
        visible: root.here
        within: Qt.size(root.width, root.height)
    }
}
