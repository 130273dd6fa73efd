"""What the search needs of an event: guests, tables, rules, and the seats that may not change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from babel.core import get_global

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Guest, Programme, Round
from kiosk.domain.records.seating_rules import SeatingRule, SeatReason, holding
from kiosk.seating.model import RoundToSeat, SeatingModel, seating_model
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.guest_lists.expected_guests import STANDING, is_expected
from kiosk.store.schema import guest, seat
from kiosk.usecases.programme.seats import tables_of


@dataclass(frozen=True, slots=True)
class SeatingEvent:
    """An event as the search knows it.

    `seats` are tables by round and guest, `reasons` why guests have them, each a `SeatReason` or
    empty.
    """

    programme: Programme
    guests: tuple[Guest, ...]
    rounds: tuple[RoundToSeat, ...]
    rules: tuple[SeatingRule, ...]
    seats: Mapping[tuple[str, str], str]
    reasons: Mapping[tuple[str, str], str]

    def model(self) -> SeatingModel:
        """The model of the event."""
        country = host_country(self.programme.event.timezone)
        return seating_model(self.guests, self.rounds, self.rules, country)


def host_country(timezone: str) -> str:
    """The country of a time zone, ISO 3166 alpha-2; empty if it has none."""
    return str(get_global("zone_territories").get(timezone, ""))


def read_event(connection: sa.Connection, store: Store, rounds: Iterable[str] = ()) -> SeatingEvent:
    """The event with these rounds, all if none are named; whoever is expected is to be seated.

    Rounds that are no longer there are left out.
    """
    programme = store.programme_in(connection)
    chosen = set(rounds) or set(programme.rounds)
    found = sorted((programme.rounds[one] for one in chosen & set(programme.rounds)), key=by_time)
    guests = tuple(_guests(connection, programme))
    rows = [row for row in connection.execute(sa.select(seat)) if row.table]
    seats = {(row.round, row.guest): row.table for row in rows}
    kept = _kept(rows, {one.id for one in found if one.locked})
    return SeatingEvent(
        programme,
        guests,
        tuple(_round(one, programme, guests, rows, kept) for one in found),
        _rules(connection, programme),
        seats,
        {(row.round, row.guest): row.why for row in rows},
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


def _kept(rows: Iterable[Any], locked: Container[str]) -> dict[str, dict[str, str]]:
    """By round the tables of seats that may not change; in a locked round none may."""
    kept: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.round in locked or row.told == row.table or row.why == SeatReason.HAND:
            kept.setdefault(row.round, {})[row.guest] = row.table
    return kept


def _round(
    one: Round,
    programme: Programme,
    guests: Sequence[Guest],
    rows: Iterable[Any],
    kept: Mapping[str, Mapping[str, str]],
) -> RoundToSeat:
    """A round to seat; in a locked one nobody gets a seat who has none.

    Whoever has a seat and is not expected, like a pending guest, keeps it: the table has fewer.
    """
    own = dict(kept.get(one.id, {}))
    absent = frozenset(
        guest.id for guest in guests if _is_away(guest, one) or (one.locked and guest.id not in own)
    )
    people = {guest.id for guest in guests}
    others = Counter(row.table for row in rows if row.round == one.id and row.guest not in people)
    tables = tuple(
        replace(table, capacity=table.capacity and max(0, table.capacity - others[table.id]))
        for table in tables_of(one, programme.tables.values())
    )
    return RoundToSeat(one.id, tables, absent, own)


def _is_away(guest: Guest, one: Round) -> bool:
    """Whether a guest's registration is not valid while the round lasts."""
    late = guest.valid_from and one.ends and guest.valid_from >= one.ends
    gone = guest.valid_until and one.starts and guest.valid_until <= one.starts
    return bool(late or gone)
