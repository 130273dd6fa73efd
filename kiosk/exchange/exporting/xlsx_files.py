"""Writes XLSX files row by row; text is always stored as text, never as a formula or number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kiosk.exchange.exporting.atomic_write import temporary_folder_beside, write_atomically
from kiosk.exchange.exporting.listings import ExportColumn, ExportProgress, ExportTable, Value
from kiosk.exchange.progress import Progress, no_progress

LONGEST_CELL = 32_767
MOST_ROWS = 1_048_575
_LONGEST_NAME = 31
_FORBIDDEN = dict.fromkeys(map(ord, "[]:*?/\\"), "-")
_MOMENT = "yyyy-mm-dd hh:mm:ss"
_HEADING = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F4FD8", "valign": "vcenter"}


def write_xlsx(
    path: Path, listings: Sequence[ExportTable], progress: Progress = no_progress
) -> None:
    """Write tables to `path` atomically, one sheet each. Raises OSError."""
    # The library collects the rows of each sheet in a temporary file.
    with write_atomically(path) as making, temporary_folder_beside(path) as folder:
        # Text is written as a string below, never through `write`, which guesses the type.
        workbook = Workbook(making, {"constant_memory": True, "tmpdir": folder})
        try:
            _write_sheets(workbook, listings, progress)
            workbook.close()
        except BaseException:
            for sheet in workbook.worksheets():
                sheet.row_data_fh.close()  # the library leaves the file open
            raise


def _write_sheets(workbook: Workbook, listings: Sequence[ExportTable], progress: Progress) -> None:
    heading = workbook.add_format(_HEADING)
    moment = workbook.add_format({"num_format": _MOMENT})
    export = ExportProgress(sum(listing.count for listing in listings), progress)
    for listing in listings:
        rows, sheets, written = export.follow(listing.rows), 0, MOST_ROWS
        while written == MOST_ROWS:  # rows beyond the limit of a sheet continue in the next one
            sheets += 1
            sheet = workbook.add_worksheet(_name(listing.title, sheets))
            _lay_out(sheet, listing.columns, heading)
            written = _write_rows(sheet, islice(rows, MOST_ROWS), moment)
            sheet.autofilter(0, 0, max(1, written), len(listing.columns) - 1)


def _write_rows(sheet: Worksheet, rows: Iterable[Sequence[Value]], moment: Format) -> int:
    """Write rows below the headings. Returns their number."""
    number = 0
    for number, row in enumerate(rows, start=1):
        _write_row(sheet, number, row, moment)
    return number


def _name(title: str, number: int) -> str:
    """The name of a sheet, shortened and without the characters that are not permitted."""
    end = f" {number}" if number > 1 else ""
    return title.translate(_FORBIDDEN)[: _LONGEST_NAME - len(end)] + end


def _lay_out(sheet: Worksheet, columns: Sequence[ExportColumn], heading: Format) -> None:
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(columns):
        sheet.set_column(index, index, column.width)
    for index, column in enumerate(columns):
        sheet.write_string(0, index, column.heading, heading)


def _write_row(sheet: Worksheet, number: int, row: Sequence[Value], moment: Format) -> None:
    for index, value in enumerate(row):
        if isinstance(value, str):
            if value:
                sheet.write_string(number, index, _fitting(value))
        elif isinstance(value, datetime):
            sheet.write_datetime(number, index, value, moment)
        elif value is not None:
            sheet.write_number(number, index, value)


def _fitting(text: str) -> str:
    """The beginning of a text that fits into a cell."""
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
