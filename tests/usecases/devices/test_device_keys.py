"""Keys of devices: distribution, renewal, revocation, and refused key files."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk, Reason
from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal.facts import change_fact
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store, local_secrets
from kiosk.usecases.devices.device_keys import (
    device_list,
    devices_in,
    fingerprint,
    public_keys,
    renew_key,
    revoke_device,
    trust,
)
from kiosk.usecases.guests.signed_passes import PassIssued, issue_pass
from tests.usecases.conftest import DOORS, WALK_IN, Venue
from tests.usecases.vouching import ADMIN, HOUR, introduce, issued, outcome, replicate


def test_passes_of_a_revoked_device_are_refused_except_of_listed_guests(
    desk: Venue, kiosk: Venue
) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    revoked = revoke_device(kiosk.store, ADMIN, "desk", kiosk.now)
    assert not isinstance(revoked, InvalidInput | NotAllowed)
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED)
    introduce(desk, kiosk)  # an older file does not undo the revocation
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED)
    replicate(desk, kiosk)
    assert outcome(kiosk, code) == Admitted(WALK_IN, first=True)
    replicate(kiosk, desk)
    refused = issue_pass(desk.store, ADMIN, WALK_IN.id, desk.now)
    assert isinstance(refused, InvalidInput)
    assert refused.sentence.id == "refused.pass.revoked"


def test_passes_of_earlier_keys_still_count(desk: Venue, kiosk: Venue) -> None:
    first = issued(desk)
    introduce(desk, kiosk)
    assert not isinstance(renew_key(desk.store, ADMIN), NotAllowed)
    second = issued(desk)
    assert first != second
    assert outcome(kiosk, second) == NeedsDesk(Reason.BAD_SIGNATURE)
    introduce(desk, kiosk)
    assert isinstance(outcome(kiosk, second), Admitted)
    assert isinstance(outcome(kiosk, first), AlreadyIn)
    (device,) = device_list(kiosk.store)
    assert len(device.public_key.split()) == 2


def test_a_damaged_key_is_replaced_by_a_new_one(desk: Venue, kiosk: Venue) -> None:
    first = issued(desk)

    def damage(connection: sa.Connection) -> None:
        local_secrets.write_secret(connection, f"signing:{desk.store.device}", b"\x01\x02")

    desk.store.transact(damage)
    second = issued(desk)
    introduce(desk, kiosk)
    assert first != second
    assert isinstance(outcome(kiosk, second), Admitted)


def test_an_unusable_key_does_not_affect_scans(desk: Venue, kiosk: Venue) -> None:
    """A journal may contain facts of a newer version."""
    before = kiosk.store.programme().event
    after = replace(before, ticket_keys=("ed448:xyz",), ticket_urls=("nowhere",))
    device = Device("d", "D", public_key="ed448:xyz " + "00" * 32)
    kiosk.store.append(d for d in (change_fact(before, after), change_fact(None, device)) if d)
    assert outcome(kiosk, issued(desk)) == NeedsDesk(Reason.BAD_SIGNATURE)
    introduce(desk, kiosk)
    assert isinstance(outcome(kiosk, issued(desk)), Admitted)


def test_a_private_key_is_in_no_journal_and_no_backup(desk: Venue, tmp_path: Path) -> None:
    code = issued(desk)
    name = f"signing:{desk.store.device}"
    seed = desk.store.read(lambda connection: local_secrets.read_secret(connection, name))
    assert seed is not None
    assert signing.public_key_of(seed).hex() == device_list(desk.store)[0].public_key
    whole = "".join(fact.body or "" for fact in desk.store.facts_since({}))
    assert seed.hex() not in whole
    backup = desk.store.back_up(tmp_path / "backup.db")
    assert seed in desk.store.path.read_bytes() + Path(f"{desk.store.path}-wal").read_bytes()
    assert seed not in backup.read_bytes()
    with closing(Store.open(backup, "desk")) as restored:
        made = issue_pass(restored, ADMIN, WALK_IN.id, desk.now)
        assert isinstance(made, PassIssued)
        assert made.code != code
        assert len(device_list(restored)) == 2


KNOWN = {"id": "a", "name": "A", "public_key": signing.public_key_of(bytes(32)).hex()}


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"code_prefix": "EVT"},
        {"code_prefix": "EVT", "devices": []},
        {"code_prefix": "EVT", "devices": {"a": 1}},
        {"code_prefix": 7, "devices": [KNOWN]},
        {"code_prefix": "EVT", "devices": [KNOWN, {}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": ""}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": "zz"}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": "00" * 32}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"public_key": "ab" * 31}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": ""}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": ["a"]}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": "a\0"}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"id": "a" * 101}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"revoked": 1}]},
        {"code_prefix": "EVT", "devices": [KNOWN | {"revoked": "2020-01-01"}]},
    ],
    ids=str,
)
def test_a_key_file_with_another_structure_is_refused(kiosk: Venue, content: object) -> None:
    assert_refused(kiosk, json.dumps(content))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\0"], ids=[0, 1, 2, 3])
def test_a_key_file_that_is_no_json_is_refused(kiosk: Venue, text: str) -> None:
    assert_refused(kiosk, text)


def assert_refused(at: Venue, text: str) -> None:
    refused = trust(at.store, ADMIN, text)
    assert isinstance(refused, InvalidInput)
    assert refused.sentence.id == "refused.devices.file"
    assert device_list(at.store) == []


def test_a_key_file_with_a_wrong_key_of_this_device_is_refused_completely(
    desk: Venue, kiosk: Venue
) -> None:
    public_keys(kiosk.store, ADMIN)
    exported = public_keys(desk.store, ADMIN)
    assert not isinstance(exported, NotAllowed)
    forged = {
        "id": kiosk.store.device,
        "name": "kiosk",
        "public_key": exported["devices"][0]["public_key"],
    }
    before = device_list(kiosk.store)
    refused = trust(
        kiosk.store, ADMIN, json.dumps(exported | {"devices": [*exported["devices"], forged]})
    )
    assert isinstance(refused, InvalidInput)
    assert refused.sentence.id == "refused.devices.own"
    assert device_list(kiosk.store) == before


def test_this_devices_own_key_from_another_devices_file_changes_nothing(
    desk: Venue, kiosk: Venue
) -> None:
    public_keys(kiosk.store, ADMIN)
    introduce(kiosk, desk)
    introduce(desk, kiosk)
    assert {device.id for device in device_list(kiosk.store)} == {
        kiosk.store.device,
        desk.store.device,
    }


def test_different_keys_have_different_fingerprints(desk: Venue, kiosk: Venue) -> None:
    exported = [json.dumps(public_keys(venue.store, ADMIN)) for venue in (desk, kiosk)]
    fingerprints = []
    for text in exported:
        found = devices_in(text)
        assert not isinstance(found, InvalidInput)
        fingerprints.append(fingerprint(found[0].public_key))
    assert len(set(fingerprints)) == 2
    assert all(len(device.split()) == 8 for device in fingerprints)


def test_a_device_is_named_by_id_or_unique_name(desk: Venue, kiosk: Venue) -> None:
    issued(desk)
    introduce(desk, kiosk)
    refused = revoke_device(kiosk.store, ADMIN, "dask", DOORS)
    assert isinstance(refused, InvalidInput)
    assert refused.sentence.values["known"] == f"{desk.store.device}, {kiosk.store.device}"
    revoke_device(kiosk.store, ADMIN, desk.store.device, DOORS)
    revoke_device(kiosk.store, ADMIN, "desk", DOORS + HOUR)
    assert device_list(kiosk.store)[0].revoked == DOORS


def test_a_device_is_revoked_before_its_key_is_known(desk: Venue, kiosk: Venue) -> None:
    replicate(desk, kiosk)
    assert device_list(kiosk.store) == []
    assert not isinstance(revoke_device(kiosk.store, ADMIN, "desk", DOORS), InvalidInput)
    code = issued(desk)
    introduce(desk, kiosk)
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED)
