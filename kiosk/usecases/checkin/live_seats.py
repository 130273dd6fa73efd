"""The seat of a live round that a guest is told with their check-in, and that they get there."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Outcome
from kiosk.domain.admission.scan_request import ScanContext
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_fold import in_order, told_tables
from kiosk.domain.records.agenda import is_held_at
from kiosk.domain.records.entities import Direction, Programme, Round, Seat, Status, Table
from kiosk.domain.records.seating.seating_proposal import tables_of
from kiosk.domain.records.seating.seating_rules import SeatingRule, SeatReason
from kiosk.domain.seating.arrival_chances import ExpectedGuest, chances
from kiosk.domain.seating.arrival_times import arrival_times
from kiosk.domain.seating.live_rounds import has_begun, live_round
from kiosk.seating.live.free_seat import (
    GuestTraits,
    SeatingNow,
    TableNow,
    free_seat_costs,
    traits_of,
)
from kiosk.store.queries import scans
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.seating.round_seats import (
    HeldSeat,
    count_unseated,
    held_seats,
    meetings_elsewhere,
)
from kiosk.store.queries.seating.seat_choices import chosen_seat
from kiosk.usecases.checkin.host_country import host_country

_log = logging.getLogger(__name__)
# Errors of the choice itself; those of the store end the scan as any other of its errors does.
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class SeatsAtCheckIn:
    """What a check-in records of seats: facts, and each changed seat as it is afterwards.

    `failed` says that a seat was looked for and an error ended that: none is promised.
    """

    drafts: tuple[Draft, ...] = ()
    changed: tuple[Seat, ...] = ()
    failed: bool = False


_NONE = SeatsAtCheckIn()


def seats_at_check_in(
    connection: sa.Connection,
    context: ScanContext,
    outcome: Outcome,
    holder: scans.Holder,
    seats: Sequence[Seat],
) -> SeatsAtCheckIn:
    """The seat that a guest is told now, and where they have none the best free one.

    To be recorded in the transaction of the scan, before anybody is shown the answer. Whatever goes
    wrong here, the guest is admitted.
    """
    is_entry = context.request.direction is Direction.ENTRY
    if not (is_entry and context.is_live and isinstance(outcome, Admitted | AlreadyIn)):
        return _NONE
    round_ = live_round(context.programme, context.at)
    if round_ is None or outcome.guest.status == Status.CANCELLED:
        return _NONE
    held = next((one for one in seats if one.round == round_.id and one.table), None)
    if held is not None and held.told == held.table:
        return _NONE
    table = context.programme.tables.get(held.table) if held is not None else None
    if held is not None and (round_.locked or not _was_taken_away(table, round_)):
        return _best_told(connection, context, round_, held)
    try:
        before = held.table if held is not None else ""
        return _NONE if round_.locked else _seated(connection, context, round_, holder, before)
    except _FAULTS:
        _log.exception("no seat was given in round %s: the guest is admitted without", round_.id)
        return SeatsAtCheckIn(failed=True)


def _was_taken_away(table: Table | None, round_: Round) -> bool:
    """Whether a table that is known is in another room, or has no seats any more."""
    return table is not None and (table.capacity == 0 or not is_held_at(round_, table))


def _best_told(
    connection: sa.Connection, context: ScanContext, round_: Round, held: Seat
) -> SeatsAtCheckIn:
    """Tell a guest the seat that they have or, before the round begins, the one chosen for them."""
    told = facts.seat_told(held.guest, held.round, held.table)
    chosen = None
    if not (round_.locked or has_begun(round_, context.at)):
        tables = tables_of(round_, context.programme.tables.values())
        chosen = chosen_seat(connection, tables, held)
    if chosen is None:
        told = facts.seat_told(held.guest, held.round, held.table)
        return SeatsAtCheckIn((told,), (replace(held, told=held.table),))
    drafts, changed = [], []
    table, displaced = chosen
    if displaced is not None:
        why = SeatReason.IMPROVED
        drafts.append(_reseated(displaced.guest, round_, table, held.table, why))
        changed.append(Seat(displaced.guest, round_.id, held.table, why=why))
    why = SeatReason.CHECK_IN
    drafts.append(_reseated(held.guest, round_, held.table, table, why))
    drafts.append(facts.seat_told(held.guest, round_.id, table))
    changed.append(Seat(held.guest, round_.id, table, told=table, why=why))
    return SeatsAtCheckIn(tuple(drafts), tuple(changed))


def _reseated(guest: str, round_: Round, before: str, table: str, why: SeatReason) -> Draft:
    return facts.guest_seated(guest, round_.id, table, before=before, why=why)


def _seated(
    connection: sa.Connection,
    context: ScanContext,
    round_: Round,
    holder: scans.Holder,
    before: str,
) -> SeatsAtCheckIn:
    """Give the guest the best free seat; where none is, that of somebody who hardly comes.

    `before` is the table of the seat that they held, empty for none.
    """
    chosen = SeatChoice(connection, context.programme, context.at, round_, holder).best()
    if chosen is None:
        return _NONE
    table, displaced = chosen
    guest = holder.person
    drafts, changed = [], []
    if displaced is not None:
        why = SeatReason.AWAY
        left = displaced.table
        drafts.append(facts.guest_seated(displaced.guest, round_.id, "", before=left, why=why))
        changed.append(Seat(displaced.guest, round_.id))
    seat = Seat(guest, round_.id, table, told=table, why=SeatReason.CHECK_IN)
    drafts.append(facts.guest_seated(guest, round_.id, table, before=before, why=seat.why))
    drafts.append(facts.seat_told(guest, round_.id, table))
    return SeatsAtCheckIn(tuple(drafts), (*changed, seat))


class SeatChoice:
    """The tables of a round as one guest without a seat finds them."""

    def __init__(
        self,
        connection: sa.Connection,
        programme: Programme,
        at: datetime,
        round_: Round,
        holder: scans.Holder,
    ) -> None:
        """`at` is the time of the choice in the time zone of the event."""
        self._connection, self._programme, self._at = connection, programme, at
        self._round, self._holder = round_, holder
        self._host = host_country(programme.event.timezone)
        self._held = held_seats(connection, round_.id)
        self._tables = [one for one in tables_of(round_, programme.tables.values()) if one.capacity]

    def best(self) -> tuple[str, HeldSeat | None] | None:
        """The table, and whose seat it was where none is free; None where no seat may be had."""
        record = self._holder.credential.guest
        if record is None or not self._tables:
            return None
        guest = traits_of(replace(record, id=self._holder.person), self._host)
        costs = free_seat_costs(guest, self._now(guest, {}))
        if costs:
            return self._former(costs) or min(costs, key=lambda one: costs[one]), None
        return self._displacing(guest, is_walk_in=record.walk_in)

    def _former(self, costs: dict[str, int]) -> str | None:
        """The table that the guest was told before they left, where it still has a free seat."""
        subjects = [
            facts.guest_subject(one) for one in self._holder.records or (self._holder.guest,)
        ]
        told = told_tables(in_order(facts_about(self._connection, subjects)))
        table = told.get(self._round.id, "")
        return table if table in costs else None

    def _displacing(self, guest: GuestTraits, *, is_walk_in: bool) -> tuple[str, HeldSeat] | None:
        """The seat of somebody who is not here and least likely comes.

        A walk-in gets it only where a seat is to be expected for everybody on the list who comes.
        """
        likely = self._chances()
        seats = sum(one.capacity or 0 for one in self._tables)
        if is_walk_in and sum(likely.values()) + 1.0 > seats:
            return None
        leaving: dict[str, HeldSeat] = {}
        movable = [one for one in self._held if one.may_be_taken]
        for one in sorted(movable, key=lambda one: (likely[one.guest], one.guest)):
            leaving.setdefault(one.table, one)
        costs = free_seat_costs(guest, self._now(guest, leaving))
        if not costs:
            return None
        table = min(costs, key=lambda one: (likely[leaving[one].guest], costs[one]))
        return table, leaving[table]

    def _chances(self) -> dict[str, float]:
        """The chance that each comes, also of those who are expected and have no seat."""
        programme, now = self._programme, self._at
        people = [expected_guest(one) for one in self._held]
        seats = sum(one.capacity or 0 for one in self._tables)
        waiting = count_unseated(self._connection, self._round.id, seats)
        unseated = [ExpectedGuest(f"\0{number}") for number in range(waiting)]
        times = arrival_times(programme, self._round, people, now)
        return chances([*people, *unseated], times, now.timestamp())

    def _now(self, guest: GuestTraits, leaving: dict[str, HeldSeat]) -> SeatingNow:
        """The round without those who are `leaving`, by table."""
        gone = {one.guest for one in leaving.values()}
        seated: dict[str, list[GuestTraits]] = {}
        for one in self._held:
            if one.guest not in gone:
                seated.setdefault(one.table, []).append(_traits(one.record, self._host))
        return SeatingNow(
            self._round.id,
            tuple(_table_now(one, seated.get(one.id, ())) for one in self._tables),
            tuple(self._rules()),
            meetings_elsewhere(self._connection, guest.id, self._round.id),
        )

    def _rules(self) -> Iterator[SeatingRule]:
        """The rules, in which the guest has the id of the record that stands for them."""
        records = set(self._holder.records)
        for rule in self._programme.seating_rules.values():
            if records.isdisjoint(rule.guests):
                yield rule
            else:
                person = self._holder.person
                named = (person if one in records else one for one in rule.guests)
                yield replace(rule, guests=tuple(dict.fromkeys(named)))


def expected_guest(held: HeldSeat) -> ExpectedGuest:
    """The holder of a seat as somebody who is expected, also after they left."""
    arrived = held.arrived if held.inside else None
    return ExpectedGuest(held.guest, held.delegation, arrived, held.inside)


def _table_now(table: Table, seated: Iterable[GuestTraits]) -> TableNow:
    there = tuple(seated)
    return TableNow(table, there, (table.capacity or 0) - len(there))


@lru_cache(maxsize=5000)
def _traits(record: str, host_country_: str) -> GuestTraits:
    """A guest out of the JSON of their record, read once as long as it stays the same."""
    return traits_of(scans.guest_of(record), host_country_)
