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
from kiosk.seating.live.consolidation import unused_tables
from kiosk.seating.live.expected_cost import ITERATIONS, improve_round
from kiosk.seating.model import RoundToSeat
from kiosk.store import Store
from kiosk.store.queries.seating.attendance import GuestAttendance, attendance
from kiosk.store.queries.seating.round_seats import HeldSeat, held_seats
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.live_changes import LiveChange, LiveChanges
from kiosk.usecases.seating.seating_event import read_event

AT_BEGIN = 4_000
"""Swaps when a round begins; some seconds at 200 people."""
MOST_PEOPLE = 1_500
"""Larger events would need too much memory; there, seats are given at check-in alone."""
_KEEPING = 2


def search_round(
    store: Store, now: datetime, *, iterations: int | None = None
) -> LiveChanges | None:
    """What is to be changed in the live round of a moment; None where there is none to change.

    `now` is in the time zone of the event. Without `iterations` as many swaps are made as are
    usual; with 0 only seats are freed. Raises StoreError.
    """
    read = store.read(lambda connection: _read(connection, store, now))
    if read is None:
        return None
    if iterations is None:
        iterations = AT_BEGIN if read.begun else ITERATIONS
    changes = (*read.freed(), *read.improved(iterations))
    starts = read.round.starts if read.begun and iterations else None
    return LiveChanges(read.round.id, changes, starts)


def _read(connection: sa.Connection, store: Store, now: datetime) -> _RoundNow | None:
    programme = store.programme_in(connection)
    round_ = live_round(programme, now)
    if round_ is None or round_.locked:
        return None
    held = {one.guest: one for one in held_seats(connection, round_.id)}
    event = read_event(connection, store, [round_.id])
    return _RoundNow(round_, event, held, attendance(connection), now)


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

    def improved(self, iterations: int) -> Iterator[LiveChange]:
        """The free seats that the search changes."""
        own = self._round_to_search()
        people, seats = len(self.event.guests), sum(one.capacity or 0 for one in own.tables)
        if not (iterations and seats and len(own.absent) < people <= MOST_PEOPLE):
            return
        rounds = tuple(own if one.id == own.id else one for one in self.event.rounds)
        model = replace(self.event, rounds=rounds).model()
        likely = self._chances()
        row = improve_round(
            model,
            model.plan_of(self.event.seats),
            model.rounds.index(own.id),
            np.array([likely.get(one.id, LEAST) for one in model.guests]),
            iterations=iterations,
            keeping=_KEEPING,
        )
        for guest, table in zip(model.guests, row.tolist(), strict=True):
            if guest.id not in own.absent and guest.id not in own.kept:
                yield from self._change(guest.id, model.tables[table] if table >= 0 else "")

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
