"""Wrong exit PINs at a kiosk: stored count, waiting times, alerts at the desk."""

from __future__ import annotations

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.pins import PinAttempt
from kiosk.store import Store
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.admin.exit_keypads import WrongTries, acknowledge_tries, try_pin, wrong_tries
from tests.usecases.conftest import DOORS, Venue

DESK, VOLUNTEER = Actor("d", "안내", Role.DESK), Actor("v", "자원", Role.VOLUNTEER)
PIN = "471147"


def enter_pin(venue: Venue, typed: str = "111222") -> PinAttempt:
    return try_pin(venue.store, typed, PIN.__eq__, venue.now, venue.waits)


def test_the_wait_grows_and_applies_to_the_right_pin_too(venue: Venue) -> None:
    assert [enter_pin(venue).wait for _ in range(5)] == [0, 0, 0, 0, 30]
    venue.later(seconds=10)
    assert enter_pin(venue, PIN) == PinAttempt(False, 20)
    assert len(venue.facts(FactKind.UNLOCK_REFUSED)) == 5
    venue.later(seconds=20)
    assert enter_pin(venue).wait == 60
    venue.later(seconds=60)
    assert enter_pin(venue, PIN) == PinAttempt(True)
    assert enter_pin(venue) == PinAttempt(False)


def test_a_clock_set_back_restarts_the_wait(venue: Venue) -> None:
    for _ in range(5):
        enter_pin(venue)
    venue.set_clock(days=-365)
    assert enter_pin(venue, PIN) == PinAttempt(False, 30)
    venue.later(seconds=29)
    assert enter_pin(venue, PIN) == PinAttempt(False, 1)
    venue.later(seconds=1)
    assert enter_pin(venue, PIN) == PinAttempt(True)


def test_a_clock_set_forward_does_not_end_the_wait(venue: Venue) -> None:
    for _ in range(5):
        enter_pin(venue)
    venue.set_clock(days=365)
    assert enter_pin(venue, PIN) == PinAttempt(False, 30)
    venue.later(seconds=29)
    assert enter_pin(venue, PIN) == PinAttempt(False, 1)
    venue.later(seconds=1)
    assert enter_pin(venue).wait == 60
    venue.set_clock(hours=1)
    assert enter_pin(venue, PIN) == PinAttempt(False, 60)
    venue.later(seconds=60)
    assert enter_pin(venue, PIN) == PinAttempt(True)
    assert enter_pin(venue) == PinAttempt(False)


def test_wrong_pins_are_shown_at_the_desk_until_acknowledged(venue: Venue) -> None:
    assert wrong_tries(venue.store) == []
    enter_pin(venue)
    venue.later(seconds=9)
    enter_pin(venue)
    subject = f"keypad:{venue.store.device}"
    expected = WrongTries(subject, "kiosk-1", 2, venue.now)
    desk = Store.open(venue.store.path, "desk-1")
    assert wrong_tries(desk) == [expected]
    assert acknowledge_tries(desk, VOLUNTEER, subject, DOORS) == NotAllowed(Right.ALERTS)
    assert acknowledge_tries(desk, DESK, subject, venue.now) == expected
    assert acknowledge_tries(desk, DESK, subject, venue.now) is None
    assert wrong_tries(desk) == []
    enter_pin(venue)
    assert [one.count for one in wrong_tries(desk)] == [1]
    assert list(desk.read(differences)) == []
    desk.close()


def test_acknowledging_wrong_pins_does_not_shorten_the_wait(venue: Venue) -> None:
    for _ in range(5):
        enter_pin(venue)
    acknowledge_tries(venue.store, DESK, f"keypad:{venue.store.device}", venue.now)
    assert enter_pin(venue, PIN) == PinAttempt(False, 30)


def test_the_right_pin_after_a_wrong_one_is_no_alert(venue: Venue) -> None:
    enter_pin(venue)
    assert enter_pin(venue, PIN).right
    assert wrong_tries(venue.store) == []
