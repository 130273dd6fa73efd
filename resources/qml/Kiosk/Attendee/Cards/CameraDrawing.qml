pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The isometric drawing of how to scan at a camera, as SVG in layers like those of `ScanDrawing`: a phone or a
// sheet of paper whose code is seen, and the same held upright before the camera at the edge of the panel.
QtObject {
    id: root

    // The panel, and what is held `away` units before it.
    readonly property point panel: Qt.point(330, 16)
    readonly property size panelSize: Qt.size(96, 116)
    readonly property int away: 62
    readonly property string outline: `stroke="${ScanDrawing.edge}" stroke-width="${ScanDrawing.line}"`

    // What stands upright, `x`, `y` being where its upper left corner is.
    function upright(x: real, y: real, flat: string): string {
        return `<g transform="matrix(.866 .5 0 1 ${x} ${y})">${flat}</g>`;
    }

    function slab(x: real, y: real, flat: string, depth: int): string {
        let all = "";
        for (let z = depth; z >= 0; z -= 1)
            all += root.upright(x + 0.866 * z, y - 0.5 * z, flat);
        return all;
    }

    // Where the camera is on the panel, which is at this side.
    function lens(side: string): point {
        const across = root.panelSize.width;
        const down = root.panelSize.height;
        switch (side) {
        case "bottom":
            return Qt.point(across / 2, down - 10);
        case "left":
            return Qt.point(10, down / 2);
        case "right":
            return Qt.point(across - 10, down / 2);
        default:
            return Qt.point(across / 2, 10);
        }
    }

    function held(paper: bool): size {
        return paper ? Qt.size(62, 82) : Qt.size(48, 88);
    }

    // A place before the panel on the picture.
    function placed(across: real, down: real, before: real): point {
        return Qt.point(root.panel.x + 0.866 * across - 0.866 * before, root.panel.y + 0.5 * across + down + 0.5 * before);
    }

    // The corner of what is held before the camera.
    function corner(side: string, paper: bool, right: bool, bottom: bool): point {
        const at = root.lens(side);
        const size = root.held(paper);
        return root.placed(at.x + (right ? 0.5 : -0.5) * size.width, at.y + (bottom ? 0.5 : -0.5) * size.height, root.away);
    }

    function shown(paper: bool): string {
        const w = paper ? 100 : 78;
        const h = paper ? 136 : 144;
        const code = (x, y, side) => `<path fill="#0b1220" d="${ScanDrawing.code}" transform="translate(${x} ${y}) scale(${side / 19})"/>`;
        const bar = (y, width, fill) => `<rect x="14" y="${y}" width="${width}" height="7" rx="3.5" fill="${fill}"/>`;
        if (paper)
            return root.slab(34, 24, ScanDrawing.box(w, h, 3, ScanDrawing.highEdge(), root.outline), 2) + root.upright(34, 24, ScanDrawing.box(w, h, 3, ScanDrawing.face, `stroke="#c5d1e8" stroke-width="1.4"`) + bar(14, 44, Theme.brand) + bar(27, 66, ScanDrawing.shade) + code(16, 48, 68));
        return root.slab(44, 22, ScanDrawing.box(w, h, 14, ScanDrawing.body, root.outline), 9) + root.upright(44, 22, ScanDrawing.box(w, h, 14, ScanDrawing.body, "") + `<rect x="4" y="4" width="${w - 8}" height="${h - 8}" rx="11" fill="${ScanDrawing.face}"/>` + bar(18, 30, Theme.brand) + bar(30, 46, ScanDrawing.shade) + code(12, 52, 54) + bar(118, 50, ScanDrawing.shade));
    }

    function kiosk(side: string): string {
        const at = root.lens(side);
        const w = root.panelSize.width;
        const h = root.panelSize.height;
        const eye = `<circle cx="${at.x}" cy="${at.y}" r="7.5" fill="${ScanDrawing.light}" ${root.outline}/><circle cx="${at.x}" cy="${at.y}" r="3.4" fill="${ScanDrawing.body}"/>`;
        return root.slab(root.panel.x, root.panel.y, ScanDrawing.box(w, h, 8, ScanDrawing.body, root.outline), 12) + root.upright(root.panel.x, root.panel.y, ScanDrawing.box(w, h, 8, ScanDrawing.lid, root.outline) + `<rect x="20" y="20" width="${w - 40}" height="${h - 40}" rx="4" fill="${ScanDrawing.face}" fill-opacity=".92"/>` + eye);
    }

    // What stands still.
    function still(side: string, paper: bool): string {
        return ScanDrawing.svg(root.shown(paper) + ScanDrawing.arrow + root.kiosk(side));
    }

    // What the camera sees.
    function beam(side: string, paper: bool): string {
        const at = root.lens(side);
        const eye = root.placed(at.x, at.y, 0);
        const text = spot => `${spot.x} ${spot.y}`;
        const edge = [[false, false], [false, true], [true, true]].map(one => text(root.corner(side, paper, one[0], one[1])));
        return ScanDrawing.svg(`<path d="M${edge.join("L")}L${text(eye)}L${text(root.corner(side, paper, true, false))}z" fill="${ScanDrawing.light}" fill-opacity=".38"/>`);
    }

    // What is held before the camera, from behind.
    function before(side: string, paper: bool): string {
        const at = root.corner(side, paper, false, false);
        const size = root.held(paper);
        if (paper)
            return ScanDrawing.svg(root.slab(at.x, at.y, ScanDrawing.box(size.width, size.height, 3, ScanDrawing.highEdge(), ""), 2) + root.upright(at.x, at.y, ScanDrawing.box(size.width, size.height, 3, ScanDrawing.face, `stroke="${ScanDrawing.line > 2 ? ScanDrawing.edge : "#c5d1e8"}" stroke-width="1.4"`)));
        return ScanDrawing.svg(root.slab(at.x, at.y, ScanDrawing.box(size.width, size.height, 9, ScanDrawing.body, root.outline), 6) + root.upright(at.x, at.y, ScanDrawing.box(size.width, size.height, 9, ScanDrawing.back, root.outline) + `<rect x="6" y="6" width="20" height="20" rx="6" fill="${ScanDrawing.backEnd}" ${root.outline}/><circle cx="12" cy="16" r="4" fill="${ScanDrawing.body}" ${root.outline}/><circle cx="20" cy="16" r="4" fill="${ScanDrawing.body}" ${root.outline}/>`));
    }
}
