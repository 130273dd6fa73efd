"""Searches the free seats of the live round anew while guests come.

Seats that guests were told, and those that staff gave, never change. Before the round begins, the
cost is the expected one; when it begins, it is planned from who is in the room.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
import sqlalchemy as sa

from kiosk.domain.records.entities import Round
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.domain.seating.arrival_chances import LEAST, ExpectedGuest, chances
from kiosk.domain.seating.arrival_times import arrival_times
from kiosk.domain.seating.live_rounds import has_begun, live_round
from kiosk.seating.live.arrival_choices import (
    ALL,
    KEEPING,
    ArrivalChoice,
    SeatShare,
    arrival_choices,
)
from kiosk.seating.live.consolidation import unused_tables
from kiosk.seating.live.expected_cost import ITERATIONS, Chances, improve_round
from kiosk.seating.model import RoundToSeat, SeatingModel
from kiosk.seating.problem import NOWHERE, Ints
from kiosk.store import Store
from kiosk.store.queries.seating.attendance import GuestAttendance, attendance
from kiosk.store.queries.seating.round_seats import HeldSeat, held_seats
from kiosk.store.queries.seating.seat_choices import ArrivalSeat
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.live_changes import LiveChange, LiveChanges
from kiosk.usecases.seating.seating_event import read_event

AT_BEGIN = 4_000
"""Swaps when a round begins; some seconds at 200 people."""
MOST_PEOPLE = 1_500
"""Larger events would need too much memory; there, seats are given at check-in alone."""


def search_round(
    store: Store, now: datetime, *, iterations: int | None = None, share: SeatShare = ALL
) -> LiveChanges | None:
    """What is to be changed in the live round of a moment; None where there is none to change.

    `now` is in the time zone of the event. Without `iterations` as many swaps are made as are
    usual; with 0 only seats are freed. Whoever comes next gets seats of this `share`. Raises
    StoreError.
    """
    read = store.read(lambda connection: _read(connection, store, now))
    if read is None:
        return None
    if iterations is None:
        iterations = AT_BEGIN if read.begun else ITERATIONS
    search = read.search()
    starts = read.round.starts if read.begun and iterations else None
    changes = [*read.freed()]
    choices: list[ArrivalSeat] = []
    if search is not None:
        row = search.improved(iterations) if iterations else search.row
        changes += read.changes_to(search, row) if iterations else ()
        choices += () if read.begun else read.choices(search, row, share)
    return LiveChanges(read.round.id, tuple(changes), starts, tuple(choices))


def _read(connection: sa.Connection, store: Store, now: datetime) -> _RoundNow | None:
    programme = store.programme_in(connection)
    round_ = live_round(programme, now)
    if round_ is None or round_.locked:
        return None
    held = {one.guest: one for one in held_seats(connection, round_.id)}
    event = read_event(connection, store, [round_.id])
    return _RoundNow(round_, event, held, attendance(connection), now)


@dataclass(frozen=True, slots=True)
class _RoundSearch:
    """The model of a round, of number `number`, with the chances that each guest comes, n."""

    model: SeatingModel
    plan: Ints
    number: int
    chances: Chances
    round: RoundToSeat

    @property
    def row(self) -> Ints:
        """The tables as they are, n."""
        row: Ints = self.plan[self.number]
        return row

    def improved(self, iterations: int) -> Ints:
        """The tables after the search, n."""
        return improve_round(
            self.model, self.plan, self.number, self.chances, iterations=iterations, keeping=KEEPING
        )

    def choices(self, row: Ints, share: SeatShare) -> list[ArrivalChoice]:
        """Where each guest sits best if they come next, beginning with these tables."""
        plan = self.plan.copy()
        plan[self.number] = row
        return arrival_choices(
            self.model, plan, self.number, self.chances, keeping=KEEPING, share=share
        )

    def tables(self, row: Ints) -> Iterator[tuple[str, str]]:
        """Guests and their tables, by id; an empty one for none."""
        for guest, table in zip(self.model.guests, row.tolist(), strict=True):
            yield guest.id, self.model.tables[table] if table >= 0 else ""


@dataclass(frozen=True, slots=True)
class _RoundNow:
    """The live round as it was read, with the seats in it, and everybody's attendance, by guest."""

    round: Round
    event: SeatingEvent
    held: Mapping[str, HeldSeat]
    people: Mapping[str, GuestAttendance]
    now: datetime

    @property
    def begun(self) -> bool:
        """Whether the round has begun."""
        return has_begun(self.round, self.now)

    def freed(self) -> Iterator[LiveChange]:
        """The seats of those who left, and of those who were not told and are not here."""
        for guest, held in self.held.items():
            if guest in self.people and self._has_no_part(guest):
                has_left = self.people[guest].has_left_on(self.now)
                why = SeatReason.LEFT if has_left else SeatReason.AWAY
                yield LiveChange(held, guest, "", why)

    def search(self) -> _RoundSearch | None:
        """What is searched; None where nobody may get another seat."""
        own = self._round_to_search()
        people, seats = len(self.event.guests), sum(one.capacity or 0 for one in own.tables)
        if not (seats and len(own.absent) < people <= MOST_PEOPLE):
            return None
        rounds = tuple(own if one.id == own.id else one for one in self.event.rounds)
        model = replace(self.event, rounds=rounds).model()
        likely = self._chances()
        chances_ = np.array([likely.get(one.id, LEAST) for one in model.guests])
        plan = model.plan_of(self.event.seats)
        return _RoundSearch(model, plan, model.rounds.index(own.id), chances_, own)

    def changes_to(self, search: _RoundSearch, row: Ints) -> Iterator[LiveChange]:
        """The free seats that differ from the tables of a search."""
        for guest, table in search.tables(row):
            if guest not in search.round.absent and guest not in search.round.kept:
                yield from self._change(guest, table)

    def choices(self, search: _RoundSearch, row: Ints, share: SeatShare) -> Iterator[ArrivalSeat]:
        """The seats of whoever comes next, if the tables are those of a search."""
        names = [one.id for one in search.model.guests]
        for one in search.choices(row, share):
            held = search.model.tables[row[one.guest]]
            displaced = names[one.displaced] if one.displaced != NOWHERE else ""
            yield ArrivalSeat(names[one.guest], held, search.model.tables[one.table], displaced)

    def _change(self, guest: str, table: str) -> Iterator[LiveChange]:
        held = self.held.get(guest)
        if table != (held.table if held else ""):
            why = SeatReason.IMPROVED if table else SeatReason.AWAY
            yield LiveChange(held, guest, table, why)

    def _has_no_part(self, guest: str) -> bool:
        """Whether the round has begun without a guest, who has no claim to a seat in it."""
        if not self.begun or self.people[guest].inside:
            return False
        held = self.held.get(guest)
        is_free = held is None or not _may_only_be_moved_by_staff(held)
        return is_free or self.people[guest].has_left_on(self.now)

    def _round_to_search(self) -> RoundToSeat:
        """The round with those who sit in it; when it begins, with the tables that are used.

        Whose table was taken away after they were told waits for staff, who move them.
        """
        own = next(one for one in self.event.rounds if one.id == self.round.id)
        tables = {one.id: one.capacity or 0 for one in own.tables}
        guests = [one.id for one in self.event.guests]
        gone = {one for one in guests if one in self.people and self._has_no_part(one)}
        staying = {one for one, held in self.held.items() if _may_only_be_moved_by_staff(held)}
        gone.update(one for one in guests if one in staying and one not in own.kept)
        kept = {one: table for one, table in own.kept.items() if one not in gone}
        absent = frozenset(own.absent | gone)
        if not self.begun:
            return replace(own, absent=absent, kept=kept)
        here = sum(one not in absent for one in guests)
        unused = unused_tables(tables, Counter(kept.values()), here)
        used = tuple(replace(one, capacity=0) if one.id in unused else one for one in own.tables)
        return replace(own, tables=used, absent=absent, kept=kept)

    def _chances(self) -> dict[str, float]:
        known = [self.people[one.id] for one in self.event.guests if one.id in self.people]
        expected = [_expected(one, self.now) for one in known]
        times = arrival_times(self.event.programme, self.round, expected, self.now)
        return chances(expected, times, self.now.timestamp())


def _may_only_be_moved_by_staff(held: HeldSeat) -> bool:
    return held.is_told or held.why == SeatReason.HAND


def _expected(one: GuestAttendance, now: datetime) -> ExpectedGuest:
    """Who left on an earlier day is expected like somebody who has not come yet."""
    has_come = one.inside or one.has_left_on(now)
    return ExpectedGuest(one.guest, one.delegation, one.arrived if has_come else None, one.inside)
