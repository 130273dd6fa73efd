"""Reads the waiting list of a session, and calls the next guests when places are free."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import DoorLimit
from kiosk.domain.admission.waiting_list import (
    Waiting,
    fold_waiting,
    to_call,
    waiting_called,
    waiting_subject,
)
from kiosk.domain.journal.scan_history import last_emptying
from kiosk.domain.records.entities import Programme
from kiosk.store import Store, schema
from kiosk.store.queries import membership, merged_records, scans
from kiosk.store.queries.journal_facts import facts_about


def people_inside(
    connection: sa.Connection, limit: DoorLimit, programme: Programme, at: datetime
) -> int:
    """How many people are inside by the scans of all doors of a limit."""
    zone = programme.event.timezone
    doors = (programme.checkpoints[door] for door in limit.doors)
    return sum(
        scans.count_inside(connection, door.id, last_emptying(door, zone, at)) for door in doors
    )


def waiting_for(connection: sa.Connection, limit: DoorLimit) -> list[Waiting]:
    """Who waits for a place, in order; who has entered since they joined waits no longer.

    Guests are named by the record that stands for the person.
    """
    if not limit.session:
        return []
    recorded = facts_about(connection, [waiting_subject(limit.session)])
    counts = membership.counting(connection)
    waiting: dict[str, Waiting] = {}
    for one in fold_waiting(recorded if counts is None else filter(counts, recorded)):
        person = merged_records.person_of(connection, one.guest)
        waiting.setdefault(person, replace(one, guest=person))
    entered = _entered(connection, limit, list(waiting))
    return [
        one for one in waiting.values() if (at := entered.get(one.guest)) is None or at < one.since
    ]


def _entered(connection: sa.Connection, limit: DoorLimit, people: list[str]) -> dict[str, datetime]:
    """The last entry of each person through the doors of a limit."""
    presence = schema.presence
    query = sa.select(presence.c.guest, presence.c.since).where(
        presence.c.checkpoint.in_(limit.doors),
        presence.c.guest.in_(people),
        presence.c.since.is_not(None),
    )
    found: dict[str, datetime] = {}
    for row in connection.execute(query):
        since = datetime.fromisoformat(row.since)
        found[row.guest] = max(since, found.get(row.guest, since))
    return found


def places_taken(
    connection: sa.Connection,
    limit: DoorLimit,
    programme: Programme,
    at: datetime,
    person: str,
) -> int:
    """How many places a person cannot have: of people inside, and held for others who wait."""
    waiting = waiting_for(connection, limit)
    held = sum(one.holds_place(at) for one in waiting if one.guest != person)
    return people_inside(connection, limit, programme, at) + held


def position_of(connection: sa.Connection, limit: DoorLimit, person: str) -> int:
    """The number of a person on the waiting list, from 1; 0 if they are not on it."""
    people = [one.guest for one in waiting_for(connection, limit)]
    return people.index(person) + 1 if person in people else 0


def call_next(
    store: Store, connection: sa.Connection, limit: DoorLimit, programme: Programme, at: datetime
) -> list[str]:
    """Call as many waiting guests as places are free, in the caller's transaction."""
    session = programme.sessions.get(limit.session)
    if session is None:
        return []
    free = limit.capacity - people_inside(connection, limit, programme, at)
    called = to_call(waiting_for(connection, limit), free, at)
    store.record(connection, [waiting_called(session, one.guest, at) for one in called])
    return [one.guest for one in called]
