"""The plan of an import: changes to write, refusals, and notes for the report."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft, Record
from kiosk.domain.journal.merging.three_way_merge import Difference
from kiosk.domain.records.entities import Event, Guest, Seat
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.refusals import Refusal

_UNMARKED: Mapping[str, Any] = {}


class RecordChange(NamedTuple):
    """A record before and after an import; `before` is None for a new one.

    For a guest, `code` is a new own code and `replaces` the one that it replaces. `mark` is the
    source that the import stores in its facts, `differences` are the parts in which list and record
    differed, `addon_codes` are the codes of tickets that extend the guest's own.
    """

    before: Record | None
    after: Record
    code: str = ""
    replaces: str = ""
    mark: Mapping[str, Any] = _UNMARKED
    differences: Sequence[Difference] = ()
    addon_codes: Sequence[str] = ()

    @property
    def changes(self) -> bool:
        """Whether the import changes anything."""
        return self.before != self.after or bool(self.code or self.addon_codes)


class SeatChange(NamedTuple):
    """A seat before and after an import."""

    before: Seat | None
    after: Seat
    mark: Mapping[str, Any] = _UNMARKED


@dataclass(slots=True)
class RowTally:
    """The numbers of rows of one kind."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0


@dataclass(slots=True)
class ImportPlan:
    """The result of planning an import. Nothing is written until `drafts` are appended to a store.

    `code_prefix` stands before codes that are issued to guests without one. `seated` are known
    guests who get another seat, by their ids. `missing` are guests whom an earlier list named and
    this one does not; nobody is removed. `guests` are those of `event` as the import leaves them,
    none where the files concern neither. `folders` are those of the files, by the files' names.
    """

    strict: bool = False
    code_prefix: str = ""
    changes: list[RecordChange] = field(default_factory=list)
    placed: list[SeatChange] = field(default_factory=list)
    seated: dict[str, Guest] = field(default_factory=dict)
    missing: list[Guest] = field(default_factory=list)
    event: Event = field(default_factory=Event)
    guests: list[Guest] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    folders: dict[str, Path] = field(default_factory=dict)
    tallies: dict[SheetKind, RowTally] = field(default_factory=lambda: defaultdict(RowTally))

    @property
    def refused_whole(self) -> bool:
        """Whether nothing is imported, because of refusals in `strict` mode."""
        return self.strict and bool(self.refusals)

    @property
    def seats(self) -> list[Seat]:
        """The seats that are new or changed."""
        return [one.after for one in self.placed]

    @property
    def drafts(self) -> Iterator[Draft]:
        """The facts to append, none for known values; those of guests come last."""
        return chain.from_iterable(self.drafts_by_record)

    @property
    def drafts_by_record(self) -> Iterator[list[Draft]]:
        """The `drafts` of each of the `records`; an empty list is of one without changes."""
        if self.refused_whole:
            return
        for change in sorted(self.changes, key=_is_of_a_guest):
            yield list(self._drafts_of(change))
        for _, seat, mark in self.placed:
            place = (seat.guest, seat.round, seat.table, seat.seat)
            yield [facts.guest_seated(*place, mark, why=SeatReason.IMPORT)]

    @property
    def records(self) -> int:
        """The number of changes and seats in the plan, without computing drafts."""
        return 0 if self.refused_whole else len(self.changes) + len(self.placed)

    def take(self, kind: SheetKind, change: RecordChange) -> None:
        """Counts a valid row, and adds its change if there is one."""
        tally = self.tallies[kind]
        self.remember(change)
        if not change.changes:
            tally.unchanged += 1
        elif change.before is None:
            tally.new += 1
        else:
            tally.changed += 1

    def remember(self, change: RecordChange) -> None:
        """Adds a change, also one that only records values of a list."""
        if change.changes or change.mark.get("said") or change.differences:
            self.changes.append(change)

    def seat(self, before: Seat | None, after: Seat, mark: Mapping[str, Any]) -> None:
        """Counts a valid seat, and adds it if it is new or changed."""
        tally = self.tallies[SheetKind.SEATS]
        held = (before.table, before.seat) if before else ("", "")
        if held == (after.table, after.seat) or (before is None and not after.table):
            tally.unchanged += 1
            return
        self.placed.append(SeatChange(before, after, mark))
        if before is None:
            tally.new += 1
        else:
            tally.changed += 1

    def refuse(self, kind: SheetKind, *refusals: Refusal) -> None:
        """Counts a refused row and adds its refusals."""
        self.tallies[kind].refused += 1
        self.refusals += refusals

    def refuse_also(self, refusal: Refusal) -> None:
        """Adds a refusal of a row that was refused and counted before."""
        row = (refusal.file, refusal.sheet, refusal.row)
        same = [n for n, one in enumerate(self.refusals) if (one.file, one.sheet, one.row) == row]
        self.refusals.insert(same[-1] + 1 if same else len(self.refusals), refusal)

    def note(self, id_: str, /, **values: object) -> None:
        """Adds a note for the report."""
        self.notes.append(Sentence(id_, values))

    def _drafts_of(self, change: RecordChange) -> Iterator[Draft]:
        if draft := facts.change_fact(change.before, change.after, change.mark):
            yield draft
        if isinstance(change.after, Guest):
            # Before the guest's own code: badges show the newest code.
            for code in change.addon_codes:
                yield facts.code_issued(change.after.id, code, mark=change.mark, addon=True)
            yield from self._codes(change, change.after)

    def _codes(self, change: RecordChange, guest: Guest) -> Sequence[Draft]:
        if change.code:
            return [facts.code_issued(guest.id, change.code, change.replaces, change.mark)]
        if change.before is None or (_is_new(change.before) and not guest.from_pass):
            code = code_text.new_code_text(os.urandom(code_text.RANDOM_BYTES), self.code_prefix)
            return [facts.code_issued(guest.id, code, mark=_UNMARKED)]
        return []


def _is_of_a_guest(change: RecordChange) -> bool:
    return isinstance(change.after, Guest)


def _is_new(before: Record) -> bool:
    """Whether a guest was known from a signed pass only, which is no code in this store."""
    return isinstance(before, Guest) and before.from_pass
