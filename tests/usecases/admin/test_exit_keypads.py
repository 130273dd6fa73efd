"""Wrong PINs at a kiosk: counted for good, waited for, and told to the desk."""

from __future__ import annotations

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.pins import Heard
from kiosk.store import Store
from kiosk.store.doctor import differences
from kiosk.usecases.admin.exit_keypads import WrongTries, acknowledge_tries, try_pin, wrong_tries
from tests.usecases.conftest import DOORS, Venue

DESK, VOLUNTEER = Actor("d", "안내", Role.DESK), Actor("v", "자원", Role.VOLUNTEER)
PIN = "471147"


def tried(venue: Venue, typed: str = "111222") -> Heard:
    return try_pin(venue.store, typed, PIN.__eq__, venue.now, venue.waits)


def test_waits_grow_and_the_right_pin_has_to_wait_too(venue: Venue) -> None:
    assert [tried(venue).wait for _ in range(5)] == [0, 0, 0, 0, 30]
    venue.later(seconds=10)
    assert tried(venue, PIN) == Heard(False, 20)
    assert len(venue.facts(FactKind.UNLOCK_REFUSED)) == 5
    venue.later(seconds=20)
    assert tried(venue).wait == 60
    venue.later(seconds=60)
    assert tried(venue, PIN) == Heard(True)
    assert tried(venue) == Heard(False)


def test_a_clock_set_back_begins_the_wait_anew_and_does_not_end_it(venue: Venue) -> None:
    for _ in range(5):
        tried(venue)
    venue.set_clock(days=-365)
    assert tried(venue, PIN) == Heard(False, 30)
    venue.later(seconds=29)
    assert tried(venue, PIN) == Heard(False, 1)
    venue.later(seconds=1)
    assert tried(venue, PIN) == Heard(True)


def test_a_clock_set_forward_ends_no_wait_while_the_program_runs(venue: Venue) -> None:
    for _ in range(5):
        tried(venue)
    venue.set_clock(days=365)
    assert tried(venue, PIN) == Heard(False, 30)
    venue.later(seconds=29)
    assert tried(venue, PIN) == Heard(False, 1)
    venue.later(seconds=1)
    assert tried(venue).wait == 60
    venue.set_clock(hours=1)
    assert tried(venue, PIN) == Heard(False, 60)
    venue.later(seconds=60)
    assert tried(venue, PIN) == Heard(True)
    assert tried(venue) == Heard(False)


def test_wrong_tries_are_shown_at_the_desk_until_acknowledged(venue: Venue) -> None:
    assert wrong_tries(venue.store) == []
    tried(venue)
    venue.later(seconds=9)
    tried(venue)
    subject = f"keypad:{venue.store.device}"
    expected = WrongTries(subject, "kiosk-1", 2, venue.now)
    desk = Store.open(venue.store.path, "desk-1")
    assert wrong_tries(desk) == [expected]
    assert acknowledge_tries(desk, VOLUNTEER, subject, DOORS) == NotAllowed(Right.ALERTS)
    assert acknowledge_tries(desk, DESK, subject, venue.now) == expected
    assert acknowledge_tries(desk, DESK, subject, venue.now) is None
    assert wrong_tries(desk) == []
    tried(venue)
    assert [one.count for one in wrong_tries(desk)] == [1]
    assert list(desk.read(differences)) == []
    desk.close()


def test_acknowledging_tries_shortens_no_wait(venue: Venue) -> None:
    for _ in range(5):
        tried(venue)
    acknowledge_tries(venue.store, DESK, f"keypad:{venue.store.device}", venue.now)
    assert tried(venue, PIN) == Heard(False, 30)


def test_the_right_pin_after_a_slip_is_no_alert(venue: Venue) -> None:
    tried(venue)
    assert tried(venue, PIN).right
    assert wrong_tries(venue.store) == []
