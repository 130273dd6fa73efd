"""Draws the logo of the demo event's host, a made-up ministry: for light and for dark ground.

The letters are outlines, so that no font is needed. Run it after a change:
`.venv/bin/python packaging/demo/draw_logo.py`.
"""

from __future__ import annotations

import math
from pathlib import Path

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

RESOURCES = Path(__file__).parents[2] / "resources"
OUT = RESOURCES / "demo" / "event"
FILE = "ministry.svg"
COLOURS = {"logo": "#0E2462", "logo_dark": "#FFFFFF"}

# Units of the drawing: an emblem of 96, and beside it the name in both languages.
HEIGHT, RADIUS = 96, 46
TEXT_X = 114
LINES = (
    ("미래산업기술부", "Pretendard-ExtraBold.otf", 35.0, 43.5),
    ("Ministry of Future Industry", "Pretendard-Medium.otf", 22.0, 80.0),
)


def drawing(colour: str) -> str:
    """The logo in one colour, as an SVG document."""
    letters = [_outlines(*line) for line in LINES]
    width = math.ceil(TEXT_X + max(right for _, right in letters))
    shapes = [*_emblem(), *(f'<path d="{path}" fill="{{0}}"/>' for path, _ in letters)]
    body = "\n".join(shape.format(colour) for shape in shapes)
    size = f'width="{width}" height="{HEIGHT}" viewBox="0 0 {width} {HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{body}\n</svg>\n'


def _emblem() -> list[str]:
    """Six seats round a table."""
    middle = HEIGHT / 2
    ring = f'<circle cx="{middle:g}" cy="{middle:g}" r="{{r}}" fill="none" stroke="{{{{0}}}}"'
    rings = [f'{ring.format(r=r)} stroke-width="{w}"/>' for r, w in ((RADIUS, 4), (25, 3.4))]
    turns = [math.tau * seat / 6 - math.pi / 2 for seat in range(6)]
    dots = [(middle, middle, 10.0)] + [
        (middle + 37 * math.cos(turn), middle + 37 * math.sin(turn), 8.0) for turn in turns
    ]
    return [
        *rings,
        *(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{r:g}" fill="{{0}}"/>' for x, y, r in dots),
    ]


def _outlines(text: str, font_file: str, size: float, baseline: float) -> tuple[str, float]:
    """The outlines of a line, and its width."""
    with TTFont(RESOURCES / "fonts" / font_file) as font:
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        scale = size / font["head"].unitsPerEm
        pen, x = SVGPathPen(glyphs, lambda number: f"{number:.1f}".removesuffix(".0")), 0.0
        for character in text:
            glyph = glyphs[names[ord(character)]]
            glyph.draw(TransformPen(pen, (scale, 0, 0, -scale, TEXT_X + x, baseline)))
            x += glyph.width * scale
    return str(pen.getCommands()), x


def write(folder: Path) -> None:
    """Write the logo for each ground into a folder of its own."""
    for use, colour in COLOURS.items():
        path = folder / use / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(drawing(colour), "utf-8")


if __name__ == "__main__":
    write(OUT)
