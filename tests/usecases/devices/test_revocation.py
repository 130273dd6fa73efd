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
from tests.joined_devices import ADMIN, endorse, join, meet, members_of, replicate, revoke
from tests.store.store_contents import assert_equal, has_intact_chains
from tests.usecases.conftest import CODE, G, Venue


def test_a_device_does_not_make_others_members_or_admins(
    venue: Venue, new_desk: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    join(new_desk.store, venue.store, DeviceRole.DESK)
    replicate(venue.store, new_desk.store)
    with pytest.raises(StoreRoleForbids):
        endorse(new_desk.store, Device("thief.X", "thief", DeviceRole.ADMIN, "00" * 32))
    monkeypatch.setattr("kiosk.store.journal.own_device.may_describe", lambda *_: True)
    endorse(new_desk.store, Device("thief.X", "thief", DeviceRole.ADMIN, "00" * 32))
    (refused,) = replicate(new_desk.store, venue.store).refused
    assert refused.reason is RefusalReason.FORBIDDEN
    assert "thief.X" not in members_of(venue.store)
    assert "thief.X" not in members_of(new_desk.store)


def test_facts_after_the_revocation_do_not_count_in_any_order(
    venue: Venue, new_kiosk: Venue, new_desk: Venue
) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    join(new_desk.store, venue.store)
    meet(venue.store, new_kiosk.store, new_desk.store)
    new_kiosk.scan("main")
    replicate(new_kiosk.store, venue.store)
    revoke(venue.store, new_kiosk.store.device, venue.now)
    new_kiosk.later(minutes=1)
    new_kiosk.leave("main")
    # The desk gets the late fact before it learns of the revocation, the root after it.
    replicate(new_kiosk.store, new_desk.store)
    assert not new_desk.presence("main").inside
    meet(venue.store, new_desk.store)
    assert new_desk.presence("main").inside
    replicate(new_kiosk.store, venue.store)
    assert venue.presence("main").inside
    assert_equal(venue.store, new_desk.store)


def test_a_revoked_device_is_out_of_order_and_wiped(venue: Venue, new_kiosk: Venue) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    meet(venue.store, new_kiosk.store)
    revoke(venue.store, new_kiosk.store.device, venue.now)
    assert not new_kiosk.store.revoked
    replicate(venue.store, new_kiosk.store)
    assert new_kiosk.store.revoked
    for use in (
        new_kiosk.store.check_device,
        new_kiosk.store.check_writable,
        lambda: new_kiosk.scan("main"),
    ):
        with pytest.raises(StoreRevoked):
            use()
    assert wipe(new_kiosk.store)
    assert is_wiped(new_kiosk.store)
    assert new_kiosk.store.revoked
    assert has_intact_chains(new_kiosk.store)
    assert new_kiosk.store.read(lambda connection: list(doctor.differences(connection))) == []
    path = new_kiosk.store.path
    new_kiosk.store.close()
    whole = path.read_bytes()
    for personal in (G.email, G.name_ko, CODE.partition("-")[2]):
        assert personal.encode() not in whole
    new_kiosk.store = Store.open(path, "kiosk")
    assert new_kiosk.store.revoked
    new_kiosk.store.close()


def test_revoking_a_device_revokes_what_writes_into_its_store(
    venue: Venue, new_kiosk: Venue
) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.DESK)
    meet(venue.store, new_kiosk.store)
    with closing(Store.open(new_kiosk.store.path, "second")) as second:
        meet(venue.store, new_kiosk.store)
        revoke(venue.store, new_kiosk.store.device, venue.now)
        replicate(venue.store, new_kiosk.store)
        assert second.revoked


def test_who_must_not_revoke_is_told_so(venue: Venue, new_desk: Venue) -> None:
    join(new_desk.store, venue.store)
    meet(venue.store, new_desk.store)
    for store, device, reason in (
        (new_desk.store, venue.store.device, "role"),
        (venue.store, venue.store.device, "self"),
    ):
        result = revoke_device(store, ADMIN, device, venue.now)
        assert isinstance(result, InvalidInput)
        assert result.sentence.id == f"refused.devices.{reason}"


def test_of_two_admins_that_revoke_each_other_the_one_nearer_to_the_root_stays(
    venue: Venue, new_desk: Venue
) -> None:
    join(new_desk.store, venue.store, DeviceRole.ADMIN)
    meet(venue.store, new_desk.store)
    revoke(new_desk.store, venue.store.device, new_desk.now - timedelta(hours=1))
    revoke(venue.store, new_desk.store.device, venue.now)
    meet(venue.store, new_desk.store)
    for store in (venue.store, new_desk.store):
        known = store.read(membership.members)
        assert known[new_desk.store.device].is_excluded
        assert not known[venue.store.device].is_excluded


def test_a_device_endorsed_by_a_revoked_admin_is_excluded(
    venue: Venue, new_desk: Venue, new_kiosk: Venue
) -> None:
    join(new_desk.store, venue.store, DeviceRole.ADMIN)
    meet(venue.store, new_desk.store)
    revoke(venue.store, new_desk.store.device, venue.now)
    root = root_of(venue.store)
    assert root is not None
    new_kiosk.store.transact(lambda connection: roster_rows.set_root(connection, root))
    endorse(new_desk.store, Device(new_kiosk.store.device, "kiosk", DeviceRole.ADMIN, "00" * 32))
    meet(venue.store, new_desk.store)
    assert venue.store.read(membership.members)[new_kiosk.store.device].is_excluded
