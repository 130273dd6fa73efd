"""The waiting list of a full session: who waits, in which order, and who was called.

Its facts have the subject `waiting:` and the id of the session, and name the guest in their body.
The order is that of the facts by the hybrid clock, so that every device has the same list.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.domain.admission.door_limits import doors_of
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.records.entities import Guest, Programme, Session
from kiosk.domain.records.expectation import may_enter

SUBJECT = "waiting:"
CALL_MINUTES = 10
"""Minutes that a called guest has to come where the organiser says nothing."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A guest who waits since a time; a place is held for a called one until a time."""

    guest: str
    since: datetime
    called: datetime | None = None
    until: datetime | None = None

    def holds_place(self, at: datetime) -> bool:
        """Whether a place is held for the guest."""
        return self.until is not None and at < self.until

    def has_lapsed(self, at: datetime) -> bool:
        """Whether the guest was called and did not come in time."""
        return self.until is not None and at >= self.until


def waiting_subject(session: str) -> str:
    """The subject of facts about the waiting list of a session."""
    return f"{SUBJECT}{session}"


def waiting_joined(session: str, guest: str, at: datetime) -> Draft:
    """The fact that a guest waits for a place."""
    body = {"guest": guest, "at": at.isoformat()}
    return Draft(waiting_subject(session), FactKind.WAITING_JOINED, body)


def waiting_called(session: Session, guest: str, at: datetime) -> Draft:
    """The fact that a guest was called and has a place until the time that the organiser gives."""
    minutes = CALL_MINUTES if session.call_minutes is None else session.call_minutes
    until = at + timedelta(minutes=minutes)
    body = {"guest": guest, "at": at.isoformat(), "until": until.isoformat()}
    return Draft(waiting_subject(session.id), FactKind.WAITING_CALLED, body)


def waiting_removed(session: str, guest: str, at: datetime) -> Draft:
    """The fact that a guest no longer waits."""
    body = {"guest": guest, "at": at.isoformat()}
    return Draft(waiting_subject(session), FactKind.WAITING_REMOVED, body)


def fold_waiting(recorded: Iterable[Fact]) -> tuple[Waiting, ...]:
    """Who waits after some facts, in order. A guest who is on the list keeps the place in it."""
    waiting: dict[str, Waiting] = {}
    for fact in in_order(recorded):
        if fact.body:
            _apply(waiting, fact)
    return tuple(waiting.values())


def _apply(waiting: dict[str, Waiting], fact: Fact) -> None:
    body = fact.read_body()
    guest, at = body["guest"], datetime.fromisoformat(body["at"])
    if fact.kind == FactKind.WAITING_JOINED:
        waiting.setdefault(guest, Waiting(guest, at))
    elif fact.kind == FactKind.WAITING_REMOVED:
        waiting.pop(guest, None)
    elif fact.kind == FactKind.WAITING_CALLED and guest in waiting:
        until = datetime.fromisoformat(body["until"])
        waiting[guest] = replace(waiting[guest], called=at, until=until)


def is_eligible(guest: Guest, session: str, programme: Programme) -> bool:
    """Whether a guest could enter a session if there were a place."""
    doors = doors_of(session, programme)
    return not guest.erased and any(may_enter(guest, programme, door) for door in doors)


def to_call(waiting: Iterable[Waiting], free: int, at: datetime) -> list[Waiting]:
    """Whom to call next for so many free places, of which called guests already hold some."""
    ordered = list(waiting)
    held = sum(one.holds_place(at) for one in ordered)
    uncalled = [one for one in ordered if one.until is None]
    return uncalled[: max(0, free - held)]
