"""Counts: expected, arrived and inside, folded from what stands in the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.enrolment import is_served
from kiosk.domain.records import Checkpoint, Guest, Programme, Status
from kiosk.store import Store, scans, schema


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a category (None: of all) at a checkpoint (None: at the event).

    Expected are confirmed guests whom the checkpoint serves, and pending ones whom it would let
    in; arrived are all who ever entered.
    """

    checkpoint: str | None
    category: str | None
    expected: int
    arrived: int
    inside: int


def count(store: Store) -> list[Count]:
    """Totals first, then by category, for the event and then for each checkpoint."""

    def work(connection: sa.Connection) -> list[Count]:
        programme = store.programme_in(connection)
        found = list(_rows(None, _expected(connection, None, programme), connection))
        for checkpoint in programme.checkpoints.values():
            expected = _expected(connection, checkpoint, programme)
            found += _rows(checkpoint.id, expected, connection)
        return found

    return store.read(work)


def _rows(
    checkpoint: str | None, expected: Counter[str], connection: sa.Connection
) -> Iterator[Count]:
    arrived = _present(connection, checkpoint, schema.presence.c.entries > 0)
    inside = _present(connection, checkpoint, schema.presence.c.inside)
    yield Count(checkpoint, None, expected.total(), arrived.total(), inside.total())
    for category in sorted(expected.keys() | arrived.keys()):
        yield Count(checkpoint, category, expected[category], arrived[category], inside[category])


def _present(
    connection: sa.Connection, checkpoint: str | None, condition: sa.ColumnElement[bool]
) -> Counter[str]:
    guest, presence = schema.guest, schema.presence
    query = (
        sa.select(guest.c.category, sa.func.count(sa.distinct(guest.c.id)))
        .join(presence, presence.c.guest == guest.c.id)
        .where(condition)
        .group_by(guest.c.category)
    )
    if checkpoint is not None:
        query = query.where(presence.c.checkpoint == checkpoint)
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def _expected(
    connection: sa.Connection, checkpoint: Checkpoint | None, programme: Programme
) -> Counter[str]:
    """By category; only enrolment makes it look at every guest."""
    guest, awaited = schema.guest, _awaited(checkpoint)
    if checkpoint is not None and (checkpoint.tracks or checkpoint.session):
        rows = connection.execute(sa.select(guest.c.record).where(awaited))
        guests = (scans.guest_of(row.record) for row in rows)
        return Counter(g.category for g in guests if is_served(checkpoint, g, programme))
    query = sa.select(guest.c.category, sa.func.count()).where(awaited)
    return Counter(
        {
            category: number
            for category, number in connection.execute(query.group_by(guest.c.category))
            if checkpoint is None or is_served(checkpoint, Guest(category=category), programme)
        }
    )


def _awaited(checkpoint: Checkpoint | None) -> sa.ColumnElement[bool]:
    """Whose registration lets them in, seen from their row alone."""
    guest = schema.guest
    confirmed = guest.c.status == Status.CONFIRMED.value
    if checkpoint is None:
        return confirmed
    pending = guest.c.status == Status.PENDING.value
    if not checkpoint.admits_pending:
        marked = sa.func.json_extract(guest.c.record, "$.valid_while_pending")
        pending = sa.and_(pending, marked == sa.true())
    return sa.or_(confirmed, pending)
