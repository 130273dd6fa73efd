"""The fonts of letters: reduced to the characters of all letters, with TrueType outlines.

Each PDF takes from them what it shows. From a whole font that takes a quarter of a second, as it
does from the outlines of CFF.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

from kiosk.resources import resource

_LARGEST_ERROR = 1.0  # of a curve, in units of the font
# For layout by rules of the font, and for vertical text; letters are drawn a character at a time.
_UNUSED_TABLES = ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "vhea", "vmtx"]


@contextmanager
def reduced_fonts(names: tuple[str, ...], characters: str) -> Iterator[Path]:
    """A temporary folder with fonts of those file names that hold only those characters."""
    with TemporaryDirectory(prefix="kiosk-fonts-") as folder:
        for name in names:
            _reduce(resource("fonts", name), Path(folder, name), characters)
        yield Path(folder)


def _reduce(source: Path, target: Path, characters: str) -> None:
    options = subset.Options(notdef_outline=True, desubroutinize=True, hinting=False)
    options.drop_tables += _UNUSED_TABLES
    with TTFont(source, lazy=True) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=characters)
        subsetter.subset(font)
        if "CFF " in font:
            _to_truetype(font)
        font.save(target)


def _to_truetype(font: TTFont) -> None:
    """Replace cubic outlines with quadratic ones (OpenType specification, tables glyf and maxp)."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, _LARGEST_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], table, maxp = newTable("loca"), newTable("glyf"), font["maxp"]
    table.glyphOrder, table.glyphs = order, outlines
    font["glyf"] = table
    font["hmtx"].metrics = {
        name: (width, getattr(outlines[name], "xMin", 0))
        for name, (width, _) in font["hmtx"].metrics.items()
    }
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for limit in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):  # fmt: skip
        setattr(maxp, limit, 0)
    font["post"].formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"
