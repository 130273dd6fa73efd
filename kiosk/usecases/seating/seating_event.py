"""Reads what the search needs: guests, tables, rules, and the seats that may not change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Guest, Programme, Round
from kiosk.domain.records.seating.seating_proposal import tables_of
from kiosk.domain.records.seating.seating_rules import SeatingRule, SeatReason, holding
from kiosk.seating.model import RoundToSeat
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.guest_lists.expected_guests import STANDING, is_expected
from kiosk.store.schema import guest, seat
from kiosk.usecases.seating.event_to_seat import SeatingEvent


def read_event(connection: sa.Connection, store: Store, rounds: Iterable[str] = ()) -> SeatingEvent:
    """The event, in which these rounds are to be seated, all if none are named.

    Whoever is expected is to be seated. In other rounds, which count for who meets again, and in
    locked ones nobody's seat changes.
    """
    programme = store.programme_in(connection)
    found = sorted(programme.rounds.values(), key=by_time)
    closed = {one.id for one in found if one.locked or (rounds and one.id not in rounds)}
    guests = tuple(_guests(connection, programme))
    rows = [row for row in connection.execute(sa.select(seat)) if row.table]
    seats = {(row.round, row.guest): row.table for row in rows}
    kept = _kept(rows, closed)
    return SeatingEvent(
        programme,
        guests,
        tuple(
            _round(one, programme, guests, _StandingSeats(rows, kept, one.id in closed))
            for one in found
        ),
        _rules(connection, programme),
        seats,
        {(row.round, row.guest): row.why for row in rows},
        {(row.round, row.guest): row.told for row in rows},
    )


def _rules(connection: sa.Connection, programme: Programme) -> tuple[SeatingRule, ...]:
    """The rules that hold, about people: of several records of one, the one that stands."""
    query = sa.select(guest.c.id, guest.c.merged).where(guest.c.merged != "")
    standing: dict[str, str] = {row.id: row.merged for row in connection.execute(query)}
    return tuple(
        replace(rule, guests=tuple(dict.fromkeys(standing.get(one, one) for one in rule.guests)))
        for rule in holding(programme.seating_rules.values())
    )


def _guests(connection: sa.Connection, programme: Programme) -> Iterable[Guest]:
    """Guests who may come, each record once; companions have the delegation of their guest."""
    query = (
        sa.select(guest.c.record)
        .where(STANDING, ~guest.c.erased, is_expected(connection, programme))
        .order_by(guest.c.id)
    )
    return [scans.guest_of(row.record) for row in connection.execute(query)]


def _kept(rows: Iterable[Any], closed: Container[str]) -> dict[str, dict[str, str]]:
    """By round the tables of seats that may not change; in a closed round none may."""
    kept: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.round in closed or row.told == row.table or row.why == SeatReason.HAND:
            kept.setdefault(row.round, {})[row.guest] = row.table
    return kept


@dataclass(frozen=True, slots=True)
class _StandingSeats:
    """The seats that stand, as rows, those that may not change, and whether the round is closed."""

    rows: Sequence[Any]
    kept: Mapping[str, Mapping[str, str]]
    is_closed: bool


def _round(
    one: Round, programme: Programme, guests: Sequence[Guest], standing: _StandingSeats
) -> RoundToSeat:
    """A round to seat; in a closed one nobody gets a seat who has none.

    Whoever has a seat and is not expected, like a blocked guest, keeps it: the table has fewer. A
    table at which more were told than it has seats has as many as were told. Nobody keeps a seat
    at a table that was taken away: one of another room, or without seats.
    """
    people = {guest.id for guest in guests}
    found = tables_of(one, programme.tables.values())
    there = {table.id for table in found if table.capacity != 0}
    own = {
        guest: table
        for guest, table in standing.kept.get(one.id, {}).items()
        if guest in people and table in there
    }
    absent = frozenset(
        guest.id
        for guest in guests
        if (_is_away(guest, one) or standing.is_closed) and guest.id not in own
    )
    rows = [row for row in standing.rows if row.round == one.id and row.guest not in people]
    others, told = Counter(row.table for row in rows), Counter(own.values())
    tables = tuple(
        replace(table, capacity=max(told[table.id], (table.capacity or 0) - others[table.id]))
        for table in found
    )
    return RoundToSeat(one.id, tables, absent, own)


def _is_away(guest: Guest, one: Round) -> bool:
    """Whether a guest's registration is not valid while the round lasts."""
    late = guest.valid_from and one.ends and guest.valid_from >= one.ends
    gone = guest.valid_until and one.starts and guest.valid_until <= one.starts
    return bool(late or gone)
