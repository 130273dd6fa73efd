"""Aggregates of expected and arrived guests; all counts of the program are made here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.records.eligibility import is_served
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Status
from kiosk.domain.records.unknown_values import known
from kiosk.store import schema

_guest, _presence = schema.guest, schema.presence
CAME = _presence.c.entries > 0
CATEGORY, DELEGATION, STATUS = _guest.c.category, _guest.c.delegation, _guest.c.status
ARRIVED = _guest.c.arrived.is_not(None)


@dataclass(frozen=True, slots=True)
class Attended:
    """The number of people who ever entered, and of those inside."""

    came: int = 0
    inside: int = 0

    def __add__(self, other: Attended) -> Attended:
        return Attended(self.came + other.came, self.inside + other.inside)


@dataclass(frozen=True, slots=True)
class ExpectationGroup:
    """The number of guests expected at the same checkpoints; `guest` has the deciding fields."""

    guest: Guest
    count: int


def expectation_groups(connection: sa.Connection) -> list[ExpectationGroup]:
    """All registered guests, grouped by the fields that decide where they are expected."""
    columns = (_guest.c.status, _guest.c.category, _guest.c.claims)
    query = (
        sa.select(*columns, sa.func.count().label("times"))
        .where(_guest.c.merged == "")
        .group_by(*columns)
    )
    return [ExpectationGroup(guest_like(row), row.times) for row in connection.execute(query)]


def guest_like(row: sa.Row[Any]) -> Guest:
    """A guest with the values that the guests of a group have in common."""
    claims = json.loads(row.claims) if row.claims else {}
    values = {"status": row.status, "category": row.category, **claims}
    return codec.record_from(Guest, values)


def expected_by_delegation(connection: sa.Connection) -> Counter[str]:
    """The number of confirmed guests of every delegation."""
    query = (
        sa.select(DELEGATION, sa.func.count())
        .where(
            _guest.c.merged == "",
            _guest.c.status == Status.CONFIRMED.value,
            _guest.c.delegation != "",
        )
        .group_by(DELEGATION)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def expected(
    groups: Iterable[ExpectationGroup], checkpoint: Checkpoint | None, programme: Programme
) -> Counter[str]:
    """Expected guests by category: confirmed guests of the checkpoint, and pending ones it admits.

    For the event itself (None) only confirmed guests.
    """
    counts: Counter[str] = Counter()
    for each in groups:
        if is_awaited(each.guest, checkpoint) and (
            checkpoint is None or is_served(checkpoint, each.guest, programme)
        ):
            counts[each.guest.category] += each.count
    return counts


def attended(
    connection: sa.Connection, columns: Sequence[sa.ColumnElement[str]]
) -> dict[tuple[str, ...], Attended]:
    """The people who entered anywhere, grouped by columns of the guest table."""
    query = (
        sa.select(*columns, sa.func.count(), _count(_guest.c.inside))
        .where(_guest.c.merged == "", ARRIVED)
        .group_by(*columns)
    )
    return _by_key(connection, query)


def attended_at(
    connection: sa.Connection,
    columns: Sequence[sa.ColumnElement[str]],
    checkpoints: Sequence[str] | None = None,
) -> dict[tuple[str, ...], Attended]:
    """The people who entered checkpoints, grouped by checkpoint and columns of the guest table."""
    keys = (_presence.c.checkpoint, *columns)
    query = (
        sa.select(*keys, sa.func.count(), _count(_presence.c.inside))
        .join_from(_presence, _guest, _guest.c.id == _presence.c.guest)
        .where(CAME)
        .group_by(*keys)
    )
    if checkpoints is not None:
        query = query.where(_presence.c.checkpoint.in_(checkpoints))
    return _by_key(connection, query)


def _count(inside: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.type_coerce(inside, sa.Integer))


def _by_key(
    connection: sa.Connection, query: sa.Select[*tuple[Any, ...]]
) -> dict[tuple[str, ...], Attended]:
    rows: Sequence[Any] = connection.execute(query).all()
    return {tuple(row[:-2]): Attended(row[-2], row[-1]) for row in rows}


def arrivals(connection: sa.Connection) -> Counter[int]:
    """The number of people by the minute, since 1970, of their first entry anywhere."""
    minute = (_guest.c.arrived // 60).label("minute")
    query = (
        sa.select(minute, sa.func.count()).where(_guest.c.merged == "", ARRIVED).group_by(minute)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def is_awaited(guest: Guest, checkpoint: Checkpoint | None) -> bool:
    """Whether a guest is expected by the status of their registration."""
    status = known(guest.status)
    match status:
        case Status.CONFIRMED:
            return True
        case Status.PENDING:
            return checkpoint is not None and (
                checkpoint.admits_pending or guest.valid_while_pending
            )
        case Status.CANCELLED | Status.BLOCKED | None:
            return False
        case _:
            assert_never(status)
