pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// The isometric drawing of how to scan, as SVG in layers on 448 x 240 units: what is drawn on a level is a
// flat drawing under one affine map, its height a stack of copies.
QtObject {
    id: root

    readonly property int width: 448
    readonly property int height: 240

    readonly property color body: Theme.highContrast ? "#000000" : Theme.night ? "#26365c" : "#101b3d"
    readonly property color back: Theme.highContrast ? "#000000" : Theme.night ? "#33476f" : "#2b3c70"
    readonly property color backEnd: Theme.highContrast ? "#000000" : Theme.night ? "#26365c" : "#22305c"
    readonly property color lid: Theme.highContrast ? "#000000" : Theme.night ? "#1b2947" : "#1c2a55"
    readonly property color edge: Theme.highContrast ? "#ffffff" : "#3d5191"
    readonly property color face: Theme.highContrast ? "#ffffff" : Theme.night ? "#aab6cc" : "#ffffff"
    readonly property color light: Theme.highContrast ? "#ffe600" : "#8db0fb"
    readonly property color printed: Theme.highContrast ? "#000000" : "#7b9df0"
    readonly property color shade: Theme.highContrast ? "#000000" : Theme.night ? "#0b1220" : "#d3def5"
    readonly property real line: Theme.highContrast ? 2.5 : 1

    // A square that looks like a QR code and encodes nothing.
    readonly property list<string> modules: ["1111111010101111111", "1000001001101000001", "1011101011001011101", "1011101000101011101", "1011101011101011101", "1000001010001000001", "1111111010101111111", "0000000011000000000", "1011011110110101101", "0100100101101100110", "1101011011010010011", "0010110010110111010", "1011001101101001101", "0000000010110110110", "1111111001001101011", "1000001011100010110", "1011101001011101001", "1000001010110011110", "1111111011010110101"]
    readonly property string code: QrPaths.of(root.modules)

    // From the level of a table to the picture, `x`, `y` being where the left corner stands.
    function level(x: real, y: real, flat: string): string {
        return `<g transform="matrix(.866 -.5 .866 .5 ${x} ${y})">${flat}</g>`;
    }

    function plate(x: real, y: real, flat: string, height: int): string {
        let all = "";
        for (let z = height; z >= 0; z -= 1)
            all += root.level(x, y + z, flat);
        return all;
    }

    function box(w: real, h: real, r: real, fill: color, extra: string): string {
        return `<rect width="${w}" height="${h}" rx="${r}" fill="${fill}" ${extra}/>`;
    }

    function svg(content: string): string {
        return `data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${root.width} ${root.height}">${content}</svg>`.replace(/#/g, "%23");
    }

    // What the guest holds, its code upwards.
    function upwards(paper: bool): string {
        const outline = `stroke="${root.edge}" stroke-width="${root.line}"`;
        const qr = size => `<path fill="${Theme.highContrast || !Theme.night ? "#0b1220" : "#0b1220"}" d="${root.code}" transform="translate(${paper ? 44 : 36} ${paper ? 14 : 9}) scale(${size / 19})"/>`;
        const bars = `<rect x="${paper ? 118 : 106}" y="${paper ? 18 : 18}" width="7" height="40" rx="3.5" fill="${Theme.brand}"/><rect x="${paper ? 104 : 118}" y="${paper ? 18 : 30}" width="6" height="${paper ? 56 : 24}" rx="3" fill="${root.shade}"/><rect x="12" y="${paper ? 18 : 20}" width="9" height="${paper ? 50 : 38}" rx="4.5" fill="${root.shade}"/>`;
        if (paper)
            return root.level(30, 150, root.box(150, 92, 3, root.shade, "")) + root.plate(34, 128, root.box(150, 92, 3, root.highEdge(), outline), 2) + root.level(34, 126, root.box(150, 92, 3, root.face, `stroke="${root.line > 2 ? root.edge : "#c5d1e8"}" stroke-width="1.4"`) + qr(64) + bars);
        return root.level(0, 142, root.box(153, 78, 14, root.shade, "")) + root.plate(0, 118, root.box(153, 78, 14, root.body, outline), 10) + root.level(0, 118, root.box(153, 78, 14, root.body, "") + `<rect x="4" y="4" width="145" height="70" rx="11" fill="${root.face}"/>` + qr(60) + bars);
    }

    function highEdge(): color {
        return Theme.highContrast ? "#000000" : "#c5d1e8";
    }

    readonly property string arrow: `<path d="M184 50C192 22 232 2 266 22" fill="none" stroke="${Theme.brand}" stroke-width="6" stroke-linecap="round"/><path d="M268 4v21h-21" fill="none" stroke="${Theme.brand}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`
    readonly property string scanner: root.level(240, 164, root.box(122, 122, 22, root.shade, "")) + root.plate(240, 136, root.box(122, 122, 22, root.body, `stroke="${root.edge}" stroke-width="${root.line > 2 ? 1 : 0}"`), 36) + root.level(240, 136, root.box(122, 122, 22, root.lid, `stroke="${root.edge}" stroke-width="${root.line}"`) + `<rect x="15" y="15" width="92" height="92" rx="12" fill="${root.light}"/><path fill="${root.printed}" d="${root.code}" transform="translate(25 25) scale(3.8)"/>`)

    readonly property string phone: root.svg(root.upwards(false) + root.arrow + root.scanner)
    readonly property string paper: root.svg(root.upwards(true) + root.arrow + root.scanner)
    // The light between the window and what is held over it.
    readonly property string beam: root.svg(`<path d="M253 136L272 98H410L440 136L346 190z" fill="${root.light}" fill-opacity=".38"/>`)
    readonly property string phoneDown: root.svg(root.plate(246, 84, root.box(153, 78, 14, root.body, `stroke="${root.edge}" stroke-width="${root.line}"`), 9) + root.level(246, 84, `<defs><linearGradient id="g" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="${root.backEnd}"/><stop offset="1" stop-color="${root.back}"/></linearGradient></defs><rect width="153" height="78" rx="14" fill="url(#g)" stroke="${root.edge}" stroke-width="${root.line}"/><rect x="112" y="9" width="33" height="33" rx="9" fill="${root.backEnd}" stroke="${root.edge}" stroke-width="1.5"/><circle cx="121" cy="26" r="6.4" fill="${root.body}" stroke="${root.edge}" stroke-width="1.5"/><circle cx="136" cy="26" r="6.4" fill="${root.body}" stroke="${root.edge}" stroke-width="1.5"/>`))
    readonly property string paperDown: root.svg(root.plate(238, 92, root.box(150, 92, 3, root.highEdge(), ""), 2) + root.level(238, 90, root.box(150, 92, 3, root.face, `stroke="${root.line > 2 ? root.edge : "#c5d1e8"}" stroke-width="1.4"`)))
}
