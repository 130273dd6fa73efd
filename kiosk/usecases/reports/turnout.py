"""Aggregates of expected and arrived guests; all counts of the program are made here.

Who counts as expected is defined in `domain.records.expectation`: expected are all who are
registered to enter, and those who entered without being so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.entities import Checkpoint, Guest, Programme
from kiosk.domain.records.expectation import may_enter
from kiosk.store import schema
from kiosk.store.queries.guest_lists.expected_guests import (
    ARRIVED,
    guest_like,
    registered_to_enter,
)

_guest, _presence = schema.guest, schema.presence
CAME = _presence.c.entries > 0
CATEGORY, DELEGATION = _guest.c.category, _guest.c.delegation
_DECIDING = (_guest.c.status, _guest.c.category, _guest.c.claims)
"""The columns that decide whether a guest may enter."""


@dataclass(frozen=True, slots=True)
class Attended:
    """The number of people who ever entered, of those inside, and of those not registered to enter.

    The last ones count as expected since they entered.
    """

    came: int = 0
    inside: int = 0
    unregistered: int = 0

    def __add__(self, other: Attended) -> Attended:
        return Attended(
            self.came + other.came,
            self.inside + other.inside,
            self.unregistered + other.unregistered,
        )

    def __sub__(self, other: Attended) -> Attended:
        return Attended(
            self.came - other.came,
            self.inside - other.inside,
            self.unregistered - other.unregistered,
        )


NOBODY = Attended()


@dataclass(frozen=True, slots=True)
class ExpectationGroup:
    """The number of guests who may enter the same checkpoints; `guest` has the deciding fields."""

    guest: Guest
    count: int


def expectation_groups(connection: sa.Connection) -> list[ExpectationGroup]:
    """All registered guests, grouped by the fields that decide where they are expected."""
    query = (
        sa.select(*_DECIDING, sa.func.count().label("times"))
        .where(_guest.c.merged == "")
        .group_by(*_DECIDING)
    )
    return [ExpectationGroup(guest_like(*row[:-1]), row[-1]) for row in connection.execute(query)]


def registered(
    groups: Iterable[ExpectationGroup], checkpoint: Checkpoint | None, programme: Programme
) -> Counter[str]:
    """The guests who may enter a checkpoint, or the event (None), by category.

    With the `unregistered` ones who entered they are the expected guests.
    """
    counts: Counter[str] = Counter()
    for each in groups:
        if may_enter(each.guest, programme, checkpoint):
            counts[each.guest.category] += each.count
    return counts


def registered_at_any(
    groups: Iterable[ExpectationGroup], doors: Sequence[Checkpoint], programme: Programme
) -> int:
    """The number of guests who may enter at least one of some checkpoints."""
    return sum(each.count for each in groups if _may_enter_any(each.guest, doors, programme))


def attended_at_any(
    connection: sa.Connection, programme: Programme, doors: Sequence[Checkpoint]
) -> Attended:
    """The people who entered at least one of some checkpoints; nobody is counted as inside."""
    query = (
        sa.select(*_DECIDING, sa.func.count(_guest.c.id.distinct()))
        .join_from(_presence, _guest, _guest.c.id == _presence.c.guest)
        .where(CAME, _presence.c.checkpoint.in_([door.id for door in doors]))
        .group_by(*_DECIDING)
    )
    found = NOBODY
    for *deciding, came in connection.execute(query):
        is_registered = _may_enter_any(guest_like(*deciding), doors, programme)
        found += Attended(came, 0, 0 if is_registered else came)
    return found


def _may_enter_any(guest: Guest, doors: Iterable[Checkpoint], programme: Programme) -> bool:
    return any(may_enter(guest, programme, door) for door in doors)


def registered_by_delegation(connection: sa.Connection, programme: Programme) -> Counter[str]:
    """The guests of every delegation who may enter the event; see `registered`."""
    query = (
        sa.select(DELEGATION, sa.func.count())
        .where(_guest.c.merged == "", DELEGATION != "", registered_to_enter(connection, programme))
        .group_by(DELEGATION)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def attended(
    connection: sa.Connection, programme: Programme, columns: Sequence[sa.ColumnElement[str]]
) -> dict[tuple[str, ...], Attended]:
    """The people who entered anywhere, grouped by columns of the guest table."""
    unregistered = ~registered_to_enter(connection, programme)
    query = (
        sa.select(*columns, sa.func.count(), _count(_guest.c.inside), _count(unregistered))
        .where(_guest.c.merged == "", ARRIVED)
        .group_by(*columns)
    )
    rows: Sequence[Any] = connection.execute(query).all()
    return {tuple(row[:-3]): Attended(*row[-3:]) for row in rows}


def attended_at(
    connection: sa.Connection,
    programme: Programme,
    columns: Sequence[sa.ColumnElement[str]],
    checkpoints: Sequence[str] | None = None,
) -> dict[tuple[str, ...], Attended]:
    """The people who entered checkpoints, grouped by checkpoint and columns of the guest table."""
    keys = (_presence.c.checkpoint, *columns)
    query = (
        sa.select(*keys, *_DECIDING, sa.func.count(), _count(_presence.c.inside))
        .join_from(_presence, _guest, _guest.c.id == _presence.c.guest)
        .where(CAME)
        .group_by(*keys, *_DECIDING)
    )
    if checkpoints is not None:
        query = query.where(_presence.c.checkpoint.in_(checkpoints))
    found: dict[tuple[str, ...], Attended] = {}
    for row in connection.execute(query):
        key, deciding, (came, inside) = row[: len(keys)], row[len(keys) : -2], row[-2:]
        place = programme.checkpoints.get(key[0])
        is_registered = place is None or may_enter(guest_like(*deciding), programme, place)
        more = Attended(came, inside, 0 if is_registered else came)
        found[tuple(key)] = found.get(tuple(key), NOBODY) + more
    return found


def _count(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.type_coerce(condition, sa.Integer))


def arrivals(connection: sa.Connection) -> Counter[int]:
    """The number of people by the minute, since 1970, of their first entry anywhere."""
    minute = (_guest.c.arrived // 60).label("minute")
    query = (
        sa.select(minute, sa.func.count()).where(_guest.c.merged == "", ARRIVED).group_by(minute)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})
