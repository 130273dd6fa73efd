"""The counts at a door, which those of all doors share that lead to one session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import DoorLimit, doors_of, limit_at
from kiosk.domain.records.entities import Checkpoint, Programme
from kiosk.store import Store
from kiosk.store.queries.occupancy import people_inside
from kiosk.usecases.reports.turnout import attended_at_any, expectation_groups, registered_at_any


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """People at a number of `doors` together: expected there, ever entered, and inside now.

    `capacity` is how many may be inside, None for no limit.
    """

    expected: int = 0
    arrived: int = 0
    inside: int = 0
    capacity: int | None = None
    doors: int = 1


def door_counts(store: Store, checkpoint: str, at: datetime) -> DoorCounts:
    """The counts at a checkpoint at a time, the same as everywhere. Raises StoreError.

    The doors that share the capacity of a session, or lead to a session without one, count
    together: each person once.
    """

    def work(connection: sa.Connection) -> DoorCounts:
        programme = store.programme_in(connection)
        where = programme.checkpoints.get(checkpoint)
        if where is None:
            return DoorCounts()
        limit = limit_at(where, programme)
        counted = limit or DoorLimit(0, _doors_without_limit(where, programme), where.session)
        doors = [programme.checkpoints[door] for door in counted.doors]
        came = attended_at_any(connection, programme, doors)
        awaited = registered_at_any(expectation_groups(connection), doors, programme)
        return DoorCounts(
            awaited + came.unregistered,
            came.came,
            people_inside(connection, counted, programme, at),
            limit.capacity if limit else None,
            len(doors),
        )

    return store.read(work)


def _doors_without_limit(where: Checkpoint, programme: Programme) -> tuple[str, ...]:
    if not where.session:
        return (where.id,)
    same = doors_of(where.session, programme)
    return tuple(door.id for door in same if limit_at(door, programme) is None)
