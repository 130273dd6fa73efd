"""Exports of a store as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from glob import escape
from pathlib import Path
from types import MappingProxyType
from typing import assert_never

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.guest_filter import EVERYBODY, GuestFilter, GuestSort
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.exporting.atomic_write import make_folder
from kiosk.exchange.exporting.csv_files import write_csv
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind, PaperGrouping
from kiosk.exchange.exporting.listings import ExportTable
from kiosk.exchange.exporting.paper_lists import write_paper
from kiosk.exchange.exporting.pdf_lists import write_list
from kiosk.exchange.exporting.picture_files import write_pictures
from kiosk.exchange.exporting.protected_zip import (
    password_problem,
    unencrypted_folder,
    write_protected,
)
from kiosk.exchange.exporting.report import write_report
from kiosk.exchange.exporting.xlsx_files import write_xlsx
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.usecases.admin.signed_heads import head_for_report
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.reports import attendance_lists, calendars, change_log, record_lists, summary
from kiosk.usecases.reports.export_source import ExportSource
from kiosk.usecases.reports.greeter_sheets import greeter_sheets
from kiosk.usecases.reports.paper_lists import sheets


@dataclass(frozen=True, slots=True)
class Exported:
    """The written files, their number of rows, and what to do with them where that is not plain."""

    files: tuple[Path, ...]
    rows: int
    advice: Sentence | None = None


@dataclass(frozen=True, slots=True)
class FormatUnsupported:
    """The format does not exist for this export: the report and the paper list are only PDFs."""

    kind: ExportKind
    format: ExportFormat


@dataclass(frozen=True, slots=True)
class CalendarsWithoutAddress:
    """The event has no address of calendars, from which their files would have their names."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Content, path and format of an export; `grouping` applies to the paper list.

    `wanted` and `sort` apply to the list of guests.

    With `protected`, `path` is a ZIP, encrypted with the `password`, with the files in it.
    """

    kind: ExportKind
    format: ExportFormat
    path: Path
    grouping: PaperGrouping = PaperGrouping.DELEGATION
    wanted: GuestFilter = EVERYBODY
    sort: GuestSort = field(default_factory=GuestSort)
    protected: bool = False
    password: str = field(default="", repr=False)


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
    ExportKind.REPORT: (),
    ExportKind.CALENDARS: (),
}
ExportResult = Exported | FormatUnsupported | CalendarsWithoutAddress | InvalidInput | NotAllowed


def files_of(order: ExportRequest) -> list[Path]:
    """The existing files that an export would replace."""
    path = order.path
    files = [path]
    if order.protected:
        return files
    if order.format is not ExportFormat.XLSX and len(_LISTS[order.kind]) > 1:
        files += path.parent.glob(f"{escape(path.stem)}-*{escape(path.suffix)}")
    if order.kind is ExportKind.EVERYTHING:
        lists = [one.with_suffix("") for one in files]
        files += [one for folder in lists for one in folder.glob("*/*") if one.is_file()]
    return files


def export(
    store: Store,
    actor: Actor | None,
    order: ExportRequest,
    words: tuple[Texts, Texts],
    *,
    at: datetime,
    guest_texts: Mapping[str, Texts] = MappingProxyType({}),
    progress: Progress = no_progress,
) -> ExportResult:
    """Write files out of one snapshot, and record the export.

    `words` are the Korean and English texts, both of which the files contain; `guest_texts` those
    for guests by language. Without an `actor` the user of the machine is the author. Several lists
    are written as several sheets, or as files with the list's name as a suffix. A missing folder is
    created. Raises OSError and StoreError.
    """
    if refused := _refused(store, actor, order):
        return refused
    make_folder(order.path.parent)
    empty_checkpoints(store, at)
    head = head_for_report(store, at) if _is_report(order) else ""

    def work(connection: sa.Connection) -> Exported:
        programme = store.programme_in(connection)
        origin = ExportSource(
            connection, programme, *words, guest_texts, order.wanted, order.sort, at
        )
        write = _written_protected if order.protected else _written
        return write(origin, order, at, head, progress)

    done = store.read(work)
    store.append([_fact(order, done, at)], actor.staff if actor else "")
    return done


def _fact(order: ExportRequest, done: Exported, at: datetime) -> Draft:
    body: dict[str, object] = {"kind": str(order.kind), "format": str(order.format)}
    if order.protected:
        body["protected"] = True
    body |= {"rows": done.rows, "at": at.isoformat()}
    return Draft(f"export:{order.kind}", FactKind.LIST_EXPORTED, body)


def _refused(
    store: Store, actor: Actor | None, order: ExportRequest
) -> NotAllowed | FormatUnsupported | CalendarsWithoutAddress | InvalidInput | None:
    if actor is not None and not may(actor.role, Right.EXPORT):
        return NotAllowed(Right.EXPORT)
    if order.format not in order.kind.formats:
        return FormatUnsupported(order.kind, order.format)
    if order.kind is ExportKind.CALENDARS and not store.programme().event.calendar_url:
        return CalendarsWithoutAddress()
    if order.protected and (problem := password_problem(order.password)):
        return InvalidInput(problem, "password")
    return None


def _is_report(order: ExportRequest) -> bool:
    """Whether the report is written: also in place of everything, which does not fit on paper."""
    kinds = (ExportKind.REPORT, ExportKind.EVERYTHING)
    return order.format is ExportFormat.PDF and order.kind in kinds


def _written_protected(
    origin: ExportSource, order: ExportRequest, at: datetime, head: str, progress: Progress
) -> Exported:
    """Write the files where they stay unencrypted for a moment, and from there the ZIP."""
    with unencrypted_folder() as folder:
        inner = replace(order, path=folder / f"{order.path.stem}.{order.format}")
        made = _written(origin, inner, at, head, progress)
        write_protected(order.path, folder, made.files, order.password)
    advice = Sentence("export.protected", {"file": order.path.name})
    return Exported((order.path,), made.rows, advice)


def _written(
    origin: ExportSource, order: ExportRequest, at: datetime, head: str, progress: Progress
) -> Exported:
    files = (order.path,)
    if _is_report(order):
        report = replace(summary.summarise(origin, at), head=head)
        write_report(order.path, report, origin.korean, origin.english)
        return Exported(files, 0)
    if order.kind in (ExportKind.PAPER, ExportKind.GREETERS):
        is_paper = order.kind is ExportKind.PAPER
        printed = sheets(origin, order.grouping) if is_paper else greeter_sheets(origin)
        write_paper(order.path, printed, progress)
        return Exported(files, sum(len(group.lines) for group in printed.groups))
    if order.kind is ExportKind.CALENDARS:
        count = calendars.export_calendars(origin, order.path, at, progress)
        address = origin.programme.event.calendar_url
        return Exported(files, count, calendars.advice(address, count))
    return _written_lists(origin, order, progress)


def _written_lists(origin: ExportSource, order: ExportRequest, progress: Progress) -> Exported:
    listings = list(_tables_of(order.kind, origin))
    files = _write(order, listings, progress)
    rows = sum(listing.count for listing in listings)
    if order.kind is not ExportKind.EVERYTHING:
        return Exported(tuple(files), rows)
    pictures = write_pictures(_file_of_event(order), origin.programme.pictures.values())
    advice = Sentence("export.pictures", {"folder": pictures[0].parents[1]}) if pictures else None
    return Exported((*files, *pictures), rows, advice)


def _file_of_event(order: ExportRequest) -> Path:
    """The file with the event's list: the workbook, or the one of several."""
    path = order.path
    return path if order.format is ExportFormat.XLSX else _file_of(path, str(SheetKind.EVENT))


def _file_of(path: Path, name: str) -> Path:
    return path.with_name(f"{path.stem}-{name}{path.suffix}")


def _tables_of(kind: ExportKind, origin: ExportSource) -> Iterator[ExportTable]:
    for make in _LISTS[kind]:
        made = make(origin)
        yield from made if isinstance(made, list) else [made]


def _write(order: ExportRequest, listings: Sequence[ExportTable], progress: Progress) -> list[Path]:
    path = order.path
    match order.format:
        case ExportFormat.XLSX:
            write_xlsx(path, listings, progress)
            return [path]
        case ExportFormat.CSV:
            write = write_csv
        case ExportFormat.PDF:
            write = write_list
        case ExportFormat.ZIP:
            raise ValueError(order.kind)  # no list is written as a ZIP
        case _:
            assert_never(order.format)
    files = _files_for(path, listings)
    for file, listing in zip(files, listings, strict=True):
        write(file, listing, progress)
    return files


def _files_for(path: Path, listings: Sequence[ExportTable]) -> list[Path]:
    """The file itself for one list; for several, a file with the name of each."""
    if len(listings) == 1:
        return [path]
    return [_file_of(path, one.name) for one in listings]
