"""A PDF of all badges of an event, for a printing house or an office printer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exchange.badges.layout import BadgeLayout, Box
from kiosk.exchange.badges.rendering import BadgeImage
from kiosk.exchange.exporting.atomic_write import write_atomically

if TYPE_CHECKING:
    from fpdf import FPDF

DPI = 600
# Millimetres: the distance of crop marks from the trimmed edge, and the bleed beyond it.
_MARK, _OFF, _BLEED = 4.0, 2.0, 2.0
_HAIR = 0.1
_A4 = (210.0, 297.0)


class SheetTooSmall(Exception):
    """The layout does not fit on a sheet that many times."""


@dataclass(frozen=True, slots=True)
class PrintSheet:
    """The numbers of badges beside and below each other on a page of that size."""

    columns: int
    rows: int
    page: tuple[float, float] = _A4


SHEETS = {"a4-8up": PrintSheet(2, 4), "a4-4up": PrintSheet(2, 2)}


def write_document(
    path: Path,
    pictures: Iterable[BadgeImage],
    layout: BadgeLayout,
    title: str,
    sheet: PrintSheet | None = None,
) -> int:
    """Write badges to a PDF with crop marks. Returns the number of pages.

    Raises SheetTooSmall, and OSError where the file cannot be written.
    """
    # Imported here: loading it takes longer than a badge, and a kiosk writes no PDF.
    from fpdf import FPDF

    places = on_sheet(sheet, layout) if sheet else _alone(layout)
    pdf = FPDF(unit="mm", format=places.page)
    pdf.set_title(title)
    pdf.set_margin(0)
    pdf.set_auto_page_break(auto=False)
    pdf.set_line_width(_HAIR)
    for number, picture in enumerate(pictures):
        if number % len(places.corners) == 0:
            pdf.add_page()
            crop_marks(pdf, places)
        place_on(pdf, picture, layout, places, places.corners[number % len(places.corners)])
    with write_atomically(path) as making:
        pdf.output(str(making))
    return int(pdf.page_no())


@dataclass(frozen=True, slots=True)
class Places:
    """The positions of badges on a page, without gaps: top left corners, and cutting lines.

    `turned` badges are rotated by 90 degrees. Colour extends over a cut edge by `bleed`.
    """

    page: tuple[float, float]
    corners: tuple[tuple[float, float], ...]
    across: tuple[float, ...]
    down: tuple[float, ...]
    turned: bool = False
    bleed: float = 0.0


def _alone(layout: BadgeLayout) -> Places:
    """One badge on a page that is larger than it by the crop marks."""
    around = _MARK + _OFF
    right, bottom = around + layout.width, around + layout.height
    page = (right + around, bottom + around)
    return Places(page, ((around, around),), (around, right), (around, bottom), bleed=_BLEED)


def on_sheet(sheet: PrintSheet, layout: BadgeLayout) -> Places:
    """Several badges, centred on a sheet. Raises SheetTooSmall."""
    for turned in (False, True):
        size = (layout.height, layout.width) if turned else (layout.width, layout.height)
        spare = (sheet.page[0] - size[0] * sheet.columns, sheet.page[1] - size[1] * sheet.rows)
        if min(spare) >= 0:
            across = tuple(spare[0] / 2 + size[0] * n for n in range(sheet.columns + 1))
            down = tuple(spare[1] / 2 + size[1] * n for n in range(sheet.rows + 1))
            corners = tuple((left, top) for top in down[:-1] for left in across[:-1])
            return Places(sheet.page, corners, across, down, turned)
    raise SheetTooSmall


def place_on(
    pdf: FPDF,
    picture: BadgeImage,
    layout: BadgeLayout,
    places: Places,
    corner: tuple[float, float],
) -> None:
    """Draw a badge at one of the corners of the page."""
    left, top = corner
    if not places.turned:
        _draw(pdf, picture, layout, corner, places.bleed)
        return
    foot = top + layout.width
    with pdf.rotation(90, left, foot):
        _draw(pdf, picture, layout, (left, foot), places.bleed)


def _draw(
    pdf: FPDF, picture: BadgeImage, layout: BadgeLayout, corner: tuple[float, float], bleed: float
) -> None:
    mono, band = picture.mono(), picture.coloured_band()
    left, top = corner
    if band is None or picture.band is None or layout.band is None:
        pdf.image(mono, left, top, layout.width, layout.height)
        return
    mono.paste(255, picture.band)
    pdf.image(mono, left, top, layout.width, layout.height)
    pdf.set_fill_color(*bytes.fromhex(picture.colour.removeprefix("#")))
    bled = _bled(layout.band.box, layout, bleed)
    pdf.rect(left + bled.left, top + bled.top, bled.width, bled.height, style="F")
    dot = 25.4 / picture.dpi
    at = (left + picture.band[0] * dot, top + picture.band[1] * dot)
    pdf.image(band, *at, band.width * dot, band.height * dot)


def _bled(box: Box, layout: BadgeLayout, bleed: float) -> Box:
    """A box, extended by the bleed at each edge of the badge that it touches."""
    left = box.left - (bleed if box.left <= 0 else 0)
    top = box.top - (bleed if box.top <= 0 else 0)
    right = box.right + (bleed if box.right >= layout.width else 0)
    bottom = box.bottom + (bleed if box.bottom >= layout.height else 0)
    return Box(left, top, right - left, bottom - top)


def crop_marks(pdf: FPDF, places: Places) -> None:
    """Marks at both ends of every cutting line, as far as the page has room for them."""
    left, right = places.across[0], places.across[-1]
    top, bottom = places.down[0], places.down[-1]
    for x in places.across:
        pdf.line(x, max(0, top - _OFF - _MARK), x, max(0, top - _OFF))
        pdf.line(x, bottom + _OFF, x, bottom + _OFF + _MARK)
    for y in places.down:
        pdf.line(max(0, left - _OFF - _MARK), y, max(0, left - _OFF), y)
        pdf.line(right + _OFF, y, right + _OFF + _MARK, y)
