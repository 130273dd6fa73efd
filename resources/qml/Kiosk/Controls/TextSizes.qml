pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Sizes of texts on this panel; the rules are in kiosk/ui/attendee/layout/line_breaking.py.
QtObject {
    id: root

    // Digits of one width (tabular figures) in running text; in large figures they leave holes.
    function features(size: real): var {
        return size * 0.707 < 14.5 * Theme.pxPerMm * Theme.scale ? {
            "tnum": 1
        } : {};
    }

    function fullWidth(text: string): bool {
        return TextFitting.hasFullWidth(text);
    }

    // The font size in px at which glyphs are `height` mm high.
    function pixels(text: string, height: real): real {
        return TextFitting.pixelSize(text, height * Theme.pxPerMm);
    }

    // The width in em.
    function advance(text: string, weight: int): real {
        return TextFitting.advance(text, weight);
    }

    // Names of guests are among the texts.
    function forget() {
        TextFitting.forget();
        ItemLayout.forget();
    }

    // The width in em of the longest word.
    function widestWord(text: string, weight: int): real {
        return Math.max(0.1, ...root.plain(text).split(/\s/).map(word => TextFitting.advance(word, weight)));
    }

    // The width in px of one line, its glyphs `height` mm high.
    function line(text: string, weight: int, height: real): real {
        return TextFitting.lineWidth(text, weight, root.pixels(text, height));
    }

    // The lines that a text takes at a size in a width, both in px; 0 when a word is wider than that.
    function lines(text: string, weight: int, size: real, width: real): int {
        return TextFitting.lineCount(text, weight, size, width);
    }

    // The largest size in px, of at most `height` mm and at least `floor` mm, at which the text has
    // no broken word, at most `most` lines, and is not taller than `room` px.
    function fit(text: string, weight: int, height: real, floor: real, width: real, most: int, room: real, leading: real): int {
        return TextFitting.fittingSize(text, weight, root.pixels(text, height), root.pixels(text, floor), width, most, room, leading);
    }

    // Without marks of phrases.
    function plain(text: string): string {
        return text.replace(/\u200b/g, "");
    }

    // The text with its line breaks at a size in a width, both in px, if phrases are marked in it.
    function phrased(text: string, weight: int, size: real, width: real): string {
        return TextFitting.brokenAtPhrases(text, weight, size, width);
    }

    // The narrowest width in px in which the text takes no more lines than in `width`.
    function balance(text: string, weight: int, size: real, width: real): real {
        return TextFitting.balancedWidth(text, weight, size, width);
    }
}
