"""Paper lists for a failure of the system: a box to tick, the guest, their table and their code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import qrcode
from PIL import Image

from kiosk.exchange.exporting.listings import ExportProgress
from kiosk.exchange.exporting.paper_layout import (
    BOX,
    CODE,
    LEAST_HEIGHT,
    PaperCell,
    column_widths,
    draw_cell,
    height_of,
    lines_of,
)
from kiosk.exchange.exporting.pdf_pages import INK, QUIET, Pages
from kiosk.exchange.progress import Progress, no_progress

_BOX = 5.5
_QR = 10.5


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One guest on paper; the names in the second language are on a second line."""

    name: str
    second_name: str
    organisation: str
    second_organisation: str
    tables: str
    code: str


@dataclass(frozen=True, slots=True)
class Group:
    """Guests under one heading: a delegation, or an initial; `remark` stands below it."""

    heading: str
    lines: Sequence[PaperLine]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Sheets:
    """The content of the list: title, instructions, column headings, and all guests."""

    title: str
    how: Sequence[str]
    headings: tuple[str, str, str, str]
    groups: Sequence[Group]


@dataclass(frozen=True, slots=True)
class _Columns:
    """The widths of the four columns, and where they begin; `with_codes` have QR codes too."""

    headings: tuple[str, str, str, str]
    widths: tuple[float, ...]
    left: float
    with_codes: bool


def write_paper(path: Path, sheets: Sheets, progress: Progress = no_progress) -> None:
    """Write the list to `path` atomically. Raises OSError."""
    total = sum(len(group.lines) for group in sheets.groups)
    export = ExportProgress(total, progress)
    with Pages(sheets.title, sheets.title) as pages:
        pages.add_page()
        columns = _columns(pages, sheets)
        _write_title(pages, f"{sheets.title}  ({total:,})", sheets.how)
        for group in sheets.groups:
            _write_heading(pages, group, columns)
            for line in export.follow(group.lines):
                _write_line(pages, line, group, columns)
        pages.save(path)


def _columns(pages: Pages, sheets: Sheets) -> _Columns:
    lines = [line for group in sheets.groups for line in group.lines]
    with_codes = any(line.code for line in lines)
    left = BOX + (CODE if with_codes else 0.0)
    rows = [_cells(line) for line in lines]
    widths = column_widths(pages, sheets.headings, rows, pages.epw - left)
    return _Columns(sheets.headings, tuple(widths), pages.l_margin + left, with_codes)


def _cells(line: PaperLine) -> tuple[PaperCell, ...]:
    return (
        PaperCell(line.name, line.second_name, 11.0, bold=True),
        PaperCell(line.organisation, line.second_organisation, 9.0),
        PaperCell(line.tables, "", 11.0, bold=True),
        PaperCell(line.code, "", 7.0),
    )


def _write_title(pages: Pages, title: str, instructions: Iterable[str]) -> None:
    pages.write_in(15, bold=True)
    pages.line_of(title, 9)
    pages.write_in(9, QUIET)
    for words in instructions:
        pages.line_of(words, 5)


def _write_heading(pages: Pages, group: Group, columns: _Columns) -> None:
    if pages.will_page_break(2 * LEAST_HEIGHT + (20 if group.remark else 14)):
        pages.add_page()
    pages.ln(3)
    pages.write_in(11, bold=True)
    pages.line_of(group.heading, 7)
    if group.remark:
        pages.write_in(9)
        for line in pages.wrapped(group.remark, pages.epw):
            pages.line_of(line, 5)
        pages.ln(1)
    pages.write_in(7.5, QUIET)
    pages.set_x(columns.left)
    for width, heading in zip(columns.widths, columns.headings, strict=True):
        if width:
            pages.cell(width, 4.5, pages.fitted(heading, width))
    pages.ln(4.5)
    pages.rule(0.4)


def _write_line(pages: Pages, line: PaperLine, group: Group, columns: _Columns) -> None:
    """One guest, on the next page where this one has no room for all lines of the row."""
    cells = list(zip(columns.widths, _cells(line), strict=True))
    drawn = [(width, list(lines_of(pages, cell, width))) for width, cell in cells if width]
    height = max(LEAST_HEIGHT, *(height_of(lines) for _, lines in drawn))
    if pages.will_page_break(height):
        pages.add_page()
        _write_heading(pages, group, columns)
    top, x = pages.get_y(), columns.left
    _write_box_and_code(pages, line.code, height)
    for width, lines in drawn:
        draw_cell(pages, lines, (x, top, width), height)
        x += width
    pages.set_xy(pages.l_margin, top + height)
    pages.rule()


def _write_box_and_code(pages: Pages, code: str, height: float) -> None:
    """The box to tick, and the QR code beside it."""
    left, top = pages.l_margin, pages.get_y()
    pages.set_draw_color(*INK)
    pages.set_line_width(0.35)
    pages.rect(left + 1, top + (height - _BOX) / 2, _BOX, _BOX)
    if code:
        edge = (height - _QR) / 2
        pages.image(_picture(code), left + BOX + 1, top + edge, _QR, _QR)


def _picture(code: str) -> Image.Image:
    """The QR code with one dot per module; the paper around it is the quiet zone."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, border=0, box_size=1)
    symbol.add_data(code)
    modules = symbol.get_matrix()
    picture = Image.new("1", (len(modules), len(modules)))
    picture.putdata([0 if dark else 255 for row in modules for dark in row])
    return picture
