"""Lists of guests by a filter: how many, who, in which order, and the counts of everybody."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.entities import Guest, Programme
from kiosk.domain.records.guest_filter import GuestFilter, GuestSort
from kiosk.store.queries import programme as programmes
from kiosk.store.queries.guest_lists.expected_guests import ARRIVED, STANDING, is_expected
from kiosk.store.queries.guest_lists.filter_conditions import conditions
from kiosk.store.queries.guest_lists.sort_orders import order_by
from kiosk.store.queries.scans import guest_of
from kiosk.store.schema import guest, seat

_SORTED = GuestSort()


@dataclass(frozen=True, slots=True)
class GuestCounts:
    """Counts of people, by entries at any checkpoint: arrived + not arrived = expected."""

    expected: int
    arrived: int
    inside: int

    @property
    def not_arrived(self) -> int:
        """Expected people who never entered."""
        return self.expected - self.arrived

    @property
    def left(self) -> int:
        """People who entered and are not inside."""
        return self.arrived - self.inside


@dataclass(frozen=True, slots=True)
class ListedGuest:
    """A guest of a list; `arrived` is the first entry at any checkpoint in seconds since 1970."""

    guest: Guest
    arrived: int | None
    inside: bool


def count(
    connection: sa.Connection, wanted: GuestFilter, programme: Programme | None = None
) -> int:
    """How many guests a filter selects."""
    where = _where(connection, wanted, programme)
    query = sa.select(sa.func.count()).select_from(guest).where(*where)
    return int(connection.execute(query).scalar_one())


def guest_ids(
    connection: sa.Connection,
    wanted: GuestFilter,
    sort: GuestSort = _SORTED,
    programme: Programme | None = None,
) -> list[str]:
    """The ids of all guests whom a filter selects, in order; made for 100,000 of them.

    They come as one text, which SQLite writes without holding up the interpreter row by row.
    """
    where = _where(connection, wanted, programme)
    ordered = sa.select(guest.c.id).where(*where).order_by(*order_by(sort)).subquery()
    query = sa.select(sa.func.json_group_array(ordered.c.id))
    ids: list[str] = json.loads(connection.execute(query).scalar_one())
    return ids


def page(
    connection: sa.Connection,
    wanted: GuestFilter,
    sort: GuestSort = _SORTED,
    *,
    offset: int = 0,
    limit: int,
    programme: Programme | None = None,
) -> list[ListedGuest]:
    """Some of the guests whom a filter selects, in order."""
    where = _where(connection, wanted, programme)
    columns = (guest.c.record, guest.c.arrived, guest.c.inside)
    query = sa.select(*columns).where(*where).order_by(*order_by(sort)).offset(offset).limit(limit)
    return [_listed(row) for row in connection.execute(query)]


def guests_by_id(connection: sa.Connection, ids: Sequence[str]) -> list[ListedGuest]:
    """The guests with these ids, in their order; ids of nobody are left out."""
    query = sa.select(guest.c.id, guest.c.record, guest.c.arrived, guest.c.inside)
    rows = connection.execute(query.where(guest.c.id.in_(ids)))
    found = {row.id: _listed(row) for row in rows}
    return [found[id_] for id_ in ids if id_ in found]


def tables_of(connection: sa.Connection, ids: Sequence[str], round_: str) -> dict[str, str]:
    """The tables of some guests in a round, by guest."""
    query = sa.select(seat.c.guest, seat.c.table).where(
        seat.c.guest.in_(ids), seat.c.round == round_
    )
    return {row.guest: row.table for row in connection.execute(query)}


def counts(connection: sa.Connection, programme: Programme | None = None) -> GuestCounts:
    """The counts of everybody, whatever a list shows."""
    programme = programme or programmes.read_programme(connection)
    expected = is_expected(connection, programme)
    query = sa.select(_how_many(expected), _how_many(ARRIVED), _how_many(guest.c.inside)).where(
        STANDING
    )
    row = connection.execute(query).one()
    return GuestCounts(*(int(each or 0) for each in row))


def _where(
    connection: sa.Connection, wanted: GuestFilter, programme: Programme | None
) -> list[sa.ColumnElement[bool]]:
    return conditions(connection, programme or programmes.read_programme(connection), wanted)


def _how_many(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.type_coerce(condition, sa.Integer))


def _listed(row: Any) -> ListedGuest:
    return ListedGuest(guest_of(row.record), row.arrived, row.inside)
