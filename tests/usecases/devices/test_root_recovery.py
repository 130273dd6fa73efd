"""A machine takes the place of the one that founded the event, with its recovery file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import signing
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.permissions import Actor, NotAllowed, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.recovery import doctor
from kiosk.store.recovery.restore import restore
from kiosk.usecases.devices import recovery_file
from kiosk.usecases.devices.device_codes import IssuedCode, issue_device_code
from kiosk.usecases.devices.root_recovery import (
    RootRecovered,
    lacks_recovery_file,
    note_recovery_file,
    recover_root,
    recovery_text,
)
from tests.joined_devices import ADMIN, found, join, meet, revoke
from tests.store.store_contents import has_intact_chains, journal_of

PASSPHRASE = "서울 forum 2025 autumn"  # noqa: S105 - of this test alone
NOW = datetime(2024, 12, 11, 12, tzinfo=UTC)
NOTE = {"at": "2025-06-01T09:00:00+09:00", "text": "A"}


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "root.db", "office", create=True)) as store:
        found(store)
        yield store


@pytest.fixture
def desk(tmp_path: Path, root: Store) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "desk.db", "desk", create=True)) as store:
        join(store, root, DeviceRole.DESK)
        meet(root, store)
        yield store


def text_of(store: Store) -> str:
    text = recovery_text(store, ADMIN, PASSPHRASE)
    assert isinstance(text, str)
    return text


def note(store: Store, text: str) -> None:
    store.append([Draft("guest:g", FactKind.NOTE_ADDED, NOTE | {"text": text})])


def refused(result: object) -> str:
    assert isinstance(result, InvalidInput)
    return result.sentence.id


def assert_can_administer(store: Store, *others: Store) -> None:
    """It lets devices join and revokes them, and the others follow."""
    issued = issue_device_code(store, ADMIN, "Gate 9", DeviceRole.ATTENDEE)
    assert isinstance(issued, IssuedCode)
    revoke(store, others[0].device, NOW)
    meet(store, *others)
    assert others[0].revoked


def test_a_new_machine_with_a_backup_takes_the_place_of_a_lost_one(
    tmp_path: Path, root: Store, desk: Store
) -> None:
    """What was written there without a key counts as well once the key is there."""
    text = text_of(root)
    backup = root.back_up(tmp_path / "backup.db")
    note(root, "after the backup")
    meet(root, desk)
    (tmp_path / "new").mkdir()
    assert restore(backup, tmp_path / "new" / "event.db", NOW).lacks_key
    with closing(Store.open(tmp_path / "new" / "event.db", "laptop")) as laptop:
        note(laptop, "without a key")
        assert MembersReader().read_changed(laptop) is None
        assert recover_root(laptop, ADMIN, text, PASSPHRASE) == RootRecovered("laptop")
        note(laptop, "with a key")
        meet(laptop, desk)
        members = MembersReader().read_changed(laptop)
        assert members is not None
        assert members.own.device == root.device
        assert journal_of(laptop) == journal_of(desk)
        texts = {
            json.loads(one.body)["text"] for one in journal_of(desk) if "text" in str(one.body)
        }
        assert texts == {"after the backup", "without a key", "with a key"}
        for store in (laptop, desk):
            assert has_intact_chains(store)
            assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert_can_administer(laptop, desk)


def test_a_desk_of_the_event_takes_the_place_of_a_lost_machine(root: Store, desk: Store) -> None:
    before = desk.device
    assert recover_root(desk, ADMIN, text_of(root), PASSPHRASE) == RootRecovered("desk")
    assert recover_root(desk, ADMIN, text_of(root), PASSPHRASE) == RootRecovered("desk")
    note(desk, "as an admin")
    member = desk.read(lambda connection: membership.member(connection, desk.device))
    assert desk.device != before
    assert member is not None
    assert (member.role, member.parent) == (DeviceRole.ADMIN, root.device)


def test_a_second_admin_does_what_the_root_does(tmp_path: Path, root: Store, desk: Store) -> None:
    with closing(Store.open(tmp_path / "second.db", "second", create=True)) as second:
        join(second, root, DeviceRole.ADMIN)
        meet(root, desk, second)
        assert_can_administer(second, desk, root)
        assert refused(recovery_text(second, ADMIN, PASSPHRASE)) == "refused.recovery.not_root"
        assert not lacks_recovery_file(second)


def test_one_is_reminded_until_the_file_was_written(root: Store) -> None:
    assert lacks_recovery_file(root)
    text_of(root)
    assert lacks_recovery_file(root)
    note_recovery_file(root)
    assert not lacks_recovery_file(root)


def test_before_the_event_is_founded_there_is_nothing_to_recover(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "alone.db", "office", create=True)) as store:
        assert not lacks_recovery_file(store)
        assert refused(recovery_text(store, ADMIN, PASSPHRASE)) == "refused.recovery.not_founded"


@pytest.mark.parametrize("passphrase", ["", "short", "a" * 201])
def test_a_passphrase_that_protects_too_little(root: Store, passphrase: str) -> None:
    assert refused(recovery_text(root, ADMIN, passphrase)) == "refused.recovery.short"


def test_the_file_has_no_key_in_clear_and_opens_with_decomposed_hangul(root: Store) -> None:
    text = text_of(root)
    file = recovery_file.read(text)
    assert isinstance(file, recovery_file.RecoveryFile)
    seed = recovery_file.seed_in(file, PASSPHRASE.replace("서울", "\u1109\u1165\u110b\u116e\u11af"))
    assert isinstance(seed, bytes)
    assert seed.hex() not in text
    assert signing.public_key_of(seed).hex() == file.root.public_key


def test_a_wrong_passphrase_a_changed_file_or_another_event_changes_nothing(
    tmp_path: Path, root: Store, desk: Store
) -> None:
    text = text_of(root)
    values = json.loads(text)
    before = journal_of(desk)
    cases = {
        "passphrase": (text, PASSPHRASE + "?"),
        "damaged": (json.dumps(values | {"root": "00" * 32}), PASSPHRASE),
        "newer": (json.dumps(values | {"version": 2}), PASSPHRASE),
    }
    cases |= {"damaged " * n: (one, PASSPHRASE) for n, one in enumerate(("", "[]", "{}", "5"), 2)}
    for reason, (changed, passphrase) in cases.items():
        result = recover_root(desk, ADMIN, changed, passphrase)
        assert refused(result) == f"refused.recovery.{reason.split()[0]}"
    other = Root("x.00000000", signing.public_key_of(bytes(32)).hex())
    foreign = recovery_file.written(other, bytes(32), PASSPHRASE)
    assert refused(recover_root(desk, ADMIN, foreign, PASSPHRASE)) == "refused.recovery.event"
    volunteer = Actor("v", "Volunteer", Role.VOLUNTEER)
    assert isinstance(recover_root(desk, volunteer, text, PASSPHRASE), NotAllowed)
    assert isinstance(recovery_text(root, volunteer, PASSPHRASE), NotAllowed)
    assert journal_of(desk) == before
