"""A session for two people behind a door, its guests, and who waits for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Session
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.doors.session_doors import SessionDoor, put_on_list, session_doors
from tests.usecases.conftest import DOORS, Venue

VOLUNTEER = Actor("v", "V", Role.VOLUNTEER)
PEOPLE = ("ann", "ben", "cho", "dan", "eun")
CODES = {id_: f"EVT-{number:016}" for number, id_ in enumerate(PEOPLE, 1)}
LATER = DOORS + timedelta(minutes=1)


@pytest.fixture
def hall(venue: Venue) -> Venue:
    """A session for two people behind a door without a capacity of its own, with five guests."""
    records: list[facts.Record] = [
        Event(),
        Session("talk", "강연", "Talk", capacity=2, call_minutes=5),
        Checkpoint("door", "문", "Door", session="talk"),
        *(Guest(id_, name_latin=id_.title()) for id_ in PEOPLE),
    ]
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append(
        [
            *(draft for draft in drafts if draft),
            *(facts.code_issued(one, code) for one, code in CODES.items()),
        ]
    )
    return venue


def scan(venue: Venue, guest: str, minutes: float = 0) -> object:
    venue.now = DOORS + timedelta(minutes=minutes)
    return venue.scan("door", CODES[guest]).outcome


def listed(store: Store, minutes: float = 0) -> list[tuple[str, bool]]:
    """Who waits, in order, and for whom a place is held."""
    at = DOORS + timedelta(minutes=minutes)
    [door] = session_doors(store, at)
    return [(one.guest.id, one.entry.holds_place(at)) for one in door.waiting]


def full(venue: Venue, *waiting: str) -> None:
    """Let the first two guests in, and put others on the list."""
    for guest in PEOPLE[:2]:
        assert isinstance(scan(venue, guest), Admitted)
    for place, guest in enumerate(waiting):
        at = LATER + timedelta(seconds=place)
        assert isinstance(put_on_list(venue.store, VOLUNTEER, "talk", guest, at), SessionDoor)
