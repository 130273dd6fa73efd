"""The columns of a paper list: as wide as what they hold, left out where they hold nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.exchange.exporting.pdf_pages import QUIET, Pages

BOX, CODE = 9.0, 14.0
"""Millimetres for the box to tick and for the QR code."""
LEAST_HEIGHT = 13.0
_HEADING, _SECOND = 7.5, 8.0
_LINE = 0.45  # millimetres of a line for each point of the text
_PAD = 1.5
_WIDEST_NARROW = 44.0
_LEAST_SHARE = 0.35
_MOST_LINES, _SMALLER = 2, 2.0


@dataclass(frozen=True, slots=True)
class PaperCell:
    """A text and one in smaller letters below it; `size` is in points."""

    first: str
    second: str
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of a cell as it is drawn: its size in points, and whether it is of the first text."""

    text: str
    size: float
    is_first: bool
    bold: bool = False


def column_widths(
    pages: Pages, headings: Sequence[str], rows: Sequence[Sequence[PaperCell]], room: float
) -> list[float]:
    """The widths in millimetres of name, post, tables and code, which share `room`; 0: left out.

    Tables and codes get what they need, the name and the post share the rest.
    """
    needed = [_needed(pages, head, cells) for head, *cells in zip(headings, *rows, strict=True)]
    name, post, *narrow = needed
    narrow = [min(one, _WIDEST_NARROW) for one in narrow]
    rest = room - sum(narrow)
    share = name / (name + post) if post else 1.0
    if post and name + post > rest:
        share = min(max(share, _LEAST_SHARE), 1 - _LEAST_SHARE)
    return [share * rest, (1 - share) * rest, *narrow]


def _needed(pages: Pages, heading: str, cells: Sequence[PaperCell]) -> float:
    """The width in which every cell of a column stands on one line; 0 where all are empty."""
    if not any(one.first or one.second for one in cells):
        return 0.0
    pages.write_in(_HEADING)
    widest = pages.get_string_width(pages.drawable(heading))
    for cell in cells:
        pages.write_in(cell.size, bold=cell.bold)
        widest = max(widest, pages.get_string_width(pages.drawable(cell.first)))
        pages.write_in(_SECOND)
        widest = max(widest, pages.get_string_width(pages.drawable(cell.second)))
    return float(widest + 2 * pages.c_margin + 0.1)


def lines_of(pages: Pages, cell: PaperCell, width: float) -> Iterator[PlacedLine]:
    """The lines of a cell, two at most of each of its texts; what is longer is smaller."""
    for text, size, is_first in ((cell.first, cell.size, True), (cell.second, _SECOND, False)):
        bold, lines = cell.bold and is_first, list[str]()
        for one in (size, size - _SMALLER):
            pages.write_in(one, bold=bold)
            lines = pages.wrapped(text, width, _MOST_LINES)
            if not lines or not lines[-1].endswith("…") or one < size:
                yield from (PlacedLine(line, one, is_first, bold) for line in lines)
                break


def height_of(lines: Sequence[PlacedLine]) -> float:
    """The height in millimetres that the lines of a cell take."""
    return 2 * _PAD + sum(one.size * _LINE for one in lines)


def draw_cell(
    pages: Pages, lines: Sequence[PlacedLine], place: tuple[float, float, float], height: float
) -> None:
    """Draw the lines in the middle of a row; `place` is left, top and width in millimetres."""
    left, top, width = place
    pages.set_y(top + (height - height_of(lines)) / 2 + _PAD)
    for line in lines:
        pages.set_x(left)
        if line.is_first:
            pages.write_in(line.size, bold=line.bold)
        else:
            pages.write_in(line.size, QUIET)
        pages.cell(width, line.size * _LINE, line.text)
        pages.ln(line.size * _LINE)
