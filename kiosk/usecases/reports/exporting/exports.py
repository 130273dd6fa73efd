"""Exports of a store as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from glob import escape
from pathlib import Path
from types import MappingProxyType

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.guest_filter import EVERYBODY, GuestFilter, GuestSort
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.exporting.atomic_write import make_folder
from kiosk.exchange.exporting.export_kinds import (
    ExportFormat,
    ExportKind,
    PaperGrouping,
    PlaceCardText,
)
from kiosk.exchange.exporting.paper_lists import write_paper
from kiosk.exchange.exporting.picture_files import write_pictures
from kiosk.exchange.exporting.protected_zip import (
    password_problem,
    unencrypted_folder,
    write_protected,
)
from kiosk.exchange.exporting.report import write_report
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.usecases.admin.signed_heads import head_for_report
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.reports import calendars, summary
from kiosk.usecases.reports.exporting import list_files
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.greeter_sheets import greeter_sheets
from kiosk.usecases.reports.paper_lists import sheets
from kiosk.usecases.reports.seat_papers.seat_papers import lacking_texts, read_seat_paper


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

    `wanted` and `sort` apply to the list of guests, `round`, all if empty, to the papers of the
    seating, and `cards` to place cards.

    With `protected`, `path` is a ZIP, encrypted with the `password`, with the files in it.
    """

    kind: ExportKind
    format: ExportFormat
    path: Path
    grouping: PaperGrouping = PaperGrouping.DELEGATION
    wanted: GuestFilter = EVERYBODY
    sort: GuestSort = field(default_factory=GuestSort)
    round: str = ""
    cards: PlaceCardText = PlaceCardText.POST
    protected: bool = False
    password: str = field(default="", repr=False)


ExportResult = Exported | FormatUnsupported | CalendarsWithoutAddress | InvalidInput | NotAllowed


def files_of(order: ExportRequest) -> list[Path]:
    """The existing files that an export would replace."""
    path = order.path
    files = [path]
    if order.protected:
        return files
    if order.format is not ExportFormat.XLSX and list_files.is_of_several_lists(order.kind):
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
    author = actor.staff if actor else ""
    if order.kind.is_of_seats:
        done = _seat_paper(store, author, order, words, progress)
        if isinstance(done, Exported):
            store.append([_fact(order, done, at)], author)
        return done
    empty_checkpoints(store, at)
    head = head_for_report(store, at) if _is_report(order) else ""

    def work(connection: sa.Connection) -> Exported:
        programme = store.programme_in(connection)
        origin = ExportSource(
            connection, programme, *words, guest_texts, order.wanted, order.sort, at
        )
        return _perhaps_protected(order, lambda one: _written(origin, one, at, head, progress))

    done = store.read(work)
    store.append([_fact(order, done, at)], author)
    return done


def _seat_paper(
    store: Store,
    author: str,
    order: ExportRequest,
    words: tuple[Texts, Texts],
    progress: Progress,
) -> Exported | InvalidInput:
    paper = read_seat_paper(store, author, order.kind, words, round_=order.round, text=order.cards)
    if isinstance(paper, InvalidInput):
        return paper

    def write(order: ExportRequest) -> Exported:
        lacking = paper.write(order.path, progress)
        return Exported((order.path,), paper.rows, lacking_texts(lacking))

    return _perhaps_protected(order, write)


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


def _perhaps_protected(
    order: ExportRequest, write: Callable[[ExportRequest], Exported]
) -> Exported:
    """Write the files; with a password where they stay for a moment, and from there the ZIP."""
    if not order.protected:
        return write(order)
    with unencrypted_folder() as folder:
        made = write(replace(order, path=folder / f"{order.path.stem}.{order.format}"))
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
    listings = list(list_files.lists_of(order.kind, origin))
    files = list_files.write_lists(order.path, order.format, listings, progress)
    rows = sum(listing.count for listing in listings)
    if order.kind is not ExportKind.EVERYTHING:
        return Exported(tuple(files), rows)
    pictures = write_pictures(_file_of_event(order), origin.programme.pictures.values())
    advice = Sentence("export.pictures", {"folder": pictures[0].parents[1]}) if pictures else None
    return Exported((*files, *pictures), rows, advice)


def _file_of_event(order: ExportRequest) -> Path:
    """The file with the event's list: the workbook, or the one of several."""
    path = order.path
    return (
        path
        if order.format is ExportFormat.XLSX
        else list_files.file_of(path, str(SheetKind.EVENT))
    )
