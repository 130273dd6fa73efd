"""Exports of a store as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import assert_never

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.atomic_write import make_folder
from kiosk.exchange.exporting.csv_files import write_csv
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind, PaperGrouping
from kiosk.exchange.exporting.listings import ExportTable
from kiosk.exchange.exporting.paper_lists import write_paper
from kiosk.exchange.exporting.pdf_lists import write_list
from kiosk.exchange.exporting.report import write_report
from kiosk.exchange.exporting.xlsx_files import write_xlsx
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.usecases.admin.signed_heads import head_for_report
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.reports import attendance_lists, change_log, record_lists, summary
from kiosk.usecases.reports.export_source import ExportSource
from kiosk.usecases.reports.paper_lists import sheets


@dataclass(frozen=True, slots=True)
class Exported:
    """The written files, and their number of rows."""

    files: tuple[Path, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class FormatUnsupported:
    """The format does not exist for this export: the report and the paper list are only PDFs."""

    kind: ExportKind
    format: ExportFormat


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Content, path and format of an export; `grouping` applies to the paper list."""

    kind: ExportKind
    format: ExportFormat
    path: Path
    grouping: PaperGrouping = PaperGrouping.DELEGATION


_LISTS: dict[ExportKind, tuple[Callable[[ExportSource], ExportTable | list[ExportTable]], ...]] = {
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
    # Pages, no lists of rows.
    ExportKind.PAPER: (),
    ExportKind.REPORT: (),
}


def files_of(order: ExportRequest) -> list[Path]:
    """The existing files that an export would replace."""
    path = order.path
    if order.format is ExportFormat.XLSX or len(_LISTS[order.kind]) < 2:
        return [path]
    return [path, *path.parent.glob(f"{escape(path.stem)}-*{escape(path.suffix)}")]


def _tables_of(kind: ExportKind, origin: ExportSource) -> Iterator[ExportTable]:
    for make in _LISTS[kind]:
        made = make(origin)
        yield from made if isinstance(made, list) else [made]


def export(
    store: Store,
    actor: Actor | None,
    order: ExportRequest,
    words: tuple[Texts, Texts],
    *,
    at: datetime,
    progress: Progress = no_progress,
) -> Exported | FormatUnsupported | NotAllowed:
    """Write files out of one snapshot, and record the export.

    `words` are the Korean and English texts, both of which the files contain. Without an `actor`
    the user of the machine is the author. Several lists are written as several sheets, or as files
    with the list's name as a suffix. A missing folder is created. Raises OSError and StoreError.
    """
    if actor is not None and not may(actor.role, Right.EXPORT):
        return NotAllowed(Right.EXPORT)
    if order.format not in order.kind.formats:
        return FormatUnsupported(order.kind, order.format)

    make_folder(order.path.parent)
    empty_checkpoints(store, at)
    is_report = order.format is ExportFormat.PDF and order.kind in (
        ExportKind.REPORT,
        ExportKind.EVERYTHING,
    )
    head = head_for_report(store, at) if is_report else ""

    def work(connection: sa.Connection) -> Exported:
        origin = ExportSource(connection, store.programme_in(connection), *words)
        if is_report:
            write_report(order.path, replace(summary.summarise(origin, at), head=head), *words)
            return Exported((order.path,), 0)
        return _write_lists(origin, order, progress)

    done = store.read(work)
    body = {"kind": str(order.kind), "format": str(order.format), "rows": done.rows}
    draft = Draft(f"export:{order.kind}", FactKind.LIST_EXPORTED, body | {"at": at.isoformat()})
    store.append([draft], actor.staff if actor else "")
    return done


def _write_lists(origin: ExportSource, order: ExportRequest, progress: Progress) -> Exported:
    if order.kind is ExportKind.PAPER:
        printed = sheets(origin, order.grouping)
        write_paper(order.path, printed, progress)
        return Exported((order.path,), sum(len(group.lines) for group in printed.groups))
    listings = list(_tables_of(order.kind, origin))
    rows = sum(listing.count for listing in listings)
    return Exported(tuple(_write(order, listings, progress)), rows)


def _write(order: ExportRequest, listings: Sequence[ExportTable], progress: Progress) -> list[Path]:
    match order.format:
        case ExportFormat.XLSX:
            write_xlsx(order.path, listings, progress)
            return [order.path]
        case ExportFormat.CSV:
            write = write_csv
        case ExportFormat.PDF:
            write = write_list
        case _:
            assert_never(order.format)
    files = _files_for(order.path, listings)
    for file, listing in zip(files, listings, strict=True):
        write(file, listing, progress)
    return files


def _files_for(path: Path, listings: Sequence[ExportTable]) -> list[Path]:
    """The file itself for one list; for several, a file with the name of each."""
    if len(listings) == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{one.name}{path.suffix}") for one in listings]
