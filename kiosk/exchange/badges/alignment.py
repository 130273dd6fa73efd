"""A test page for the alignment of a printer: rulers at every edge and the badge's nominal edge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
    page = Image.new("1", (round(layout.width * dots), round(layout.height * dots)), 1)
    marks = _AlignmentMarks(ImageDraw.Draw(page), page.width, page.height, dots)
    marks.ticks(layout)
    marks.frame()
    marks.cross()
    words = f"{name}  {layout.width:g} × {layout.height:g} mm  {dpi} dpi"
    marks.caption(words, layout.width - 4 * _INSET)
    return page


@dataclass(frozen=True, slots=True)
class _AlignmentMarks:
    """Draws on a page whose size is in dots; `dots` are those of a millimetre."""

    draw: ImageDraw.ImageDraw
    width: int
    height: int
    dots: float

    def ticks(self, layout: BadgeLayout) -> None:
        for x, length in self._ruler(layout.width):
            self._line(x, 0, x, length)
            self._line(x, self.height - 1 - length, x, self.height)
        for y, length in self._ruler(layout.height):
            self._line(0, y, length, y)
            self._line(self.width - 1 - length, y, self.width, y)

    def frame(self) -> None:
        inset = _INSET * self.dots
        corner = (self.width - 1 - inset, self.height - 1 - inset)
        self.draw.rectangle((inset, inset, *corner), width=self._hair)

    def cross(self) -> None:
        x, y, arm = self.width / 2, self.height / 2, _CROSS * self.dots
        self._line(x - arm, y, x + arm, y)
        self._line(x, y - arm, x, y + arm)

    def caption(self, words: str, room: float) -> None:
        """A line of text; `room` is its greatest length in millimetres."""
        letters = bundled("Medium")
        pixels = int(min(_LETTERS, room / letters.width(words)) * self.dots)
        at = (2 * _INSET * self.dots, self.height / 2 - 2 * _CROSS * self.dots)
        letters.draw(self.draw, at, words, pixels, 0)

    def _ruler(self, length: float) -> Iterator[tuple[float, float]]:
        """Position and length, in dots, of each tick along an edge of `length` millimetres."""
        for millimetre in range(int(length) + 1):
            yield millimetre * self.dots, (_SHORT if millimetre % 5 else _LONG) * self.dots

    def _line(self, left: float, top: float, right: float, bottom: float) -> None:
        self.draw.line((left, top, right, bottom), fill=0, width=self._hair)

    @property
    def _hair(self) -> int:
        return max(1, round(0.15 * self.dots))
