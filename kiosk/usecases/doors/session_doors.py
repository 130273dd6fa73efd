"""Sessions with a capacity at the door: people inside, the waiting list, and acts on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import DoorLimit, limit_of_session, limits
from kiosk.domain.admission.waiting_list import (
    Waiting,
    is_eligible,
    waiting_called,
    waiting_joined,
    waiting_removed,
)
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest, Programme, Session
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_GUEST, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.merging import merged_records
from kiosk.store.queries.occupancy import people_inside
from kiosk.usecases.checkin.waiting_list import call_next, waiting_for


@dataclass(frozen=True, slots=True)
class WaitingGuest:
    """A guest on the waiting list with their number, from 1."""

    guest: Guest
    number: int
    entry: Waiting


@dataclass(frozen=True, slots=True)
class SessionDoor:
    """A session with a capacity: its doors, people inside, and who waits, in order."""

    session: Session
    doors: tuple[str, ...]
    capacity: int
    inside: int
    waiting: tuple[WaitingGuest, ...] = ()

    def held(self, at: datetime) -> int:
        """How many places are held for called guests."""
        return sum(one.entry.holds_place(at) for one in self.waiting)

    def free(self, at: datetime) -> int:
        """How many places are neither taken nor held for called guests."""
        return max(0, self.capacity - self.inside - self.held(at))


WaitingAnswer = SessionDoor | NotAllowed | InvalidInput


def session_doors(store: Store, at: datetime) -> list[SessionDoor]:
    """Every session whose capacity counts at its doors, by start. Raises StoreError."""

    def work(connection: sa.Connection) -> list[SessionDoor]:
        programme = store.programme_in(connection)
        found = [
            _door(connection, limit, programme, at)
            for limit in limits(programme)
            if limit.session in programme.sessions
        ]
        return sorted(found, key=lambda one: (_starts(one.session), one.session.id))

    return store.read(work)


def put_on_list(
    store: Store, actor: Actor, session: str, guest: str, at: datetime
) -> WaitingAnswer:
    """Put a guest on the waiting list of a session, at its end. Raises StoreError."""

    def draft(door: SessionDoor, person: Guest, programme: Programme) -> Draft | InvalidInput:
        if any(one.guest.id == person.id for one in door.waiting):
            return InvalidInput(Sentence("refused.waiting.twice"))
        if not is_eligible(person, session, programme):
            return InvalidInput(Sentence("refused.waiting.not_for"))
        return waiting_joined(session, person.id, at)

    return _record(store, actor, (session, guest), at, draft)


def take_off_list(
    store: Store, actor: Actor, session: str, guest: str, at: datetime
) -> WaitingAnswer:
    """Take a guest off the waiting list of a session. Raises StoreError."""

    def draft(door: SessionDoor, person: Guest, programme: Programme) -> Draft | InvalidInput:
        del door, programme
        return waiting_removed(session, person.id, at)

    return _record(store, actor, (session, guest), at, draft)


def call(store: Store, actor: Actor, session: str, guest: str, at: datetime) -> WaitingAnswer:
    """Call a waiting guest, out of turn or once more: a place is held for them.

    Raises StoreError.
    """

    def draft(door: SessionDoor, person: Guest, programme: Programme) -> Draft | InvalidInput:
        del programme
        entry = next((one.entry for one in door.waiting if one.guest.id == person.id), None)
        if entry is None:
            return InvalidInput(Sentence("refused.waiting.unknown"))
        if door.free(at) <= 0 and not entry.holds_place(at):
            return InvalidInput(Sentence("refused.waiting.full"))
        return waiting_called(door.session, person.id, at)

    return _record(store, actor, (session, guest), at, draft)


def _record(
    store: Store,
    actor: Actor,
    whom: tuple[str, str],
    at: datetime,
    make_draft: Callable[[SessionDoor, Guest, Programme], Draft | InvalidInput],
) -> WaitingAnswer:
    """Record what fits a session and a guest, by their ids, and call the next where that is due."""
    if not may(actor.role, Right.CHECK_IN):
        return NotAllowed(Right.CHECK_IN)
    session, guest = whom

    def work(connection: sa.Connection) -> SessionDoor | InvalidInput:
        programme = store.programme_in(connection)
        limit = limit_of_session(session, programme)
        person = scans.guest_by_id(connection, merged_records.person_of(connection, guest))
        if limit is None:
            return InvalidInput(Sentence("refused.waiting.session"))
        if person is None or person.erased:
            return NO_GUEST
        draft = make_draft(_door(connection, limit, programme, at), person, programme)
        if isinstance(draft, InvalidInput):
            return draft
        store.record(connection, [draft], actor.staff)
        call_next(store, connection, at)
        return _door(connection, limit, programme, at)

    return store.transact(work)


def _door(
    connection: sa.Connection, limit: DoorLimit, programme: Programme, at: datetime
) -> SessionDoor:
    waiting = waiting_for(connection, limit, programme)
    guests = [(scans.guest_by_id(connection, one.guest), one) for one in waiting]
    known = [(guest, one) for guest, one in guests if guest is not None]
    return SessionDoor(
        programme.sessions[limit.session],
        limit.doors,
        limit.capacity,
        people_inside(connection, limit, programme, at),
        tuple(WaitingGuest(guest, place, one) for place, (guest, one) in enumerate(known, 1)),
    )


def _starts(session: Session) -> str:
    return session.starts.isoformat() if session.starts else ""
