"""Lists of seats on paper: by table for each round, or by name with the table in every round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.exchange.exporting.listings import ExportProgress
from kiosk.exchange.exporting.paper_layout import (
    PaperCell,
    PlacedLine,
    draw_cell,
    height_of,
    lines_of,
)
from kiosk.exchange.exporting.pdf_pages import QUIET, Pages
from kiosk.exchange.progress import Progress, no_progress

TextPair = tuple[str, str]
"""A text, and one in smaller letters below it: Korean and English."""

# Millimetres. The organisation gets the width that the other columns leave.
_NAME, _PLACE, _PLACES = 62.0, 22.0, 76.0
_NAME_SIZE, _ORGANISATION_SIZE, _PLACE_SIZE = 10.0, 9.0, 12.0  # points
_ROW, _HEADING, _HEADING_LINE = 11.1, 18.0, 3.8


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A guest with what stands in the columns on places: the seat, or the table of each round."""

    name: TextPair
    organisation: TextPair
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """The guests under a heading: those of a table with the number of its seats, or an initial."""

    heading: str
    lines: Sequence[SeatLine]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SeatSection:
    """Groups that begin on a page of their own: those of a round."""

    title: str
    groups: Sequence[SeatGroup]


@dataclass(frozen=True, slots=True)
class SeatList:
    """A list: what stands at the bottom of each page, the headings of the columns, the sections.

    A group that fits on one page is not divided where the `groups_are_kept`.
    """

    title: str
    headings: Sequence[TextPair]
    sections: Sequence[SeatSection]
    groups_are_kept: bool = False

    @property
    def lines(self) -> Iterable[SeatLine]:
        """The lines of all groups."""
        return (line for part in self.sections for group in part.groups for line in group.lines)


def write_seat_list(path: Path, listed: SeatList, progress: Progress = no_progress) -> None:
    """Write the list to `path` as a PDF. Raises OSError."""
    export = ExportProgress(sum(1 for _ in listed.lines), progress)
    with Pages(listed.title, listed.title) as pages:
        widths = _widths(len(listed.headings) - 2, pages.epw)
        for section in listed.sections:
            pages.add_page()
            pages.write_in(15, bold=True)
            pages.line_of(section.title, 9)
            for group in section.groups:
                lines = len(group.lines) if listed.groups_are_kept else 1
                _begin_group(pages, lines)
                _write_heading(pages, group, listed.headings, widths)
                for line in export.follow(group.lines):
                    row = _row(pages, line, widths)
                    if pages.will_page_break(row.height):
                        pages.add_page()
                        _write_heading(pages, group, listed.headings, widths)
                    _write_row(pages, row, widths)
        pages.save(path)


def _widths(places: int, width: float) -> tuple[float, ...]:
    """The widths of name, organisation, and of each of the columns on places."""
    place = min(_PLACE, _PLACES / places) if places else 0.0
    return (_NAME, width - _NAME - places * place, *(place for _ in range(places)))


def _begin_group(pages: Pages, lines: int) -> None:
    """Begin a page where the heading and that many lines fit on a page, but not on this one."""
    height = _HEADING + lines * _ROW
    if pages.will_page_break(height if height < pages.eph else _HEADING + _ROW):
        pages.add_page()


def _write_heading(
    pages: Pages, group: SeatGroup, headings: Sequence[TextPair], widths: Sequence[float]
) -> None:
    pages.ln(3)
    pages.write_in(12, bold=True)
    heading, remark = pages.fitted(group.heading, pages.epw * 0.7), group.remark
    pages.cell(pages.epw * 0.7, 7, heading)
    pages.write_in(9, QUIET)
    pages.cell(pages.epw * 0.3, 7, pages.fitted(remark, pages.epw * 0.3), align="R")
    pages.ln(7)
    pages.write_in(7.5, QUIET)
    for column in range(2):
        if any(texts[column] for texts in headings):
            for texts, width in zip(headings, widths, strict=True):
                pages.cell(width, _HEADING_LINE, pages.fitted(texts[column], width))
            pages.ln(_HEADING_LINE)
    pages.rule(0.4)


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of each cell of a row, and the height that all of them have room in."""

    cells: Sequence[Sequence[PlacedLine]]
    height: float


def _row(pages: Pages, line: SeatLine, widths: Sequence[float]) -> _Row:
    cells = (
        PaperCell(*line.name, _NAME_SIZE, bold=True),
        PaperCell(*line.organisation, _ORGANISATION_SIZE),
        *(PaperCell(place, "", _PLACE_SIZE, bold=True) for place in line.places),
    )
    placed = [list(lines_of(pages, cell, width)) for cell, width in zip(cells, widths, strict=True)]
    return _Row(placed, max(_ROW, *map(height_of, placed)))


def _write_row(pages: Pages, row: _Row, widths: Sequence[float]) -> None:
    left, top = pages.l_margin, pages.get_y()
    x = left
    for width, lines in zip(widths, row.cells, strict=True):
        draw_cell(pages, lines, (x, top, width), row.height)
        x += width
    pages.set_xy(left, top + row.height)
    pages.rule()
