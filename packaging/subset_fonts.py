"""Cuts the fonts of Japanese and Chinese texts out of Noto Sans CJK, for `resources/fonts`.

    python packaging/subset_fonts.py /usr/share/fonts/opentype/noto

The folder holds `NotoSansCJK-Regular.ttc` and `-Bold.ttc` (Debian: fonts-noto-cjk). A cut font has
the common characters of its language and those of its catalogue, no Latin letters, which Pretendard
draws, and Pretendard's line height, so that a line is as high in every language.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

from kiosk.resources import resource
from kiosk.texts import GUEST_CATALOGUE, read_catalogue

WEIGHTS = ("Regular", "Bold")
# Pretendard's, of 1000 units.
ASCENT, DESCENT = 952, 241
# Punctuation, kana and full-width forms.
_SHARED = [*range(0x3000, 0x3100), *range(0xFF01, 0xFF61)]


@dataclass(frozen=True)
class Cut:
    """A font to make.

    `rows` are those of the character set that hold its characters, `more` is punctuation that is
    full-width in its language only.
    """

    language: str
    source: str
    family: str
    charset: str
    rows: range
    more: str = ""


CUTS = (
    # All of JIS X 0208, which names need, and level 1 of GB 2312.
    Cut("ja", "Noto Sans CJK JP", "Kiosk Sans JP", "euc_jp", range(16, 85)),
    Cut("zh", "Noto Sans CJK SC", "Kiosk Sans SC", "gb2312", range(16, 56), "“”‘’…—"),
)


def characters(cut: Cut) -> set[int]:
    """The code points that a font gets."""
    found = {*_SHARED, *map(ord, cut.more)}
    for row in cut.rows:
        for cell in range(1, 95):
            character = bytes((row + 0xA0, cell + 0xA0)).decode(cut.charset, errors="ignore")
            found.update(map(ord, character))
    catalogue = resource("i18n", f"{GUEST_CATALOGUE}_{cut.language}.ts")
    for words in read_catalogue(catalogue).values():
        found.update(ord(one) for one in words if ord(one) > 0x2E7F)
    return found


def cut_out(source: TTFont, cut: Cut, weight: str) -> TTFont:
    """The part of a font that a language needs, with its own name and line height."""
    options = subset.Options(
        layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 4, 5, 13, 14]
    )
    maker = subset.Subsetter(options)
    maker.populate(unicodes=characters(cut))
    maker.subset(source)
    for entry in source["name"].names:
        entry.string = _named(cut, weight).get(entry.nameID, entry.toUnicode())
    source["hhea"].ascent, source["hhea"].descent, source["hhea"].lineGap = ASCENT, -DESCENT, 0
    os2 = source["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT
    return source


def _named(cut: Cut, weight: str) -> dict[int, str]:
    """The entries of the table of names that change, by their ids."""
    return {1: cut.family, 2: weight, 4: f"{cut.family} {weight}", 16: cut.family, 17: weight}


def main(folder: Path) -> None:
    """Write every cut font."""
    for cut in CUTS:
        for weight in WEIGHTS:
            fonts = TTCollection(folder / f"NotoSansCJK-{weight}.ttc").fonts
            source = next(font for font in fonts if font["name"].getDebugName(1) == cut.source)
            path = resource("fonts", f"{cut.family.replace(' ', '')}-{weight}.otf")
            cut_out(source, cut, weight).save(path)
            print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
