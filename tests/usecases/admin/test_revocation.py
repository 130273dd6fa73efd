"""Revoked devices, and those that nobody endorsed: what they write does not count."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.errors import StoreRevoked, StoreRoleForbids
from kiosk.store.journal import roster_rows
from kiosk.store.queries import membership
from kiosk.store.recovery import doctor
from kiosk.store.wiping import is_wiped, wipe
from kiosk.usecases.devices.device_keys import revoke_device
from kiosk.usecases.devices.founding import root_of
from tests.joined_devices import ADMIN, endorse, join, meet, replicate, revoke
from tests.store.store_contents import has_intact_chains, journal_of, rows_of
from tests.usecases.conftest import CODE, G, MakeVenue, Venue


@pytest.fixture
def kiosk(make_venue: MakeVenue) -> Venue:
    """A kiosk that has not joined the event yet, with an empty store."""
    return make_venue("kiosk", empty=True)


@pytest.fixture
def desk(make_venue: MakeVenue) -> Venue:
    """A desk that has not joined the event yet, with an empty store."""
    return make_venue("desk", empty=True)


def members_of(store: Store) -> dict[str, DeviceRole]:
    return {one.device: one.role for one in store.read(membership.members).values()}


def assert_equal(*stores: Store) -> None:
    for store in stores:
        assert journal_of(store) == journal_of(stores[0])
        assert rows_of(store) == rows_of(stores[0])
        assert has_intact_chains(store)
        assert store.read(lambda connection: list(doctor.differences(connection))) == []


def test_a_device_does_not_make_others_members_or_admins(
    venue: Venue, desk: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    join(desk.store, venue.store, DeviceRole.DESK)
    replicate(venue.store, desk.store)
    with pytest.raises(StoreRoleForbids):
        endorse(desk.store, Device("thief.X", "thief", DeviceRole.ADMIN, "00" * 32))
    monkeypatch.setattr("kiosk.store.journal.own_device.may_describe", lambda *_: True)
    endorse(desk.store, Device("thief.X", "thief", DeviceRole.ADMIN, "00" * 32))
    (refused,) = replicate(desk.store, venue.store).refused
    assert refused.reason is RefusalReason.FORBIDDEN
    assert "thief.X" not in members_of(venue.store)
    assert "thief.X" not in members_of(desk.store)


def test_facts_after_the_revocation_do_not_count_in_any_order(
    venue: Venue, kiosk: Venue, desk: Venue
) -> None:
    join(kiosk.store, venue.store, DeviceRole.ATTENDEE)
    join(desk.store, venue.store)
    meet(venue.store, kiosk.store, desk.store)
    kiosk.scan("main")
    replicate(kiosk.store, venue.store)
    revoke(venue.store, kiosk.store.device, venue.now)
    kiosk.later(minutes=1)
    kiosk.leave("main")
    # The desk gets the late fact before it learns of the revocation, the root after it.
    replicate(kiosk.store, desk.store)
    assert not desk.presence("main").inside
    meet(venue.store, desk.store)
    assert desk.presence("main").inside
    replicate(kiosk.store, venue.store)
    assert venue.presence("main").inside
    assert_equal(venue.store, desk.store)


def test_a_revoked_device_is_out_of_order_and_wiped(venue: Venue, kiosk: Venue) -> None:
    join(kiosk.store, venue.store, DeviceRole.ATTENDEE)
    meet(venue.store, kiosk.store)
    revoke(venue.store, kiosk.store.device, venue.now)
    assert not kiosk.store.revoked
    replicate(venue.store, kiosk.store)
    assert kiosk.store.revoked
    for use in (kiosk.store.check_device, kiosk.store.check_writable, lambda: kiosk.scan("main")):
        with pytest.raises(StoreRevoked):
            use()
    assert wipe(kiosk.store)
    assert is_wiped(kiosk.store)
    assert kiosk.store.revoked
    assert has_intact_chains(kiosk.store)
    assert kiosk.store.read(lambda connection: list(doctor.differences(connection))) == []
    path = kiosk.store.path
    kiosk.store.close()
    whole = path.read_bytes()
    for personal in (G.email, G.name_ko, CODE.partition("-")[2]):
        assert personal.encode() not in whole
    kiosk.store = Store.open(path, "kiosk")
    assert kiosk.store.revoked
    kiosk.store.close()


def test_revoking_a_device_revokes_what_writes_into_its_store(venue: Venue, kiosk: Venue) -> None:
    join(kiosk.store, venue.store, DeviceRole.DESK)
    meet(venue.store, kiosk.store)
    with closing(Store.open(kiosk.store.path, "second")) as second:
        meet(venue.store, kiosk.store)
        revoke(venue.store, kiosk.store.device, venue.now)
        replicate(venue.store, kiosk.store)
        assert second.revoked


def test_who_must_not_revoke_is_told_so(venue: Venue, desk: Venue) -> None:
    join(desk.store, venue.store)
    meet(venue.store, desk.store)
    for store, device, reason in (
        (desk.store, venue.store.device, "role"),
        (venue.store, venue.store.device, "self"),
    ):
        result = revoke_device(store, ADMIN, device, venue.now)
        assert isinstance(result, InvalidInput)
        assert result.sentence.id == f"refused.devices.{reason}"


def test_of_two_admins_that_revoke_each_other_the_one_nearer_to_the_root_stays(
    venue: Venue, desk: Venue
) -> None:
    join(desk.store, venue.store, DeviceRole.ADMIN)
    meet(venue.store, desk.store)
    revoke(desk.store, venue.store.device, desk.now - timedelta(hours=1))
    revoke(venue.store, desk.store.device, venue.now)
    meet(venue.store, desk.store)
    for store in (venue.store, desk.store):
        known = store.read(membership.members)
        assert known[desk.store.device].is_excluded
        assert not known[venue.store.device].is_excluded


def test_a_device_endorsed_by_a_revoked_admin_is_excluded(
    venue: Venue, desk: Venue, kiosk: Venue
) -> None:
    join(desk.store, venue.store, DeviceRole.ADMIN)
    meet(venue.store, desk.store)
    revoke(venue.store, desk.store.device, venue.now)
    root = root_of(venue.store)
    assert root is not None
    kiosk.store.transact(lambda connection: roster_rows.set_root(connection, root))
    endorse(desk.store, Device(kiosk.store.device, "kiosk", DeviceRole.ADMIN, "00" * 32))
    meet(venue.store, desk.store)
    assert venue.store.read(membership.members)[kiosk.store.device].is_excluded
