"""Plans: what an import would write, what it refuses, and what is worth knowing about it."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple

from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft, Record
from kiosk.domain.journal.three_way_merge import Difference
from kiosk.domain.records.entities import Guest, Seat
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.refusals import Refusal

_UNMARKED: Mapping[str, Any] = {}


class RecordChange(NamedTuple):
    """A record before and after an import, None before it was known.

    A guest's own `code`, where the list gives a new one, `replaces` the one held so far. `mark` is
    what the import leaves in the facts, `differences` is in what the list and the record differed,
    `addon_codes` are those of tickets that extend the guest's own.
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
        """Whether anything stands otherwise afterwards."""
        return self.before != self.after or bool(self.code or self.addon_codes)


class SeatChange(NamedTuple):
    """A place before and after an import."""

    before: Seat | None
    after: Seat
    mark: Mapping[str, Any] = _UNMARKED


@dataclass(slots=True)
class RowTally:
    """Rows of one kind."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0


@dataclass(slots=True)
class ImportPlan:
    """What an import comes to. Nothing is written before `drafts` are appended to a store.

    `code_prefix` stands before the codes that are issued to guests who bring none. `seated` are
    known guests who get another place, by their ids. `missing` are guests whom an earlier list
    named and this one does not; nobody is removed.
    """

    strict: bool = False
    code_prefix: str = ""
    changes: list[RecordChange] = field(default_factory=list)
    placed: list[SeatChange] = field(default_factory=list)
    seated: dict[str, Guest] = field(default_factory=dict)
    missing: list[Guest] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    tallies: dict[SheetKind, RowTally] = field(default_factory=lambda: defaultdict(RowTally))

    @property
    def refused_whole(self) -> bool:
        """Whether nothing is taken because something is wrong and `strict` was asked for."""
        return self.strict and bool(self.refusals)

    @property
    def seats(self) -> list[Seat]:
        """The places that are given anew."""
        return [one.after for one in self.placed]

    @property
    def drafts(self) -> Iterator[Draft]:
        """The facts to append, none for what a store already knows; those of guests come last."""
        return chain.from_iterable(self.drafts_by_record)

    @property
    def drafts_by_record(self) -> Iterator[list[Draft]]:
        """The same, together for each of the `records`; a list that is empty says nothing new."""
        if self.refused_whole:
            return
        for change in sorted(self.changes, key=_is_of_a_guest):
            yield list(self._drafts_of(change))
        for _, seat, mark in self.placed:
            yield [facts.guest_seated(seat.guest, seat.round, seat.table, seat.seat, mark)]

    @property
    def records(self) -> int:
        """How many changes and places the plan holds, told without making drafts."""
        return 0 if self.refused_whole else len(self.changes) + len(self.placed)

    def take(self, kind: SheetKind, change: RecordChange) -> None:
        """Counts a good row, and keeps it if it says anything new."""
        tally = self.tallies[kind]
        self.remember(change)
        if not change.changes:
            tally.unchanged += 1
        elif change.before is None:
            tally.new += 1
        else:
            tally.changed += 1

    def remember(self, change: RecordChange) -> None:
        """Keeps a change, also one of what a list said alone."""
        if change.changes or change.mark.get("said") or change.differences:
            self.changes.append(change)

    def seat(self, before: Seat | None, after: Seat, mark: Mapping[str, Any]) -> None:
        """Counts a good place, and keeps it if it says anything new."""
        tally = self.tallies[SheetKind.SEATS]
        if before == after or (before is None and not after.table):
            tally.unchanged += 1
            return
        self.placed.append(SeatChange(before, after, mark))
        if before is None:
            tally.new += 1
        else:
            tally.changed += 1

    def refuse(self, kind: SheetKind, *refusals: Refusal) -> None:
        """Counts a refused row and keeps why."""
        self.tallies[kind].refused += 1
        self.refusals += refusals

    def refuse_also(self, refusal: Refusal) -> None:
        """Adds what else is wrong with a row that was refused and counted before."""
        row = (refusal.file, refusal.sheet, refusal.row)
        told = [n for n, one in enumerate(self.refusals) if (one.file, one.sheet, one.row) == row]
        self.refusals.insert(told[-1] + 1 if told else len(self.refusals), refusal)

    def note(self, id_: str, /, **values: object) -> None:
        """Adds something worth knowing."""
        self.notes.append(Sentence(id_, values))

    def _drafts_of(self, change: RecordChange) -> Iterator[Draft]:
        if draft := facts.recorded(change.before, change.after, change.mark):
            yield draft
        if isinstance(change.after, Guest):
            # Before the guest's own code, which so is the newest: badges show that one.
            for code in change.addon_codes:
                yield facts.code_issued(change.after.id, code, mark=change.mark, addon=True)
            yield from self._codes(change, change.after)

    def _codes(self, change: RecordChange, guest: Guest) -> Sequence[Draft]:
        if change.code:
            return [facts.code_issued(guest.id, change.code, change.replaces, change.mark)]
        if change.before is None or _is_new(change.before):
            code = code_text.issue(os.urandom(code_text.RANDOM_BYTES), self.code_prefix)
            return [facts.code_issued(guest.id, code, mark=_UNMARKED)]
        return []


def _is_of_a_guest(change: RecordChange) -> bool:
    return isinstance(change.after, Guest)


def _is_new(before: Record) -> bool:
    """Whether a guest so far was known from a pass alone, which is no code of theirs here."""
    return isinstance(before, Guest) and before.from_pass
