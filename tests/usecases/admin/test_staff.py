"""Staff: the first admin, PINs, the wait after wrong ones, roles, deactivation."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role, Staff
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.admin import pin_hashes, staff
from kiosk.usecases.admin.pin_waits import PinWaits
from kiosk.usecases.admin.staff import (
    StaffMember,
    WrongPin,
    add_staff,
    change_staff,
    set_up_admin,
    unlock,
)
from tests.usecases.conftest import DOORS, MakeVenue, Venue

PIN, OTHER = "471928", "662607"


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fast password hashes; their strength is that of argon2."""
    from argon2 import PasswordHasher

    monkeypatch.setattr(pin_hashes, "_hasher", lambda: PasswordHasher(1, 8, 1))


@pytest.fixture
def admin(venue: Venue) -> Actor:
    created = set_up_admin(venue.store, "이관리", PIN, venue.now)
    assert isinstance(created, Actor)
    return created


def problem(result: object) -> str:
    assert isinstance(result, InvalidInput | WrongPin)
    return result.sentence.id


def test_the_first_member_of_staff_is_an_admin_and_set_up_once(venue: Venue) -> None:
    assert staff.staff_list(venue.store, venue.now) == []
    first = set_up_admin(venue.store, "  이관리\u200f ", PIN, venue.now)
    assert isinstance(first, Actor)
    assert (first.name, first.role) == ("이관리", Role.ADMIN)
    assert problem(set_up_admin(venue.store, "박관리", OTHER, venue.now)) == "refused.staff.set_up"


def test_only_the_hash_of_a_pin_is_stored(venue: Venue, admin: Actor) -> None:
    (member,) = staff.staff_list(venue.store, venue.now)
    assert member.staff.pin.startswith("$argon2id$")
    assert not [fact for fact in venue.store.facts_since({}) if PIN in (fact.body or "")]


def test_the_right_pin_unlocks_and_is_recorded(venue: Venue, admin: Actor) -> None:
    assert unlock(venue.store, admin.staff, PIN, venue.now, venue.waits) == admin
    assert [fact.author for fact in venue.facts(FactKind.UNLOCKED)] == [admin.staff] * 2


def test_an_overlong_pin_is_refused_without_hashing(
    venue: Venue, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pin_hashes, "_hasher", None)
    assert (
        problem(unlock(venue.store, admin.staff, "7" * 1000, venue.now, venue.waits))
        == "refused.pin.long"
    )
    result = add_staff(venue.store, admin, "박안내", Role.DESK, "7" * 1000)
    assert problem(result) == "refused.pin.long"
    assert venue.facts(FactKind.UNLOCK_REFUSED) == []


def test_after_five_wrong_pins_the_right_one_has_to_wait(venue: Venue, admin: Actor) -> None:
    for _ in range(4):
        assert unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits) == wrong()
    fifth = unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    assert isinstance(fifth, WrongPin)
    assert fifth.again_at == DOORS + timedelta(seconds=30)
    assert fifth.sentence.values["until"] == "18:00:30"
    assert unlock(venue.store, admin.staff, PIN, venue.now, venue.waits) == fifth
    assert len(venue.facts(FactKind.UNLOCK_REFUSED)) == 5
    venue.later(seconds=30)
    sixth = unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    assert isinstance(sixth, WrongPin)
    assert sixth.again_at == venue.now + timedelta(seconds=60)
    venue.later(seconds=60)
    assert unlock(venue.store, admin.staff, PIN, venue.now, venue.waits) == admin
    assert unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits) == wrong()


def wrong() -> WrongPin:
    from kiosk.domain.text.messages import Sentence

    return WrongPin(None, Sentence("refused.pin.wrong"))


def test_the_wait_survives_a_restart_and_is_per_person(venue: Venue, admin: Actor) -> None:
    other = added(add_staff(venue.store, admin, "박안내", Role.DESK, OTHER))
    for _ in range(5):
        unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    again = Store.open(venue.store.path, "desk-2")
    waiting = unlock(again, admin.staff, PIN, venue.now, venue.waits)
    assert isinstance(waiting, WrongPin)
    assert waiting.again_at == DOORS + timedelta(seconds=30)
    assert unlock(again, other.id, OTHER, venue.now, venue.waits) == Actor(
        other.id, "박안내", Role.DESK
    )
    listed = {member.staff.name: member.again_at for member in staff.staff_list(again, venue.now)}
    assert listed == {"박안내": None, "이관리": waiting.again_at}
    again.close()


def test_a_clock_set_back_restarts_the_wait_once(venue: Venue, admin: Actor) -> None:
    for _ in range(5):
        unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    venue.set_clock(days=-1)
    again = Store.open(venue.store.path, "desk-2")
    (listed,) = staff.staff_with_device_use(again, venue.now, venue.waits)
    assert listed.again_at == venue.now + timedelta(seconds=30)
    venue.later(seconds=20)
    waiting = unlock(again, admin.staff, PIN, venue.now, venue.waits)
    assert isinstance(waiting, WrongPin)
    assert waiting.again_at == venue.now + timedelta(seconds=10)
    venue.later(seconds=10)
    assert unlock(again, admin.staff, PIN, venue.now, venue.waits) == admin
    assert len(venue.facts(FactKind.WAIT_RESTARTED)) == 1
    again.close()


def test_an_attempt_with_the_clock_set_back_is_refused(venue: Venue, admin: Actor) -> None:
    for _ in range(5):
        unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    venue.set_clock(days=-1)
    waiting = unlock(venue.store, admin.staff, PIN, venue.now, venue.waits)
    assert isinstance(waiting, WrongPin)
    assert waiting.again_at == venue.now + timedelta(seconds=30)
    venue.later(seconds=30)
    assert unlock(venue.store, admin.staff, PIN, venue.now, venue.waits) == admin


def test_a_clock_set_forward_does_not_end_the_wait(venue: Venue, admin: Actor) -> None:
    for _ in range(5):
        unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    venue.later(seconds=10)
    venue.set_clock(days=1)
    (listed,) = staff.staff_with_device_use(venue.store, venue.now, venue.waits)
    assert listed.again_at == venue.now + timedelta(seconds=20)
    waiting = unlock(venue.store, admin.staff, PIN, venue.now, venue.waits)
    assert isinstance(waiting, WrongPin)
    assert waiting.again_at == listed.again_at
    venue.later(seconds=20)
    sixth = unlock(venue.store, admin.staff, OTHER, venue.now, venue.waits)
    assert isinstance(sixth, WrongPin)
    assert sixth.again_at == venue.now + timedelta(seconds=60)
    venue.set_clock(days=1)
    assert isinstance(unlock(venue.store, admin.staff, PIN, venue.now, venue.waits), WrongPin)
    venue.later(seconds=60)
    assert unlock(venue.store, admin.staff, PIN, venue.now, venue.waits) == admin


def test_a_wait_started_at_another_desk_is_not_ended_by_this_desks_clock(
    venue: Venue, admin: Actor
) -> None:
    other, waits = Store.open(venue.store.path, "desk-2"), PinWaits(lambda: venue.passed)
    for _ in range(5):
        unlock(other, admin.staff, OTHER, venue.now, waits)
    staff.staff_with_device_use(venue.store, venue.now, venue.waits)
    venue.set_clock(hours=2)
    assert isinstance(unlock(venue.store, admin.staff, PIN, venue.now, venue.waits), WrongPin)
    venue.later(seconds=30)
    assert unlock(venue.store, admin.staff, PIN, venue.now, venue.waits) == admin
    other.close()


def test_recent_staff_are_listed_per_desk(make_venue: MakeVenue) -> None:
    venue = make_venue("desk-1")
    admin = set_up_admin(venue.store, "이관리", PIN, venue.now)
    assert isinstance(admin, Actor)
    added(add_staff(venue.store, admin, "박안내", Role.DESK, OTHER))
    used_here = {
        member.staff.name: member.here > 0
        for member in staff.staff_with_device_use(venue.store, venue.now, venue.waits)
    }
    assert used_here == {"박안내": False, "이관리": True}
    other = Store.open(venue.store.path, "desk-2")
    assert not any(
        member.here for member in staff.staff_with_device_use(other, venue.now, venue.waits)
    )
    other.close()


def test_simultaneous_attempts_at_two_desks_are_all_counted(
    venue: Venue, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one desk hashes the right PIN, the other one uses up the attempts."""
    other = Store.open(venue.store.path, "desk-2")
    is_pin = pin_hashes.is_pin

    def slowly(pin: str, hashed: str) -> bool:
        monkeypatch.setattr(staff, "is_pin", is_pin)
        for _ in range(5):
            unlock(other, admin.staff, OTHER, venue.now, venue.waits)
        return is_pin(pin, hashed)

    monkeypatch.setattr(staff, "is_pin", slowly)
    found = unlock(venue.store, admin.staff, PIN, venue.now, venue.waits)
    assert isinstance(found, WrongPin)
    assert found.again_at == DOORS + timedelta(seconds=30)
    other.close()


def test_inactive_staff_cannot_unlock_and_keep_their_name(venue: Venue, admin: Actor) -> None:
    inactive = added(add_staff(venue.store, admin, "박안내", Role.DESK, OTHER))
    change_staff(venue.store, admin, inactive.id, active=False)
    assert (
        problem(unlock(venue.store, inactive.id, OTHER, venue.now, venue.waits))
        == "refused.staff.unknown"
    )
    assert venue.store.read(names_of_staff)[inactive.id] == "박안내"
    assert isinstance(add_staff(venue.store, admin, "박안내", Role.DESK, OTHER), Staff)
    returning = change_staff(venue.store, admin, inactive.id, active=True)
    assert problem(returning) == "refused.staff.taken"


def added(result: object) -> Staff:
    assert isinstance(result, Staff)
    return result


@pytest.mark.parametrize("change", [{"active": False}, {"role": Role.DESK}])
def test_the_last_admin_cannot_be_removed(
    venue: Venue, admin: Actor, change: dict[str, Any]
) -> None:
    refused = change_staff(venue.store, admin, admin.staff, **change)
    assert problem(refused) == "refused.staff.last"


def test_staff_may_change_only_their_own_pin(venue: Venue, admin: Actor) -> None:
    desk = added(add_staff(venue.store, admin, "박안내", Role.DESK, OTHER))
    own = Actor(desk.id, desk.name, desk.role)
    assert isinstance(change_staff(venue.store, own, desk.id, pin="314159"), Staff)
    assert isinstance(unlock(venue.store, desk.id, "314159", venue.now, venue.waits), Actor)
    assert isinstance(unlock(venue.store, desk.id, OTHER, venue.now, venue.waits), WrongPin)
    changes: tuple[dict[str, Any], ...] = (
        {"role": Role.ADMIN},
        {"name": "박관리"},
        {"pin": PIN, "role": Role.ADMIN},
    )
    for change in changes:
        refused = change_staff(venue.store, own, desk.id, **change)
        assert refused == NotAllowed(Right.STAFF)
    assert change_staff(venue.store, own, admin.staff, pin=OTHER) == NotAllowed(Right.STAFF)


@pytest.mark.parametrize("name", ["", "🎫🎟️", "\u202e\u200f", "가" * 60_000])
def test_a_member_of_staff_needs_a_valid_name(venue: Venue, admin: Actor, name: str) -> None:
    assert problem(add_staff(venue.store, admin, name, Role.DESK, OTHER)).startswith("refused.")
    assert [m for m in staff.staff_list(venue.store, venue.now) if m != listed(venue, admin)] == []


def listed(venue: Venue, actor: Actor) -> StaffMember:
    members = staff.staff_list(venue.store, venue.now)
    return next(member for member in members if member.staff.id == actor.staff)


def test_two_desks_on_one_store_set_up_one_admin(make_venue: MakeVenue) -> None:
    venue = make_venue("desk-1")
    other = Store.open(venue.store.path, "desk-2")
    assert isinstance(set_up_admin(venue.store, "이관리", PIN, venue.now), Actor)
    assert problem(set_up_admin(other, "이관리", PIN, venue.now)) == "refused.staff.set_up"
    other.close()
