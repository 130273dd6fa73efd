"""Plans an import: reads files and finds what they change in an event, without writing anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kiosk.domain.journal.imported_values import ListedValues
from kiosk.domain.records.entities import Guest, Programme
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.example_rows import without_examples
from kiosk.exchange.importing.columns.recognition import note_layout, recognise_all, without_entries
from kiosk.exchange.importing.columns.rows import ImportRow, read_rows
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.drawings.drawn_records import plan_drawings
from kiosk.exchange.importing.files.sandbox import read_confined
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.guest_matching import KnownGuest
from kiosk.exchange.importing.guests import plan_guests
from kiosk.exchange.importing.omissions import Omissions
from kiosk.exchange.importing.order_attention import OrderAttention
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.programme.event import plan_event
from kiosk.exchange.importing.programme.implied_seating import imply_seating
from kiosk.exchange.importing.programme.plan_warnings import note_plan_warnings
from kiosk.exchange.importing.programme.programme import (
    ProgrammeDraft,
    add_main_checkpoint,
    learn_categories,
    plan_records,
)
from kiosk.exchange.importing.programme.questions import plan_questions
from kiosk.exchange.importing.programme.rooms import leave_out_empty_plan
from kiosk.exchange.importing.programme.seat_assignments import plan_seats, round_columns
from kiosk.exchange.importing.programme.seating_rules import plan_rules
from kiosk.exchange.importing.programme.ways import plan_ways
from kiosk.exchange.importing.refusals import InvalidCell, Refusal, place_of
from kiosk.exchange.importing.schedules.schedule_sheets import with_schedules
from kiosk.exchange.progress import Progress, no_progress

MOST_COLUMNS = 500
MOST_CELLS = 5_000_000
_REPORTED = 1_000
_WITHOUT_TABLES = frozenset(
    {SheetKind.EVENT, SheetKind.SESSIONS, SheetKind.CHECKPOINTS, SheetKind.GUESTS}
)


@dataclass(frozen=True, slots=True)
class Current:
    """The state of a store before an import; `guests` is called after the files were read.

    `listed` are the values that lists gave for records of the programme, by their subjects.
    `some` finds a few guests in place of all where nothing that is planned needs all of them.
    """

    programme: Programme
    guests: Callable[[], Iterable[KnownGuest]] = tuple
    listed: Mapping[str, ListedValues] = field(default_factory=dict)
    some: GuestsOfRows | None = None


class GuestsOfRows(Protocol):
    """Finds guests without reading all of them."""

    def categories(self) -> Sequence[str]:
        """The categories of all guests, in the order of their ids."""

    def of(self, persons: Sequence[Person]) -> Sequence[KnownGuest] | None:
        """All guests who the persons of rows may be, ordered by id; None where all are needed."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options of an import: `strict` for all or nothing, and the encoding of CSV files."""

    strict: bool = False
    encoding: str = ""


DEFAULT = Options()


def plan_import(
    files: Sequence[Path],
    current: Current,
    options: Options = DEFAULT,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Reads files and plans the changes: only what differs from the current state.

    Never raises for errors in a file: they are in the plan's refusals.
    """
    plan = ImportPlan(strict=options.strict)
    sheets = _read_all(files, options.encoding, plan, progress)
    plan_sheets(sheets, current, plan, progress)
    return plan


def _read_all(
    files: Sequence[Path], encoding: str, plan: ImportPlan, progress: Progress
) -> list[Sheet]:
    """The sheets of all files, equal sheets once."""
    sheets: list[Sheet] = []
    for path in files:
        plan.folders[path.name] = path.parent
        try:
            fresh = read_sheets(path, encoding, progress)
        except InvalidCell as error:
            plan.refusals.append(Refusal(path.name or str(path), "", 0, "", error.sentence))
            continue
        _add_new(fresh, sheets, plan)
    return sheets


def _add_new(fresh: Iterable[Sheet], sheets: list[Sheet], plan: ImportPlan) -> None:
    """Adds sheets to those of earlier files, with a note for each that is there already."""
    for sheet in fresh:
        if any(_are_same(sheet, other) for other in sheets):
            plan.note("import.note.same", place=place_of(sheet.file, sheet.name))
        else:
            sheets.append(sheet)


def _are_same(sheet: Sheet, other: Sheet) -> bool:
    mine, others = ((one.rows, one.drawing, one.schedule) for one in (sheet, other))
    return mine == others


def plan_sheets(
    sheets: Sequence[Sheet],
    current: Current,
    plan: ImportPlan,
    progress: Progress = no_progress,
) -> None:
    """Plans the changes of sheets, referenced kinds before others; empties the sheets."""
    sheets = with_schedules(sheets, current.programme, current.listed, plan)
    attention = OrderAttention(sheets)
    lists = [sheet for sheet in sheets if sheet.drawing is None]
    layouts = without_examples(recognise_all(lists, plan), plan)
    draft = ProgrammeDraft(current.programme, plan, current.listed)
    total = sum(len(layout.rows) - layout.first for _, layout in layouts)
    reading = _Reading(layouts, draft, progress, total)
    plan_event(draft, reading.rows(SheetKind.EVENT))
    is_partial = current.some is not None and _are_without_tables(layouts, draft)
    known = _GuestsToCompare(current, is_partial=is_partial)
    learn_categories(draft, known.categories())
    for kind in (
        SheetKind.ROOMS,
        SheetKind.SESSIONS,
        SheetKind.ROUNDS,
        SheetKind.TABLES,
        SheetKind.CHECKPOINTS,
    ):
        plan_records(draft, kind, reading.rows(kind))
    plan_drawings(draft, sheets)
    imply_seating(draft, [layout for _, layout in layouts])
    plan.code_prefix = draft.programme.event.code_prefix
    seated = plan_guests(draft, attention.joined(reading.rows(SheetKind.GUESTS)), known.of)
    attention.add_notes(plan)
    plan_seats(draft, reading.rows(SheetKind.SEATS), seated, known.found)
    plan_rules(draft, reading.rows(SheetKind.SEATING_RULES), known.found)
    add_main_checkpoint(draft)
    plan_questions(draft, reading.rows(SheetKind.QUESTIONS))
    plan_ways(draft, reading.rows(SheetKind.WAYS))
    note_plan_warnings(draft.programme, plan)
    plan.event = draft.programme.event
    plan.guests += _guests_after(plan, known.found)
    plan.refusals += reading.omissions.take_refused(plan.refusals)
    plan.refusals += without_entries(layouts, reading.with_entries, plan.refusals)
    plan.notes += reading.omissions.notes()


def _are_without_tables(
    layouts: Sequence[tuple[Sheet, SheetLayout]], draft: ProgrammeDraft
) -> bool:
    """Whether sheets say nothing of tables, which must not be filled more than they hold."""
    return all(
        layout.kind in _WITHOUT_TABLES and not round_columns(layout, draft) for _, layout in layouts
    )


class _GuestsToCompare:
    """The guests of the store: all, or with `is_partial` those who the rows may be."""

    def __init__(self, current: Current, *, is_partial: bool) -> None:
        self._current, self._some = current, current.some if is_partial else None
        self.found = [] if self._some else list(current.guests())

    def categories(self) -> Iterable[str]:
        """The categories that guests have."""
        if self._some:
            return self._some.categories()
        return [one.guest.category for one in self.found]

    def of(self, persons: Sequence[Person]) -> Sequence[KnownGuest]:
        """The guests to compare with the persons of rows."""
        if self._some:
            some = self._some.of(persons)
            self.found = list(self._current.guests() if some is None else some)
        return self.found


def _guests_after(plan: ImportPlan, known: Iterable[KnownGuest]) -> Iterator[Guest]:
    """The guests as the import leaves them; none where the files have neither guests nor event."""
    if plan.refused_whole or plan.tallies.keys().isdisjoint((SheetKind.GUESTS, SheetKind.EVENT)):
        return
    after = {one.after.id: one.after for one in plan.changes if isinstance(one.after, Guest)}
    for one in known:
        guest = after.pop(one.guest.id, one.guest)
        if not one.merged and not guest.erased:
            yield guest
    yield from after.values()


def read_sheets(path: Path, encoding: str, progress: Progress) -> list[Sheet]:
    """The sheets of a file that are not empty, with their rows.

    Raises InvalidCell for a file that cannot be read, or with more columns or cells than permitted.
    """
    sheets: list[Sheet] = []
    cells = rows = 0
    for chunk in read_confined(path, encoding):
        for item in chunk:
            if isinstance(item, Sheet):
                sheets.append(item)
                continue
            sheets[-1].rows.append(item)
            cells += len(item[1])
            if len(item[1]) > MOST_COLUMNS:
                raise InvalidCell("import.file.wide", row=item[0], most=MOST_COLUMNS)
        if cells > MOST_CELLS:
            raise InvalidCell("import.file.long", most=MOST_CELLS)
        rows = sum(len(sheet.rows) for sheet in sheets)
        progress("read", rows, sum(sheet.height for sheet in sheets))
    found = [sheet for sheet in sheets if sheet.rows or sheet.drawing or sheet.schedule]
    if not found:
        raise InvalidCell("import.file.empty")
    return found


@dataclass(slots=True)
class _Reading:
    """Reads the rows of one kind at a time from all sheets, and releases them."""

    layouts: Sequence[tuple[Sheet, SheetLayout]]
    draft: ProgrammeDraft
    progress: Progress
    total: int
    done: int = 0
    omissions: Omissions = field(default_factory=Omissions)
    with_entries: set[str] = field(default_factory=set)

    def rows(self, kind: SheetKind) -> Iterator[ImportRow]:
        """The rows of a kind, including those to refuse."""
        for sheet, layout in self.layouts:
            if layout.kind is not kind:
                continue
            seats = kind in (SheetKind.GUESTS, SheetKind.SEATS)
            rounds = round_columns(layout, self.draft) if seats else {}
            note_layout(sheet, layout, rounds, self.draft.plan)
            for row in read_rows(sheet, layout, rounds):
                self.done += 1
                if self.done % _REPORTED == 0:
                    self.progress("check", self.done, self.total)
                if isinstance(row, Refusal):
                    self.omissions.leave_out(row)
                    continue
                self.with_entries.add(sheet.file)
                leave_out_empty_plan(row.values)
                if self.draft.plan.strict:
                    row.refused = row.refused or row.lost
                if not row.refused:
                    self._note(row)
                yield row

    def _note(self, row: ImportRow) -> None:
        for lost in row.lost:
            self.omissions.leave_out(lost)
        for hidden in row.hidden:
            where = {"place": hidden.place, "problem": hidden.problem}
            self.draft.plan.note("import.note.invisible", **where)
