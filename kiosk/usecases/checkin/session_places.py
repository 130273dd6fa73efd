"""The sessions with a capacity at their doors as one guest finds them: full, waited for, inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.departures import presence_at
from kiosk.domain.admission.door_limits import DoorLimit, doors_of, limit_of_session
from kiosk.domain.admission.waiting_list import Waiting
from kiosk.domain.records.entities import Programme
from kiosk.store.queries import scans
from kiosk.store.queries.occupancy import people_inside
from kiosk.usecases.checkin.waiting_list import places_taken, waiting_for


@dataclass(frozen=True, slots=True)
class SessionPlace:
    """A session with a capacity, and where a guest stands.

    `inside` counts people, `full` says that no place is left for this guest. `number` is theirs on
    the waiting list, from 1, and `entry` is what the list says of them; 0 and None without one.
    """

    session: str
    capacity: int
    inside: int
    full: bool
    entered: bool
    number: int = 0
    entry: Waiting | None = None

    @property
    def may_wait(self) -> bool:
        """Whether the guest waits for a place or can be put on the list."""
        return self.entry is not None or (self.full and not self.entered)


def session_places(
    connection: sa.Connection, programme: Programme, person: str, at: datetime
) -> Iterator[SessionPlace]:
    """Every session whose capacity counts at a door, as a person finds it at a time."""
    presences = scans.presences_of(connection, person)
    for session in programme.sessions.values():
        limit = limit_of_session(session.id, programme)
        if limit is None or session.cancelled:
            continue
        doors = doors_of(session.id, programme)
        entered = any(presence_at(door, programme, presences, at).inside for door in doors)
        yield _place(connection, limit, programme, person, at=at, entered=entered)


def _place(
    connection: sa.Connection,
    limit: DoorLimit,
    programme: Programme,
    person: str,
    *,
    at: datetime,
    entered: bool,
) -> SessionPlace:
    waiting = waiting_for(connection, limit, programme)
    numbered = ((n, one) for n, one in enumerate(waiting, 1) if one.guest == person)
    number, entry = next(numbered, (0, None))
    inside = people_inside(connection, limit, programme, at)
    taken = places_taken(connection, limit, programme, at, person)
    full = taken >= limit.capacity
    return SessionPlace(limit.session, limit.capacity, inside, full, entered, number, entry)
