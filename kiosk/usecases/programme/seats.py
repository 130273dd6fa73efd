"""The tables of a round: their guests, moves between them, and locking the round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import starmap

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.names import guest_names
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Guest, Programme, Round, Status, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_proposal import (
    Move,
    RoundGuest,
    moved,
    overfull,
    tables_of,
)
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principals_of
from kiosk.store.queries.guest_lists.expected_guests import ARRIVED
from kiosk.store.queries.seating.round_locks import LockedBy, last_lock
from kiosk.store.queries.seating.told_tables import told_without_seat

# More unseated guests than staff could place by hand are only counted.
UNSEATED_SHOWN = 300
_LAST = 10**9
# A guest, whether they have entered anywhere, their table and seat, and the table they were told.
_Person = tuple[Guest, bool, str, str, str]


@dataclass(frozen=True, slots=True)
class RoundTables:
    """The tables of a round.

    `unseated` counts guests without a seat who could get one. Those who arrived come first among
    `round_guests`, and the last of them may be left out; whoever was told a table is among them.
    `principals` are the guests with whom companions come, by the companions' ids. `locked_by` is
    who locked the round, where staff did.
    """

    round: Round
    tables: tuple[Table, ...] = ()
    round_guests: tuple[RoundGuest, ...] = ()
    guests: tuple[Guest, ...] = ()
    unseated: int = 0
    principals: dict[str, Guest] = field(default_factory=dict)
    locked_by: LockedBy | None = None


@dataclass(frozen=True, slots=True)
class GuestMoved:
    """The moves were recorded; `moves` know why the guests had their former seats."""

    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class MovedMeanwhile:
    """Others moved these guests since they were read; nothing was changed."""

    guests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overfull:
    """The table has too few seats; nothing was changed."""

    table: str


@dataclass(frozen=True, slots=True)
class RoundLocked:
    """The round is locked; nothing was changed."""

    round: str


@dataclass(frozen=True, slots=True)
class RoundUnknown:
    """The event has no such round, or no such table in it; nothing was changed."""

    round: str


SeatingResult = GuestMoved | MovedMeanwhile | Overfull | RoundLocked | RoundUnknown | NotAllowed


def rounds(store: Store) -> list[Round]:
    """The rounds by time."""
    return sorted(store.programme().rounds.values(), key=by_time)


def round_tables(
    store: Store, round_: str, unseated: int | None = UNSEATED_SHOWN
) -> RoundTables | None:
    """The tables of a round with their guests, and guests without a seat; None if unknown.

    `unseated` is how many of the latter are listed at most, None for all.
    """

    def work(connection: sa.Connection) -> RoundTables | None:
        programme = store.programme_in(connection)
        found = programme.rounds.get(round_)
        if found is None:
            return None
        tables = tables_of(found, programme.tables.values())
        waiting, count = _waiting(connection, round_, unseated)
        people = _seated(connection, round_) + _with_told(connection, round_, waiting)
        guests = tuple(guest for guest, *_ in people)
        round_guests = tuple(starmap(_round_guest, people))
        principals = principals_of(connection, guests)
        locked_by = last_lock(connection, round_) if found.locked else None
        return RoundTables(found, tables, round_guests, guests, count, principals, locked_by)

    return store.read(work)


def move(store: Store, actor: Actor, round_: str, moves: Sequence[Move]) -> SeatingResult:
    """Move guests to other tables of a round, all or none; durable when this returns.

    Each seat gets the reason that its move says.
    """
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)

    def work(connection: sa.Connection) -> SeatingResult:
        refused = _refused(connection, store.programme_in(connection), round_, moves)
        if refused is not None:
            return refused
        changed = (one for one in moves if one.before != one.after)
        drafts = [
            facts.guest_seated(one.guest, round_, one.after, before=one.before, why=one.why)
            for one in changed
        ]
        why = _reasons(connection, round_)
        store.record(connection, drafts, actor.staff)
        return GuestMoved(tuple(replace(one, why_before=why.get(one.guest, "")) for one in moves))

    return store.transact(work)


def tell(
    store: Store, actor: Actor, round_: str, guest: str, table: str
) -> MovedMeanwhile | NotAllowed | None:
    """Record that staff told a guest their table, empty for none; None once it is recorded."""
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)

    def work(connection: sa.Connection) -> MovedMeanwhile | None:
        seats = {one.round: one.table for one in scans.seats_of(connection, guest)}
        if seats.get(round_, "") != table:
            return MovedMeanwhile((guest,))
        store.record(connection, [facts.seat_told(guest, round_, table)], actor.staff)
        return None

    return store.transact(work)


def lock(
    store: Store, actor: Actor, round_: str, *, locked: bool
) -> Round | RoundUnknown | NotAllowed:
    """Lock or unlock a round; returns the round after the change."""
    return _change_round(store, actor, round_, lambda before: replace(before, locked=locked))


def seat_live(
    store: Store, actor: Actor, round_: str, *, live: bool
) -> Round | RoundUnknown | NotAllowed:
    """Begin or end the live seating of a round; returns the round after the change."""
    return _change_round(store, actor, round_, lambda before: replace(before, live=live))


def _change_round(
    store: Store, actor: Actor, round_: str, change: Callable[[Round], Round]
) -> Round | RoundUnknown | NotAllowed:
    """Change a round, for somebody who may; returns the round after the change."""

    def work(connection: sa.Connection) -> Round | RoundUnknown:
        before = store.programme_in(connection).rounds.get(round_)
        if before is None:
            return RoundUnknown(round_)
        after = change(before)
        draft = facts.change_fact(before, after)
        store.record(connection, [draft] if draft else [], actor.staff)
        return after

    return store.transact(work) if may(actor.role, Right.SEATS) else NotAllowed(Right.SEATS)


def _refused(
    connection: sa.Connection, programme: Programme, round_: str, moves: Sequence[Move]
) -> MovedMeanwhile | Overfull | RoundLocked | RoundUnknown | None:
    """Why the moves are refused; None if they are not."""
    found = programme.rounds.get(round_)
    if found is None:
        return RoundUnknown(round_)
    if found.locked:
        return RoundLocked(round_)
    tables = {table.id: table for table in tables_of(found, programme.tables.values())}
    if any(one.after and one.after not in tables for one in moves):
        return RoundUnknown(round_)
    return _refused_at_tables(connection, round_, moves, tables)


def _refused_at_tables(
    connection: sa.Connection, round_: str, moves: Sequence[Move], tables: dict[str, Table]
) -> MovedMeanwhile | Overfull | None:
    """Guests may leave an overfull table, but not join it."""
    at = {guest.id: table for guest, _, table, *_ in _seated(connection, round_)}
    moved_meanwhile = tuple(one.guest for one in moves if at.get(one.guest, "") != one.before)
    if moved_meanwhile:
        return MovedMeanwhile(moved_meanwhile)
    guests = at.keys() | {one.guest for one in moves}
    round_guests = moved((RoundGuest(guest, table=at.get(guest, "")) for guest in guests), moves)
    joined = {one.after for one in moves if one.after not in ("", one.before)}
    full = overfull(round_guests, tables, joined)
    return Overfull(full) if full else None


def _seated(connection: sa.Connection, round_: str) -> list[_Person]:
    guest, seat = schema.guest, schema.seat
    query = (
        sa.select(guest.c.record, ARRIVED.label("here"), seat.c.table, seat.c.seat, seat.c.told)
        .join(seat, seat.c.guest == guest.c.id)
        .where(seat.c.round == round_, guest.c.merged == "")
    )
    rows = connection.execute(query)
    return [(scans.guest_of(row.record), row.here, row.table, row.seat, row.told) for row in rows]


def _is_unseated(round_: str) -> sa.ColumnElement[bool]:
    """Whether a guest may have a seat in a round and has none."""
    guest, seat = schema.guest, schema.seat
    seated = sa.select(seat.c.guest).where(seat.c.round == round_)
    return sa.and_(
        guest.c.status == Status.CONFIRMED.value,
        guest.c.merged == "",
        ~guest.c.erased,
        guest.c.id.not_in(seated),
    )


def _reasons(connection: sa.Connection, round_: str) -> dict[str, str]:
    """Why guests have their seats in a round."""
    seat = schema.seat
    query = sa.select(seat.c.guest, seat.c.why).where(seat.c.round == round_)
    return {row.guest: row.why for row in connection.execute(query)}


def _with_told(connection: sa.Connection, round_: str, waiting: Sequence[_Person]) -> list[_Person]:
    """The waiting guests with the tables that they were told, and all others who were told one."""
    told = told_without_seat(connection, round_)
    listed = {guest.id for guest, *_ in waiting}
    guest = schema.guest
    query = sa.select(guest.c.record, ARRIVED.label("here")).where(
        _is_unseated(round_), guest.c.id.in_(told.keys() - listed)
    )
    rows = connection.execute(query) if told.keys() - listed else ()
    others = [(scans.guest_of(row.record), row.here, "", "", "") for row in rows]
    return [(*one[:4], told.get(one[0].id, "")) for one in (*waiting, *others)]


def _waiting(connection: sa.Connection, round_: str, most: int | None) -> tuple[list[_Person], int]:
    """Guests who could get a seat, arrived ones first, then by precedence; and how many in all."""
    guest, unseated = schema.guest, _is_unseated(round_)
    query = (
        sa.select(guest.c.record, ARRIVED.label("here"))
        .where(unseated)
        .order_by(sa.desc("here"), guest.c.precedence.is_(None), guest.c.precedence, guest.c.id)
        .limit(most)
    )
    count = sa.select(sa.func.count()).select_from(guest).where(unseated)
    rows = connection.execute(query)
    found = [(scans.guest_of(row.record), row.here, "", "", "") for row in rows]
    return found, connection.execute(count).scalar_one()


def _round_guest(guest: Guest, here: bool, table: str, seat: str, told: str) -> RoundGuest:
    rank = guest.precedence if guest.precedence is not None else _LAST
    return RoundGuest(
        guest.id,
        (guest.organisation_en or guest.organisation_ko).strip().casefold(),
        guest.country.upper(),
        here,
        table,
        seat,
        (rank, guest_names.localized(guest.name_ko, guest.name_latin, "ko")),
        guest.companion_of,
        told,
    )
