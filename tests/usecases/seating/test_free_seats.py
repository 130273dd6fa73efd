"""A guest who is here and got no seat at the door is given one at a desk."""

from __future__ import annotations

import pytest

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.usecases.checkin import live_seats
from kiosk.usecases.programme.seats import GuestMoved
from kiosk.usecases.seating.free_seats import NoSeatFree, seat_now
from tests.usecases.conftest import DOORS, MakeVenue
from tests.usecases.seating.live_event import add, come, people, rounds, seat, seats_of, tables

LEE = Actor("s1", "Lee", Role.PROTOCOL)


def test_whom_a_fault_left_without_a_seat_gets_one(
    make_venue: MakeVenue, monkeypatch: pytest.MonkeyPatch
) -> None:
    venue = make_venue()
    add(venue, *rounds(), *tables(2, 2), *people(2), Guest("w", category="regular"))
    seat(venue, {"p000": "1", "p001": "1"})
    with monkeypatch.context() as patched:
        patched.setattr(live_seats, "free_seat_costs", lambda *_: 1 // 0)
        assert come(venue, "w").seats == ()
    outcome = seat_now(venue.store, LEE, "r1", "w", DOORS)
    assert isinstance(outcome, GuestMoved)
    assert seats_of(venue, "w")["r1"].table == "2"


def test_without_a_free_seat_nothing_changes(make_venue: MakeVenue) -> None:
    venue = make_venue()
    add(venue, *rounds(), *tables(1, 1), *people(2))
    come(venue, "p000")
    come(venue, "p001")
    assert seat_now(venue.store, LEE, "r1", "p001", DOORS) == NoSeatFree("r1")
    assert seats_of(venue, "p001") == {}
