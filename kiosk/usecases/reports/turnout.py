"""Turnout: who is expected and who came, in aggregates; every count of every face is made here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.records.eligibility import is_served
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Status
from kiosk.store import schema

_guest, _presence = schema.guest, schema.presence
CAME = _presence.c.entries > 0
CATEGORY, DELEGATION, STATUS = _guest.c.category, _guest.c.delegation, _guest.c.status
ARRIVED = _guest.c.arrived.is_not(None)


@dataclass(frozen=True, slots=True)
class Attended:
    """How many people ever entered, and how many of them are inside."""

    came: int = 0
    inside: int = 0

    def __add__(self, other: Attended) -> Attended:
        return Attended(self.came + other.came, self.inside + other.inside)


@dataclass(frozen=True, slots=True)
class Alike:
    """Guests who are expected at the same checkpoints; `guest` holds what decides that."""

    guest: Guest
    count: int


def all_alike(connection: sa.Connection) -> list[Alike]:
    """Everybody who is registered, counted by what decides where they are expected."""
    columns = (_guest.c.status, _guest.c.category, _guest.c.claims)
    query = (
        sa.select(*columns, sa.func.count().label("times"))
        .where(_guest.c.merged == "")
        .group_by(*columns)
    )
    return [
        Alike(
            codec.record_from(
                Guest,
                {
                    "status": row.status,
                    "category": row.category,
                    **(json.loads(row.claims) if row.claims else {}),
                },
            ),
            row.times,
        )
        for row in connection.execute(query)
    ]


def expected_by_delegation(connection: sa.Connection) -> Counter[str]:
    """Confirmed guests of every delegation."""
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
    alike: Iterable[Alike], checkpoint: Checkpoint | None, programme: Programme
) -> Counter[str]:
    """By category: confirmed guests whom the checkpoint serves and pending ones it would let in.

    Of the event itself (None) only who is confirmed.
    """
    counts: Counter[str] = Counter()
    for each in alike:
        if _is_awaited(each.guest, checkpoint) and (
            checkpoint is None or is_served(checkpoint, each.guest, programme)
        ):
            counts[each.guest.category] += each.count
    return counts


def attended(
    connection: sa.Connection, columns: Sequence[sa.ColumnElement[str]]
) -> dict[tuple[str, ...], Attended]:
    """People who came anywhere, by columns of the guest table."""
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
    """People who came to checkpoints, by the checkpoint and then by columns of the guest table."""
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
    """People by the minute since 1970 in which they first entered anywhere."""
    minute = (_guest.c.arrived // 60).label("minute")
    query = (
        sa.select(minute, sa.func.count()).where(_guest.c.merged == "", ARRIVED).group_by(minute)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def _is_awaited(guest: Guest, checkpoint: Checkpoint | None) -> bool:
    """Whether a registration lets its guest in."""
    if guest.status is Status.CONFIRMED or checkpoint is None:
        return guest.status is Status.CONFIRMED
    if guest.status is not Status.PENDING:
        return False
    return checkpoint.admits_pending or guest.valid_while_pending
