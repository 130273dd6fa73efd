"""Paper lists for a failure of the system: a box to tick, the guest, their table and their code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import qrcode
from PIL import Image

from kiosk.exchange.exporting.listings import ExportProgress
from kiosk.exchange.exporting.pdf_pages import INK, QUIET, Pages
from kiosk.exchange.progress import Progress, no_progress

_ROW = 13.0
_BOX = 5.5
_QR = 10.5
_WIDTHS = (9.0, 14.0, 54.0, 42.0, 19.0, 36.0)


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


def write_paper(path: Path, sheets: Sheets, progress: Progress = no_progress) -> None:
    """Write the list to `path` atomically. Raises OSError."""
    total = sum(len(group.lines) for group in sheets.groups)
    export = ExportProgress(total, progress)
    with Pages(sheets.title, sheets.title) as pages:
        pages.add_page()
        _write_title(pages, f"{sheets.title}  ({total:,})", sheets.how)
        for group in sheets.groups:
            _write_heading(pages, group, sheets.headings)
            for line in export.follow(group.lines):
                if pages.will_page_break(_ROW):
                    pages.add_page()
                    _write_heading(pages, group, sheets.headings)
                _write_line(pages, line)
        pages.save(path)


def _write_title(pages: Pages, title: str, instructions: Iterable[str]) -> None:
    pages.write_in(15, bold=True)
    pages.line_of(title, 9)
    pages.write_in(9, QUIET)
    for words in instructions:
        pages.line_of(words, 5)


def _write_heading(pages: Pages, group: Group, columns: tuple[str, str, str, str]) -> None:
    if pages.will_page_break(2 * _ROW + (20 if group.remark else 14)):
        pages.add_page()
    pages.ln(3)
    pages.write_in(11, bold=True)
    pages.line_of(group.heading, 7)
    if group.remark:
        pages.write_in(9)
        pages.line_of(group.remark, 6)
    pages.write_in(7.5, QUIET)
    pages.set_x(pages.l_margin + _WIDTHS[0] + _WIDTHS[1])
    for width, column in zip(_WIDTHS[2:], columns, strict=True):
        pages.cell(width, 4.5, pages.fitted(column, width))
    pages.ln(4.5)
    pages.rule(0.4)


def _write_line(pages: Pages, line: PaperLine) -> None:
    left, top = pages.l_margin, pages.get_y()
    _write_box_and_code(pages, line.code)
    cells = (
        _PaperCell(line.name, line.second_name, 11.0, bold=True),
        _PaperCell(line.organisation, line.second_organisation, 9.0),
        _PaperCell(line.tables, "", 11.0, bold=True),
        _PaperCell(line.code, "", 7.0),
    )
    x = left + _WIDTHS[0] + _WIDTHS[1]
    for width, cell in zip(_WIDTHS[2:], cells, strict=True):
        _write_cell(pages, (x, top, width), cell)
        x += width
    pages.set_xy(left, top + _ROW)
    pages.rule()


def _write_box_and_code(pages: Pages, code: str) -> None:
    """The box to tick, and the QR code beside it."""
    left, top = pages.l_margin, pages.get_y()
    pages.set_draw_color(*INK)
    pages.set_line_width(0.35)
    pages.rect(left + 1, top + (_ROW - _BOX) / 2, _BOX, _BOX)
    if code:
        edge = (_ROW - _QR) / 2
        pages.image(_picture(code), left + _WIDTHS[0] + 1, top + edge, _QR, _QR)


@dataclass(frozen=True, slots=True)
class _PaperCell:
    """A text and one in smaller letters below it; `size` is in points."""

    first: str
    second: str
    size: float
    bold: bool = False


def _write_cell(pages: Pages, place: tuple[float, float, float], cell: _PaperCell) -> None:
    """Write a cell at `place`: left, top and width in millimetres; long texts are smaller."""
    left, top, width = place
    pages.set_xy(left, top + 1.5)
    pages.write_in(cell.size, bold=cell.bold)
    if pages.fitted(cell.first, width).endswith("…"):
        pages.write_in(cell.size - 2.5, bold=cell.bold)
    pages.cell(width, 5.0 if cell.second else _ROW - 3, pages.fitted(cell.first, width))
    if cell.second:
        pages.set_xy(left, top + 6.5)
        pages.write_in(8, QUIET)
        pages.cell(width, 4.5, pages.fitted(cell.second, width))


def _picture(code: str) -> Image.Image:
    """The QR code with one dot per module; the paper around it is the quiet zone."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, border=0, box_size=1)
    symbol.add_data(code)
    modules = symbol.get_matrix()
    picture = Image.new("1", (len(modules), len(modules)))
    picture.putdata([0 if dark else 255 for row in modules for dark in row])
    return picture
