"""The lists of every kind of exports, and their files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import assert_never

from kiosk.exchange.exporting.csv_files import write_csv
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.exchange.exporting.listings import ExportTable
from kiosk.exchange.exporting.pdf_lists import write_list
from kiosk.exchange.exporting.xlsx_files import write_xlsx
from kiosk.exchange.progress import Progress
from kiosk.usecases.reports import attendance_lists, change_log, record_lists
from kiosk.usecases.reports.exporting.export_source import ExportSource

_LISTS: dict[ExportKind, tuple[Callable[[ExportSource], ExportTable | list[ExportTable]], ...]] = {
    ExportKind.ATTENDANCE: (attendance_lists.guests,),
    ExportKind.ARRIVALS: (attendance_lists.arrivals,),
    ExportKind.NO_SHOWS: (attendance_lists.no_shows,),
    ExportKind.DELEGATIONS: (attendance_lists.delegations, attendance_lists.members),
    ExportKind.TABLES: (attendance_lists.tables,),
    ExportKind.CHANGES: (change_log.changes,),
    ExportKind.EVERYTHING: (
        record_lists.guests,
        attendance_lists.arrivals,
        attendance_lists.no_shows,
        attendance_lists.delegations,
        attendance_lists.tables,
        change_log.changes,
        record_lists.all_scans,
        record_lists.notes,
        record_lists.tickets,
        record_lists.programme,
        record_lists.seats,
    ),
    # Pages and calendars, no lists of rows.
    ExportKind.PAPER: (),
    ExportKind.GREETERS: (),
    ExportKind.TABLE_CARDS: (),
    ExportKind.PLACE_CARDS: (),
    ExportKind.SEATS_BY_TABLE: (),
    ExportKind.SEATS_BY_NAME: (),
    ExportKind.REPORT: (),
    ExportKind.CALENDARS: (),
}


def is_of_several_lists(kind: ExportKind) -> bool:
    """Whether a kind of exports has several lists, each a sheet or a file."""
    return len(_LISTS[kind]) > 1


def file_of(path: Path, name: str) -> Path:
    """The file of the list with that name, of those that are written as several files."""
    return path.with_name(f"{path.stem}-{name}{path.suffix}")


def lists_of(kind: ExportKind, origin: ExportSource) -> Iterator[ExportTable]:
    """The lists of a kind of exports; none for pages and calendars."""
    for make in _LISTS[kind]:
        made = make(origin)
        yield from made if isinstance(made, list) else [made]


def write_lists(
    path: Path, format_: ExportFormat, listings: Sequence[ExportTable], progress: Progress
) -> list[Path]:
    """Write lists as the sheets of a workbook, or as a file each; returns the files.

    Raises OSError.
    """
    match format_:
        case ExportFormat.XLSX:
            write_xlsx(path, listings, progress)
            return [path]
        case ExportFormat.CSV:
            write = write_csv
        case ExportFormat.PDF:
            write = write_list
        case ExportFormat.ZIP:
            raise ValueError(format_)  # no list is written as a ZIP
        case _:
            assert_never(format_)
    files = _files_for(path, listings)
    for file, listing in zip(files, listings, strict=True):
        write(file, listing, progress)
    return files


def _files_for(path: Path, listings: Sequence[ExportTable]) -> list[Path]:
    """The file itself for one list; for several, a file with the name of each."""
    if len(listings) == 1:
        return [path]
    return [file_of(path, one.name) for one in listings]
