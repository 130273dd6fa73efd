"""Reads the waiting list of a session, and calls the next guests when places are free."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import DoorLimit, doors_of, limits
from kiosk.domain.admission.waiting_list import (
    SUBJECT,
    Waiting,
    fold_waiting,
    is_eligible,
    to_call,
    waiting_called,
    waiting_subject,
)
from kiosk.domain.journal.doubtful_times import is_far
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.records.entities import Programme
from kiosk.store import Store, schema
from kiosk.store.queries import membership, scans
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.merging import merged_records
from kiosk.store.queries.occupancy import people_inside

_LISTS = (
    sa.select(schema.journal.c.subject)
    .where(schema.journal.c.subject >= SUBJECT, schema.journal.c.subject < SUBJECT[:-1] + ";")
    .distinct()
)


def waiting_for(connection: sa.Connection, limit: DoorLimit, programme: Programme) -> list[Waiting]:
    """Who waits for a place, in order.

    Who has entered since they joined waits no longer, and nobody waits who may not enter: they are
    cancelled, blocked, or withdrawn from the session. Guests are named by the record that stands
    for the person.
    """
    if not limit.session:
        return []
    recorded = facts_about(connection, [waiting_subject(limit.session)])
    counts = membership.counting(connection)
    waiting: dict[str, Waiting] = {}
    for one in fold_waiting(recorded if counts is None else filter(counts, recorded)):
        person = merged_records.person_of(connection, one.guest)
        waiting.setdefault(person, replace(one, guest=person))
    entered = _entered(connection, limit.session, programme, list(waiting))
    return [
        one
        for one in waiting.values()
        if (at := entered.get(one.guest)) is None or at < one.since
        if _is_eligible(connection, one.guest, limit.session, programme)
    ]


def waiting_facts_of(connection: sa.Connection, records: Sequence[str]) -> list[Fact]:
    """The facts of all waiting lists that name one of these records of a person."""
    lists = sorted(connection.execute(_LISTS).scalars())
    counts = membership.counting(connection)
    return [
        fact
        for fact in facts_about(connection, lists)
        if fact.body and fact.read_body()["guest"] in records
        if counts is None or counts(fact)
    ]


def _is_eligible(
    connection: sa.Connection, person: str, session: str, programme: Programme
) -> bool:
    guest = scans.guest_by_id(connection, person)
    return guest is not None and is_eligible(guest, session, programme)


def _entered(
    connection: sa.Connection, session: str, programme: Programme, people: list[str]
) -> dict[str, datetime]:
    """The last entry of each person through any door of a session."""
    presence = schema.presence
    query = sa.select(presence.c.guest, presence.c.since).where(
        presence.c.checkpoint.in_([one.id for one in doors_of(session, programme)]),
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
    """How many places a person cannot have: of others inside, and held for others who wait."""
    waiting = waiting_for(connection, limit, programme)
    held = sum(one.holds_place(at) for one in waiting if one.guest != person)
    return people_inside(connection, limit, programme, at, without=person) + held


def position_of(
    connection: sa.Connection, limit: DoorLimit, programme: Programme, person: str
) -> int:
    """The number of a person on the waiting list, from 1; 0 if they are not on it."""
    people = [one.guest for one in waiting_for(connection, limit, programme)]
    return people.index(person) + 1 if person in people else 0


def call_next(store: Store, connection: sa.Connection, at: datetime) -> list[str]:
    """Call as many waiting guests as places are free, of every session, in a transaction.

    To be called after every change by which a place may have become free. Returns their ids.
    """
    programme = store.programme_in(connection)
    return [
        fact.read_body()["guest"]
        for limit in _limits_with_list(connection, programme)
        for fact in store.record(connection, list(_calls(connection, limit, programme, at)))
    ]


def call_due(store: Store, at: datetime) -> list[str]:
    """Call those whom nobody called yet: places also become free by the time and by other devices.

    Writes nothing where nobody is to be called, or this machine's clock is far from the event's
    dates. Returns the ids of those called. Raises StoreError.
    """

    def is_due(connection: sa.Connection) -> bool:
        programme = store.programme_in(connection)
        listed = _limits_with_list(connection, programme)
        return not is_far(at, programme.event) and any(
            any(_calls(connection, limit, programme, at)) for limit in listed
        )

    if not store.read(is_due):
        return []
    return store.transact(lambda connection: call_next(store, connection, at))


def _limits_with_list(connection: sa.Connection, programme: Programme) -> list[DoorLimit]:
    """The limits of the sessions for which anybody has ever waited."""
    listed = set(connection.execute(_LISTS).scalars())
    if not listed:
        return []
    return [
        one
        for one in limits(programme)
        if one.session in programme.sessions and waiting_subject(one.session) in listed
    ]


def _calls(
    connection: sa.Connection, limit: DoorLimit, programme: Programme, at: datetime
) -> Iterator[Draft]:
    session, waiting = programme.sessions[limit.session], waiting_for(connection, limit, programme)
    is_over = session.cancelled or (session.ends is not None and session.ends <= at)
    if is_over or not any(one.until is None for one in waiting):
        return
    free = limit.capacity - people_inside(connection, limit, programme, at)
    for one in to_call(waiting, free, at):
        yield waiting_called(session, one.guest, at)
