"""Plans the programme: rows about an event, checked against each other and known records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.admission.rules.json_logic import renamed
from kiosk.domain.journal.facts import Record, subject_of
from kiosk.domain.journal.imported_values import ListedValues
from kiosk.domain.journal.merging.three_way_merge import ListMergeResult, merge
from kiosk.domain.records.entities import (
    Checkpoint,
    Programme,
    Room,
    Round,
    Session,
    Table,
)
from kiosk.exchange.importing.categories import Categories
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.programme.named_checkpoints import named_checkpoints
from kiosk.exchange.importing.programme.record_checks import errors_in_record
from kiosk.exchange.importing.programme.rooms import Rooms
from kiosk.exchange.importing.references import Directory, Referable
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of
from kiosk.exchange.importing.values.periods import (
    TIMES,
    Clock,
    first_day,
    time_errors,
)

Values = dict[str, Any]

_RECORDS: dict[SheetKind, type[Referable]] = {
    SheetKind.ROOMS: Room,
    SheetKind.SESSIONS: Session,
    SheetKind.ROUNDS: Round,
    SheetKind.TABLES: Table,
    SheetKind.CHECKPOINTS: Checkpoint,
}
_NAMES = ("name_ko", "name_en", "title_ko", "title_en")

# At events of several days: when checkpoints are emptied, and how long an evening lasts.
_NIGHT, _AFTER_MIDNIGHT = "04:00", timedelta(hours=4)
_MAIN = Checkpoint(id="main", name_ko="입구", name_en="Main entrance")


@dataclass(slots=True)
class ProgrammeDraft:
    """The programme as the import will leave it: the known records and, row by row, the files'.

    `listed` are the values that lists gave earlier, by subject. `categories` are the event's
    spellings. `first_day` is the first date in the files, used where the event has no start.
    """

    programme: Programme
    plan: ImportPlan
    listed: Mapping[str, ListedValues] = field(default_factory=dict)
    first_day: date | None = None
    categories: Categories = field(default_factory=Categories)

    def records(self, kind: SheetKind) -> dict[str, Any]:
        """The records of a kind, by id."""
        records: dict[str, Any] = getattr(self.programme, kind)
        return records

    def directory(self, kind: SheetKind) -> Directory:
        """References to the records of a kind."""
        return Directory(kind, self.records(kind))

    @property
    def clock(self) -> Clock:
        """The zone and the date for times without them: the event's zone and first day.

        Without a start of the event this is the first date in the files.
        """
        event = self.programme.event
        zone = ZoneInfo(event.timezone)
        starts = event.starts or min(
            (one.starts for one in self.programme.sessions.values() if one.starts), default=None
        )
        return Clock(zone, starts.astimezone(zone).date() if starts else self.first_day)


def merged_change(
    before: Record, listed: ListedValues, row: ImportRow, values: Values
) -> RecordChange:
    """The change of a known record by the values of a row, after a three-way merge."""
    says = {name: value for name, value in values.items() if name != "id"}
    merged = merge_row(before, listed, row, says)
    after = replace(before, **merged.values) if merged.values else before
    return RecordChange(
        before,
        after,
        mark=mark_of(row, merged.listed_values),
        differences=tuple(merged.differences),
    )


def merge_row(
    before: Record, listed: ListedValues, row: ImportRow, values: Values
) -> ListMergeResult:
    """The three-way merge of a known record with a row, of which these are the values."""
    says = values | {"extra": row.extra} if row.extra else values
    return merge(before, listed, says, own_export=row.source.own_export)


def mark_of(row: ImportRow, listed_values: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
    """The source of a row, as the import stores it in its facts."""
    mark = _source_mark(row.source.file, row.source.sheet)
    return {**mark, "said": listed_values} if listed_values else mark


@lru_cache(maxsize=100)
def _source_mark(file: str, sheet: str) -> dict[str, str]:
    """One mark for all rows of a sheet."""
    return {"file": file, "sheet": sheet} if sheet else {"file": file}


def learn_categories(draft: ProgrammeDraft, of_guests: Iterable[str]) -> None:
    """Adds the categories that the event and its guests have, as the preferred spellings."""
    programme = draft.programme
    draft.categories = Categories(programme.event.categories)
    for checkpoint in programme.checkpoints.values():
        draft.categories.learn(checkpoint.categories)
    for session in programme.sessions.values():
        draft.categories.learn(session.categories)
    draft.categories.learn(of_guests)


def plan_records(draft: ProgrammeDraft, kind: SheetKind, rows: Iterable[ImportRow]) -> None:
    """Plans rooms, sessions, rounds, tables or checkpoints."""
    rows = list(rows)
    draft.first_day = draft.first_day or first_day(row.values for row in rows)
    rooms = Rooms(draft.programme.rooms)
    checks = _row_checks(draft, kind, rooms, rows)
    accepted = [row for row in rows if row.values.pop("accepted", True)]
    after = {record.id: record for record in _planned(draft, checks, accepted)}
    if left := len(rows) - len(accepted):
        draft.plan.note("import.note.not_accepted", number=left)
    merged: dict[str, Any] = {kind.value: checks.records | after}
    draft.programme = replace(draft.programme, **merged)
    _set_up(draft, rooms.made)


def _planned(draft: ProgrammeDraft, checks: _RowChecks, rows: list[ImportRow]) -> Iterator[Any]:
    """Plans the valid rows, whose records it returns, and refuses the others."""
    seen: dict[str, int] = {}
    for row in rows:
        errors, change = checks.errors_in(row, seen), None
        if not errors and not row.refused:
            change = checks.change(row)
            errors = errors_in_record(change.after)
        if errors or change is None:
            draft.plan.refuse(checks.kind, *row.refusals(errors))
        else:
            seen[change.after.id] = row.number
            draft.plan.take(checks.kind, change)
            yield change.after


def _row_checks(
    draft: ProgrammeDraft, kind: SheetKind, rooms: Rooms, rows: Iterable[ImportRow]
) -> _RowChecks:
    named = draft.records(SheetKind.CHECKPOINTS) | named_checkpoints(rows)
    return _RowChecks(
        kind,
        draft.records(kind),
        draft.directory(kind),
        {"room": rooms, "session": draft.directory(SheetKind.SESSIONS)},
        draft.clock,
        draft.listed,
        draft.categories,
        Directory(SheetKind.CHECKPOINTS, named),
    )


def _set_up(draft: ProgrammeDraft, rooms: dict[str, Room]) -> None:
    """Plans the rooms that only the programme names."""
    if not rooms:
        return
    draft.programme = replace(draft.programme, rooms=draft.programme.rooms | rooms)
    for room in rooms.values():
        draft.plan.take(SheetKind.ROOMS, RecordChange(None, room))
    names = ", ".join(rooms)
    draft.plan.note("import.note.rooms_set_up", rooms=names, number=len(rooms))


@dataclass(frozen=True, slots=True)
class _RowChecks:
    """The checks for rows of one kind."""

    kind: SheetKind
    records: dict[str, Any]
    names: Directory
    references: dict[str, Directory | Rooms]
    clock: Clock
    listed: Mapping[str, ListedValues]
    categories: Categories
    places: Directory

    def errors_in(self, row: ImportRow, seen: dict[str, int]) -> list[InvalidCell]:
        """All errors of a row, whose values it resolves; `seen` are earlier rows by id."""
        values = row.values
        errors = [] if row.lacks(*TIMES) else time_errors(values, self.clock)
        if "categories" in values:
            spelt = map(self.categories.spell, values["categories"])
            values["categories"] = tuple(dict.fromkeys(spelt))
        if values.get("id") or not row.lacks("id", *_NAMES):
            errors += errors_of(partial(self._identify, values, seen))
        if values.get("rule"):
            errors += errors_of(partial(self._resolve_rule, values))
        names = sorted(self.references.keys() & values.keys())
        return errors + errors_of(*(partial(self._refer, values, name) for name in names))

    def _identify(self, values: Values, seen: dict[str, int]) -> None:
        values["id"] = id_ = _identify(values, self.names)
        if id_ in seen:
            raise InvalidCell("import.id.twice", id=id_, row=seen[id_]).about("id")

    def _resolve_rule(self, values: Values) -> None:
        with errors_about("rule"):
            values["rule"] = renamed(values["rule"], self.categories.spell, self.places.require)

    def _refer(self, values: Values, name: str) -> None:
        with errors_about(name):
            values[name] = self.references[name].require(values[name])

    def change(self, row: ImportRow) -> RecordChange:
        """The record of a valid row, before and after."""
        values = row.values
        id_ = values["id"]
        before = self.records.get(id_)
        listed = self.listed.get(subject_of(before)) if before else None
        if before is None or listed is None:
            base = before or _RECORDS[self.kind](id=id_)
            after = replace(base, **values | {"id": id_, "extra": merged_extra(base.extra, row)})
            return RecordChange(before, after, mark=mark_of(row))
        return merged_change(before, listed, row, values)


def add_main_checkpoint(draft: ProgrammeDraft) -> None:
    """Adds to an event without checkpoints one that admits everybody, again after an exit.

    At an event of several days everybody may enter again each morning, also where only a later list
    shows that it has several days.
    """
    known = list(draft.programme.checkpoints.values())
    overnight = _is_of_several_days(draft.programme, draft.clock.zone)
    if draft.plan.changes and (not known or (known == [_MAIN] and overnight)):
        main = replace(_MAIN, empties_at=_NIGHT if overnight else "")
        draft.programme = replace(draft.programme, checkpoints={main.id: main})
        draft.plan.take(SheetKind.CHECKPOINTS, RecordChange(known[0] if known else None, main))
        if overnight:
            draft.plan.note("import.note.main_overnight", checkpoint=main.id, at=_NIGHT)
        else:
            draft.plan.note("import.note.main", checkpoint=main.id)


def _is_of_several_days(programme: Programme, zone: ZoneInfo) -> bool:
    """Whether an event or its sessions are on more than one day."""
    event = programme.event
    sessions = (one.starts.astimezone(zone) for one in programme.sessions.values() if one.starts)
    days = {starts.date() for starts in sessions if starts.hour >= _AFTER_MIDNIGHT.seconds // 3600}
    if event.starts:
        days.add(event.starts.astimezone(zone).date())
    if event.ends:
        days.add((event.ends - _AFTER_MIDNIGHT).astimezone(zone).date())
    return len(days) > 1


def merged_extra(known: dict[str, str], row: ImportRow) -> dict[str, str]:
    """The extra data of a record after a row: the row's labels, and the record's other ones."""
    if not row.extra:
        return known
    return {label: text for label, text in (known | row.extra).items() if text}


def _identify(values: Values, names: Directory) -> str:
    """The id in a row, else the id of the record with its name, else its name."""
    if id_ := values.get("id", ""):
        return str(id_)
    name = next((values[name] for name in _NAMES if values.get(name)), "")
    if not fold(name):
        raise InvalidCell("import.id.missing").about("id")
    return names.find(name) or str(name)
