"""Founding an event: devices get keys, join by an endorsement, and are revoked with a cut."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import Admitted, NotFound
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.permissions import Actor, NotAllowed, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.errors import StoreRoleForbids
from kiosk.store.journal import roster_rows
from kiosk.store.recovery import doctor
from kiosk.usecases.admin.erasure import erase
from kiosk.usecases.devices.device_keys import renew_key, trust
from kiosk.usecases.devices.founding import found_event, root_of
from tests.joined_devices import ADMIN, found, join, meet, members_of, replicate, revoke
from tests.store.store_contents import assert_equal, journal_of, rows_of
from tests.usecases.conftest import WALK_IN, G, MakeVenue, Venue


def test_a_store_without_a_root_signs_and_checks_nothing(venue: Venue, new_kiosk: Venue) -> None:
    venue.scan("main")
    assert root_of(venue.store) is None
    assert not [fact for fact in journal_of(venue.store) if fact.signature]
    assert replicate(venue.store, new_kiosk.store).added == sum(venue.store.vector().values())


def test_the_first_device_becomes_the_root_and_its_journal_can_be_checked(
    venue: Venue, tmp_path: Path
) -> None:
    root = found(venue.store)
    assert root.device == venue.store.device
    assert found(venue.store) == root
    venue.scan("main")
    assert journal_of(venue.store)[-1].signature
    with closing(Store.open(tmp_path / "new.db", "gate-2", create=True)) as fresh:
        fresh.transact(lambda connection: roster_rows.set_root(connection, root))
        result = replicate(venue.store, fresh)
        assert not result.refused
        assert not result.deferred
        assert_equal(venue.store, fresh)
        assert members_of(fresh) == {root.device: DeviceRole.ADMIN}


def test_only_who_may_manage_devices_founds(venue: Venue) -> None:
    assert isinstance(found_event(venue.store, Actor("d", "Desk", Role.DESK)), NotAllowed)
    assert root_of(venue.store) is None


def test_a_scan_at_a_joined_kiosk_counts_everywhere(venue: Venue, new_kiosk: Venue) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    replicate(venue.store, new_kiosk.store)
    assert isinstance(new_kiosk.scan("main").outcome, Admitted)
    assert replicate(new_kiosk.store, venue.store).added == 1
    assert venue.presence("main").inside


def test_facts_of_an_unknown_device_wait_until_it_is_endorsed(
    venue: Venue, new_kiosk: Venue, make_venue: MakeVenue
) -> None:
    root = found(venue.store)
    new_kiosk.store.transact(lambda connection: roster_rows.set_root(connection, root))
    new_kiosk.register(WALK_IN)
    result = replicate(new_kiosk.store, venue.store)
    assert (result.added, result.deferred, result.refused) == (0, (new_kiosk.store.device,), ())
    join(new_kiosk.store, venue.store)
    assert not replicate(new_kiosk.store, venue.store).deferred
    replicate(venue.store, new_kiosk.store)
    assert_equal(venue.store, new_kiosk.store)


def test_one_batch_brings_a_device_and_its_endorsement(
    venue: Venue, new_kiosk: Venue, new_desk: Venue
) -> None:
    """In any order: also the facts of the device before those that endorse it."""
    join(new_kiosk.store, venue.store)
    join(new_desk.store, venue.store)
    meet(venue.store, new_kiosk.store)
    result = new_desk.store.merge(reversed(journal_of(new_kiosk.store)))
    assert not result.deferred
    assert not result.refused
    meet(venue.store, new_kiosk.store, new_desk.store)
    assert_equal(venue.store, new_kiosk.store, new_desk.store)


def test_every_device_of_the_file_is_endorsed_also_one_that_comes_later(
    venue: Venue, new_kiosk: Venue
) -> None:
    earlier = Store.open(venue.store.path, "desk-1")
    earlier.append([Draft("guest:g", FactKind.NOTE_ADDED, {"at": _at(venue), "text": "A"})])
    found(venue.store)
    later = Store.open(venue.store.path, "desk-2")
    for store in (earlier, later):
        store.append([Draft("guest:g", FactKind.NOTE_ADDED, {"at": _at(venue), "text": "B"})])
        store.close()
    expected = {venue.store.device, earlier.device, later.device}
    assert members_of(venue.store) == dict.fromkeys(expected, DeviceRole.ADMIN)
    join(new_kiosk.store, venue.store)
    meet(venue.store, new_kiosk.store)
    assert_equal(venue.store, new_kiosk.store)


def test_a_second_face_has_the_role_of_its_machine(venue: Venue, new_kiosk: Venue) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    replicate(venue.store, new_kiosk.store)
    with closing(Store.open(new_kiosk.store.path, "second")) as second:
        assert members_of(second)[second.device] is DeviceRole.ATTENDEE
        with pytest.raises(StoreRoleForbids):
            second.append([Draft("guest:g", FactKind.CODE_ISSUED, {"code": "X"})])
    meet(venue.store, new_kiosk.store)
    assert_equal(venue.store, new_kiosk.store)


def test_what_was_written_before_a_restore_stays_valid(
    venue: Venue, new_kiosk: Venue, tmp_path: Path
) -> None:
    """The copy has another device id: the earlier one writes no more, and its facts count."""
    venue.scan("main")
    copy = venue.store.back_up(tmp_path / "copy.db")
    with closing(Store.open(copy, "kiosk-1", clock=lambda: venue.store.wall_ms)) as restored:
        found(restored)
        join(new_kiosk.store, restored)
        meet(restored, new_kiosk.store)
        assert_equal(restored, new_kiosk.store)
        assert new_kiosk.presence("main").inside
        venue.leave("main")
        assert new_kiosk.store.merge(journal_of(venue.store)).refused


def test_a_restored_member_is_told_to_join_again(venue: Venue, tmp_path: Path) -> None:
    found(venue.store)
    copy = venue.store.back_up(tmp_path / "copy.db")
    with closing(Store.open(copy, "kiosk-1")) as restored:
        result = found_event(restored, ADMIN)
        assert isinstance(result, InvalidInput)
        assert result.sentence.id == "refused.devices.not_member"
        # Doors stay open, and its scans count here.
        restored.append([Draft("guest:g", FactKind.NOTE_ADDED, {"at": _at(venue), "text": "A"})])
        assert len(rows_of(restored)["note"]) == 1
        again = found_event(restored, ADMIN, anew=True)
        assert not isinstance(again, InvalidInput | NotAllowed)
        assert again.device == restored.device
        assert restored.read(lambda connection: list(doctor.differences(connection))) == []


def test_an_event_founded_anew_keeps_what_counts_and_what_does_not(
    venue: Venue, new_kiosk: Venue, new_desk: Venue, tmp_path: Path
) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    meet(venue.store, new_kiosk.store)
    revoke(venue.store, new_kiosk.store.device, venue.now)
    new_kiosk.scan("main")
    replicate(new_kiosk.store, venue.store)
    venue.scan("dinner")
    copy = venue.store.back_up(tmp_path / "copy.db")
    with closing(Store.open(copy, "kiosk-1", clock=lambda: venue.store.wall_ms)) as restored:
        before = rows_of(restored)
        assert isinstance(found_event(restored, ADMIN, anew=True), Root)
        for table in ("presence", "scan", "guest", "programme"):
            assert rows_of(restored)[table] == before[table]
        join(new_desk.store, restored)
        meet(restored, new_desk.store)
        assert_equal(restored, new_desk.store)
        assert not new_desk.presence("main").inside
        assert new_desk.presence("dinner").inside


def test_a_role_writes_what_it_may_and_nothing_else(venue: Venue, new_kiosk: Venue) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    replicate(venue.store, new_kiosk.store)
    before = new_kiosk.store.vector()
    with pytest.raises(StoreRoleForbids):
        new_kiosk.register(replace(WALK_IN))
    assert isinstance(erase(new_kiosk.store, ADMIN, "g"), InvalidInput)
    assert new_kiosk.store.vector() == before


def test_a_forbidden_fact_is_refused_and_stops_only_its_chain(
    venue: Venue, new_kiosk: Venue, new_desk: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stolen kiosk whose program was changed to write whatever it likes."""
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    join(new_desk.store, venue.store)
    meet(venue.store, new_kiosk.store, new_desk.store)
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.store.journal.own_device.may_write_kind", lambda *_: True)
        new_kiosk.scan("main")
        new_kiosk.store.append([Draft("guest:g", FactKind.GUEST_ERASED, {})])
    new_desk.register(replace(WALK_IN, id="w2"), "EVT-0000000000000002")
    replicate(new_kiosk.store, new_desk.store)
    result = replicate(new_kiosk.store, venue.store)
    (refused,) = result.refused
    assert (refused.device, refused.reason) == (new_kiosk.store.device, RefusalReason.FORBIDDEN)
    assert result.added == 1  # the scan before it
    assert replicate(new_desk.store, venue.store).added
    assert venue.store.read(lambda c: c.exec_driver_sql("SELECT reason FROM refusal").all()) == [
        ("forbidden",)
    ]
    assert rows_of(venue.store)["finding"]


def test_a_renewed_key_is_learnt_from_the_earlier_one(venue: Venue, new_kiosk: Venue) -> None:
    join(new_kiosk.store, venue.store, DeviceRole.DESK)
    meet(venue.store, new_kiosk.store)
    new_kiosk.store.append([Draft("guest:g", FactKind.NOTE_ADDED, {"at": _at(venue), "text": "A"})])
    assert isinstance(renew_key(new_kiosk.store, ADMIN), Device)
    new_kiosk.store.append([Draft("guest:g", FactKind.NOTE_ADDED, {"at": _at(venue), "text": "B"})])
    result = replicate(new_kiosk.store, venue.store)
    assert not result.refused
    assert_equal(venue.store, new_kiosk.store)


def test_a_list_of_keys_gives_no_membership(venue: Venue, new_desk: Venue) -> None:
    found(venue.store)
    member = next(iter(members_of(venue.store)))
    key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"  # RFC 8032, 7.1
    text = (
        '{"code_prefix": "EVT", "devices": [{"id": "ID", "name": "n", "kind": "admin",'
        f' "public_key": "{key}"}}]}}'
    )
    assert not isinstance(trust(venue.store, ADMIN, text), InvalidInput | NotAllowed)
    assert "ID" not in members_of(venue.store)
    assert isinstance(trust(venue.store, ADMIN, text.replace('"ID"', f'"{member}"')), InvalidInput)


def test_an_outcome_is_the_same_before_and_after_founding(venue: Venue) -> None:
    found(venue.store)
    assert isinstance(venue.scan("main").outcome, Admitted)
    assert isinstance(venue.scan("main", "unknown").outcome, NotFound)


def _at(venue: Venue) -> str:
    return venue.now.isoformat()


def test_a_device_that_was_away_learns_of_an_erasure_and_passes_no_body_on(
    venue: Venue, new_desk: Venue, new_kiosk: Venue
) -> None:
    for one in (new_desk, new_kiosk):
        join(one.store, venue.store)
    meet(venue.store, new_desk.store)
    new_desk.store.append(
        [Draft("guest:g", FactKind.NOTE_ADDED, {"at": _at(new_desk), "text": "귓속말"})]
    )
    assert not isinstance(erase(venue.store, ADMIN, "g"), InvalidInput | NotAllowed)
    assert venue.store.erased_subjects() == {"guest:g"}
    assert not new_desk.store.erased_subjects()
    replicate(venue.store, new_desk.store)
    assert new_desk.store.erased_subjects() == {"guest:g"}
    replicate(new_desk.store, new_kiosk.store)
    for store in (new_desk.store, new_kiosk.store):
        whole = "".join(fact.body or "" for fact in journal_of(store))
        assert G.email not in whole
        assert "귓속말" not in whole
    meet(venue.store, new_desk.store, new_kiosk.store)
    assert_equal(venue.store, new_desk.store, new_kiosk.store)
