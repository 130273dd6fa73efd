"""CSV files as Korean Excel opens them: UTF-8 with a BOM, CRLF, and formulas escaped."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.exchange.exporting.listings import ExportProgress, ExportTable, Value, shown
from kiosk.exchange.progress import Progress, no_progress

# Characters that begin a formula in spreadsheet programs, also in full width.
_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(path: Path, listing: ExportTable, progress: Progress = no_progress) -> None:
    """Write a table to `path` atomically. Raises OSError."""
    with (
        write_atomically(path) as making,
        making.open("w", encoding="utf-8-sig", newline="") as stream,
    ):
        writer = csv.writer(stream, quoting=csv.QUOTE_MINIMAL)
        writer.writerow([escape_formula(column.heading) for column in listing.columns])
        rows = ExportProgress(listing.count, progress).follow(listing.rows)
        writer.writerows(map(_cells, rows))


def _cells(row: Sequence[Value]) -> list[object]:
    return [escape_formula(value) if isinstance(value, str) else shown(value) for value in row]


def escape_formula(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet program would read a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_BEGINNINGS) else text


def unescape_formula(text: str) -> str:
    """The text of a cell of a file written here, without the apostrophe of an escape."""
    return text[1:] if text.startswith("'") and escape_formula(text[1:]) == text else text
