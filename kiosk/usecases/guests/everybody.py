"""The list of everybody: who is in it by a filter and an order, the counts, and rows to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.guest_filter import GuestFilter, GuestOrder, GuestSort
from kiosk.store import Store, schema
from kiosk.store.queries import companions, scans
from kiosk.store.queries.guest_lists import guest_list
from kiosk.store.queries.guest_lists.guest_list import GuestCounts, tables_of

_guest, _seat = schema.guest, schema.seat


@dataclass(frozen=True, slots=True)
class GuestListing:
    """The ids of the guests of a filter, in order."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EverybodyCounts:
    """The counts of everybody; `registered` is the number of people, expected or not."""

    counts: GuestCounts
    registered: int


@dataclass(frozen=True, slots=True)
class GuestRow:
    """A guest of the list; `arrived` is the first entry at any checkpoint, `table` theirs.

    `principal` is the guest with whom a companion comes.
    """

    guest: Guest
    arrived: datetime | None
    inside: bool
    table: str
    principal: Guest | None = None


@dataclass(frozen=True, slots=True)
class FilterValues:
    """What guests have, by which a list can be filtered, with their numbers, in order."""

    categories: tuple[tuple[str, int], ...] = ()
    delegations: tuple[tuple[str, int], ...] = ()
    tables: tuple[tuple[str, int], ...] = ()


def listing(store: Store, wanted: GuestFilter, sort: GuestSort) -> GuestListing:
    """Everybody whom a filter selects, out of one snapshot. Raises StoreError."""

    def work(connection: sa.Connection) -> GuestListing:
        programme = store.programme_in(connection)
        ids = guest_list.guest_ids(connection, wanted, sort, programme)
        if sort.by is GuestOrder.NAME:
            ids = companions.beside_their_guests(connection, ids)
        return GuestListing(tuple(ids))

    return store.read(work)


def counts_of_everybody(store: Store) -> EverybodyCounts:
    """The counts, whatever a list shows. Raises StoreError."""

    def work(connection: sa.Connection) -> EverybodyCounts:
        programme = store.programme_in(connection)
        counts = guest_list.counts(connection, programme)
        return EverybodyCounts(counts, guest_list.count(connection, GuestFilter(), programme))

    return store.read(work)


def rows(store: Store, ids: Sequence[str], round_: str) -> list[GuestRow]:
    """The rows of some guests, in the order of the ids, with their tables in a round."""

    def work(connection: sa.Connection) -> list[GuestRow]:
        tables = tables_of(connection, ids, round_)
        found = guest_list.guests_by_id(connection, ids)
        principals = companions.principals_of(connection, [one.guest for one in found])
        return [
            GuestRow(
                one.guest,
                scans.arrived_at(one.arrived),
                one.inside,
                tables.get(one.guest.id, ""),
                principals.get(one.guest.id),
            )
            for one in found
        ]

    return store.read(work)


def filter_values(store: Store, round_: str) -> FilterValues:
    """The categories and delegations that guests have, and the tables of a round."""

    def counted(connection: sa.Connection, column: sa.ColumnElement[str]) -> list[tuple[str, int]]:
        query = sa.select(column, sa.func.count()).where(_guest.c.merged == "").group_by(column)
        return [(row[0], row[1]) for row in connection.execute(query.order_by(column))]

    def work(connection: sa.Connection) -> FilterValues:
        seated = sa.select(_seat.c.table, sa.func.count()).where(
            _seat.c.round == round_, _seat.c.table != ""
        )
        number = sa.cast(_seat.c.table, sa.Integer)
        seated = seated.group_by(_seat.c.table).order_by(number, _seat.c.table)
        delegations = [one for one in counted(connection, _guest.c.delegation) if one[0]]
        return FilterValues(
            tuple(counted(connection, _guest.c.category)),
            tuple(delegations),
            tuple((row[0], row[1]) for row in connection.execute(seated)),
        )

    return store.read(work)
