"""A test page for the alignment of a printer: rulers at every edge and the badge's nominal edge."""

from __future__ import annotations

from PIL import Image, ImageDraw

from kiosk.exchange.badges.layout import BadgeLayout
from kiosk.exchange.badges.typefaces import bundled

_INCH = 25.4
_LONG, _SHORT = 4.0, 2.0
_INSET = 5.0
_CROSS = 6.0
_LETTERS = 3.0


def alignment_page(layout: BadgeLayout, dpi: int, name: str) -> Image.Image:
    """Black on white: a tick per millimetre along every edge, a frame 5 mm inside, a cross.

    Ticks that are missing at an edge show the area that the printer cannot reach, or its offset.
    """
    dots = dpi / _INCH
    size = round(layout.width * dots), round(layout.height * dots)
    page = Image.new("1", size, 1)
    draw = ImageDraw.Draw(page)
    hair = max(1, round(0.15 * dots))
    for millimetre in range(int(layout.width) + 1):
        x, length = millimetre * dots, (_SHORT if millimetre % 5 else _LONG) * dots
        draw.line((x, 0, x, length), fill=0, width=hair)
        draw.line((x, size[1] - 1 - length, x, size[1]), fill=0, width=hair)
    for millimetre in range(int(layout.height) + 1):
        y, length = millimetre * dots, (_SHORT if millimetre % 5 else _LONG) * dots
        draw.line((0, y, length, y), fill=0, width=hair)
        draw.line((size[0] - 1 - length, y, size[0], y), fill=0, width=hair)
    inset = _INSET * dots
    draw.rectangle((inset, inset, size[0] - 1 - inset, size[1] - 1 - inset), width=hair)
    _cross(draw, size, dots, hair)
    words = f"{name}  {layout.width:g} × {layout.height:g} mm  {dpi} dpi"
    letters = bundled("Medium")
    wide = (layout.width - 4 * _INSET) / letters.width(words)
    pixels = int(min(_LETTERS, wide) * dots)
    letters.draw(draw, (2 * inset, size[1] / 2 - 2 * _CROSS * dots), words, pixels, 0)
    return page


def _cross(draw: ImageDraw.ImageDraw, size: tuple[int, int], dots: float, hair: int) -> None:
    x, y, arm = size[0] / 2, size[1] / 2, _CROSS * dots
    draw.line((x - arm, y, x + arm, y), fill=0, width=hair)
    draw.line((x, y - arm, x, y + arm), fill=0, width=hair)
