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

    Expected are confirmed guests whom the checkpoint serves, and pending ones whom it admits;
    arrived are all who ever entered.
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
    """By category; only enrolment and marks inside the record make it look at every guest."""
    guest = schema.guest
    admitted = [Status.CONFIRMED.value]
    if checkpoint is not None and checkpoint.admits_pending:
        admitted.append(Status.PENDING.value)
    if checkpoint is not None and (checkpoint.tracks or checkpoint.session):
        return _enrolled(connection, checkpoint, programme, admitted)
    query = sa.select(guest.c.category, sa.func.count()).group_by(guest.c.category)
    rows = connection.execute(query.where(guest.c.status.in_(admitted)))
    counted = Counter({row[0]: row[1] for row in rows})
    if checkpoint is None:
        return counted
    return Counter(
        {
            category: number
            for category, number in counted.items()
            if is_served(checkpoint, Guest(category=category), programme)
        }
    )


def _enrolled(
    connection: sa.Connection, checkpoint: Checkpoint, programme: Programme, admitted: list[str]
) -> Counter[str]:
    query = sa.select(schema.guest.c.record).where(schema.guest.c.status.in_(admitted))
    guests = (scans.guest_of(row.record) for row in connection.execute(query))
    return Counter(g.category for g in guests if is_served(checkpoint, g, programme))
