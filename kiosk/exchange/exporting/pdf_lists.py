"""A table as a PDF, with the columns that are marked as printed."""

from __future__ import annotations

from pathlib import Path

from kiosk.exchange.exporting.listings import ExportProgress, ExportTable, shown
from kiosk.exchange.exporting.pdf_pages import Pages, PdfField
from kiosk.exchange.progress import Progress, no_progress

_NARROWEST = 11


def write_list(path: Path, listing: ExportTable, progress: Progress = no_progress) -> None:
    """Write a table to `path` atomically. Raises OSError."""
    printed = [index for index, column in enumerate(listing.columns) if column.printed]
    columns = [listing.columns[index] for index in printed]
    whole = ExportProgress(listing.count, progress).follow(listing.rows)
    rows = ([shown(row[index]) for index in printed] for row in whole)
    with Pages(listing.title, listing.title, landscape=True) as pages:
        pages.add_page()
        pages.write_in(14, bold=True)
        pages.line_of(f"{listing.title}  ({listing.count:,})", 9)
        scale = pages.epw / sum(max(_NARROWEST, column.width) for column in columns)
        fields = [PdfField(each.heading, max(_NARROWEST, each.width) * scale) for each in columns]
        pages.print_table(fields, rows, height=5, size=7.5)
        pages.save(path)
