pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    readonly property real em: 100
    readonly property var known: new Map()
    // Figures of one width.
    readonly property var features: ({
            "tnum": 1
        })
    readonly property FontMetrics medium: FontMetrics {
        font.family: Theme.family
        font.features: root.features
        font.pixelSize: root.em
        font.weight: Font.Medium
    }
    readonly property FontMetrics bold: FontMetrics {
        font.family: Theme.family
        font.features: root.features
        font.pixelSize: root.em
        font.weight: Font.Bold
    }
    readonly property FontMetrics extraBold: FontMetrics {
        font.family: Theme.family
        font.features: root.features
        font.pixelSize: root.em
        font.weight: Font.ExtraBold
    }

    function hangul(text: string): bool {
        return /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text);
    }

    // Pretendard's Hangul is 0.85 em high, its capitals and figures 0.707 em, consonants alone 0.6 em;
    // as large as capitals, these are as easily read.
    function pixels(text: string, height: real): real {
        return height * Theme.pxPerMm / (root.hangul(text) && !/^[\u3130-\u318f\u119e]+$/.test(text) ? 0.85 : 0.707);
    }

    // The width of a word in em. Widths are kept until `forget`: asking the font takes its time.
    function advance(text: string, weight: int): real {
        const key = weight + text;
        let width = root.known.get(key);
        if (width === undefined) {
            const metrics = weight >= Font.ExtraBold ? root.extraBold : weight >= Font.Bold ? root.bold : root.medium;
            width = 1.01 * metrics.advanceWidth(text) / root.em;
            root.known.set(key, width);
        }
        return width;
    }

    // Names are among the words.
    function forget() {
        root.known.clear();
    }

    // What the text takes in one line, in px.
    function line(text: string, weight: int, height: real): real {
        const space = root.advance(" ", weight);
        const width = text.split(" ").reduce((sum, word) => sum + root.advance(word, weight) + space, -space);
        return Math.ceil(width * Math.ceil(root.pixels(text, height))) + 2;
    }

    // The widths in em of the parts of words that a hyphen ends: a list of lines, of words, of parts.
    function measure(text: string, weight: int): var {
        return text.split("\n").map(line => line.split(" ").map(word => word.replace(/-/g, "-\n").split("\n").map(part => root.advance(part, weight))));
    }

    // How many lines the words take in a width of em; 0 when a word is wider than that.
    function count(measured: var, space: real, width: real): int {
        let lines = 0;
        for (const words of measured) {
            let x = -space;
            lines += 1;
            for (const parts of words) {
                x += space;
                for (const part of parts) {
                    if (part > width)
                        return 0;
                    lines += x + part > width ? 1 : 0;
                    x = x + part > width ? part : x + part;
                }
            }
        }
        return lines;
    }

    function lines(text: string, weight: int, size: real, width: real): int {
        return root.count(root.measure(text, weight), root.advance(" ", weight), width / Math.ceil(size));
    }

    // The largest size in px, of at most `height` mm and at least `floor` mm, at which the text has
    // no broken word, at most `most` lines, and is not taller than `room` px.
    function fit(text: string, weight: int, height: real, floor: real, width: real, most: int, room: real, leading: real): int {
        if (width <= 0)
            return 1;
        const measured = root.measure(text, weight);
        const space = root.advance(" ", weight);
        const least = Math.min(root.pixels(text, floor), root.pixels(text, height));
        for (let size = root.pixels(text, height); size > least; size *= 0.96) {
            const whole = Math.ceil(size);
            const lines = root.count(measured, space, width / whole);
            if (lines > 0 && lines <= most && lines * whole * leading <= room)
                return whole;
        }
        return Math.ceil(least);
    }

    // The narrowest width in px in which the text takes no more lines than in `width`.
    function balance(text: string, weight: int, size: real, width: real): real {
        if (width <= 0)
            return 0;
        const measured = root.measure(text, weight);
        const space = root.advance(" ", weight);
        const lines = root.count(measured, space, width / size);
        if (lines < 2)
            return width;
        let narrow = width / lines;
        let wide = width;
        while (wide - narrow > 4) {
            const middle = (narrow + wide) / 2;
            const taken = root.count(measured, space, middle / size);
            if (taken > 0 && taken <= lines)
                wide = middle;
            else
                narrow = middle;
        }
        return wide;
    }
}
