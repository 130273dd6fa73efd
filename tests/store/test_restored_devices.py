"""A device whose store is an older copy: its facts come back, and its chain is never continued."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import signing
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.recovery import doctor
from kiosk.store.recovery.restore import accept_loss, restore
from kiosk.store.sharing.side_file import side_path
from kiosk.usecases.admin.cases import open_cases
from tests.joined_devices import found, join, meet, replicate, revoke
from tests.store.simulated_devices import DOORS, WallClock
from tests.store.store_contents import has_intact_chains, journal_of, rows_of

NOW = datetime(2024, 12, 11, 12, tzinfo=UTC)
SCANS = 50


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


@pytest.fixture
def root(tmp_path: Path, wall: WallClock) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "root.db", "office", create=True, clock=wall)) as store:
        found(store)
        yield store


@pytest.fixture
def door(tmp_path: Path, root: Store, wall: WallClock) -> Store:
    """A kiosk at a door, which the test closes."""
    store = Store.open(tmp_path / "door.db", "door", create=True, clock=wall)
    join(store, root, DeviceRole.ATTENDEE)
    meet(root, store)
    scan(store, "before")
    meet(root, store)
    return store


def scan(store: Store, guest: str) -> None:
    body = {"at": DOORS.isoformat(), "checkpoint": "main", "direction": "entry"}
    store.append([Draft(f"guest:{guest}", FactKind.CODE_SCANNED, body | {"outcome": "Admitted"})])


def scan_and_exchange(door: Store, root: Store) -> None:
    for number in range(SCANS):
        scan(door, f"g{number}")
    meet(root, door)


def assert_same(*stores: Store) -> None:
    for store in stores:
        assert journal_of(store) == journal_of(stores[0])
        assert rows_of(store) == rows_of(stores[0])
        assert not open_cases(store)
        assert has_intact_chains(store)
        assert store.read(lambda connection: list(doctor.differences(connection))) == []


def from_backup(path: Path, backup: Path) -> None:
    restored = restore(backup, path, NOW)
    assert [one.count for one in restored.missing] == [SCANS]
    assert not restored.lacks_key


def from_older_file(path: Path, backup: Path) -> None:
    """An older image of the machine's disk: the file, with the side file of then."""
    side_path(path).unlink()
    shutil.copyfile(backup.with_name("image.db"), path)


def without_what_was_lost(path: Path, backup: Path) -> None:
    shutil.copyfile(backup.with_name("image.db"), path)
    assert [one.count for one in accept_loss(path)] == [SCANS]


@pytest.mark.parametrize("go_back", [from_backup, from_older_file, without_what_was_lost])
def test_an_older_store_gets_its_own_facts_back_and_goes_on_without_a_fork(
    root: Store, door: Store, wall: WallClock, go_back: Callable[[Path, Path], None]
) -> None:
    before = door.device
    backup = door.back_up(door.path.with_name("backup.db"))
    door.close()
    shutil.copyfile(door.path, door.path.with_name("image.db"))
    with closing(Store.open(door.path, "door", clock=wall)) as store:
        scan_and_exchange(store, root)
    go_back(door.path, backup)
    with closing(Store.open(door.path, "door", clock=wall)) as restored:
        if go_back is not from_older_file:
            scan(restored, "while alone")
        meet(root, restored)
        assert restored.vector()[before] == root.vector()[before] > SCANS
        scan(restored, "after")
        assert restored.device != before
        meet(root, restored)
        assert_same(root, restored)
        member = root.read(lambda connection: membership.member(connection, restored.device))
        assert member is not None
        assert (member.role, member.parent) == (DeviceRole.ATTENDEE, before)


def test_a_restored_root_is_an_admin_again(tmp_path: Path, root: Store, door: Store) -> None:
    """It presents itself as the root, whose certificate the others know."""
    first = root.device
    backup = root.back_up(tmp_path / "backup.db")
    root.append([Draft("guest:g", FactKind.NOTE_ADDED, {"at": DOORS.isoformat(), "text": "A"})])
    meet(root, door)
    path = tmp_path / "copy" / "root.db"
    path.parent.mkdir()
    with closing(root):
        pass
    shutil.copyfile(root.path, path)
    assert not restore(backup, path, NOW).lacks_key
    with closing(Store.open(path, "office")) as restored, closing(door):
        meet(restored, door)
        members = MembersReader().read_changed(restored)
        assert members is not None
        assert members.own.device == first
        assert members.own.writers == {first, restored.device}
        assert members.device_with(signing.public_key_of(members.seed)) == first
        revoke(restored, door.device, NOW)
        meet(restored, door)
        assert door.revoked


def test_on_another_machine_a_backup_has_no_key(tmp_path: Path, root: Store, door: Store) -> None:
    door.close()
    backup = root.back_up(tmp_path / "backup.db")
    (tmp_path / "elsewhere").mkdir()
    restored = restore(backup, tmp_path / "elsewhere" / "event.db", NOW)
    assert restored.lacks_key
    with closing(Store.open(tmp_path / "elsewhere" / "event.db", "office")) as store:
        assert MembersReader().read_changed(store) is None


def test_two_devices_of_one_store_both_go_on_under_new_ids(
    tmp_path: Path, root: Store, door: Store, wall: WallClock
) -> None:
    """Facts of one come back first; the other one must not write on its chain by then."""
    with closing(Store.open(door.path, "second", clock=wall)) as second:
        scan(second, "before at second")
        meet(root, second)
        first_id, second_id = door.device, second.device
    door.close()
    image = Path(shutil.copyfile(door.path, tmp_path / "image.db"))
    for name in ("door", "second"):
        with closing(Store.open(door.path, name, clock=wall)) as store:
            scan(store, f"later at {name}")
            meet(root, store)
    side_path(door.path).unlink()
    shutil.copyfile(image, door.path)
    with (
        closing(Store.open(door.path, "door", clock=wall)) as store,
        closing(Store.open(door.path, "second", clock=wall)) as second,
    ):
        later = [fact for fact in journal_of(root) if fact.device == first_id]
        assert store.merge(later).added
        scan(second, "after")
        scan(store, "after that")
        assert not {first_id, second_id} & {store.device, second.device}
        meet(root, store)
        assert_same(root, store)


def test_whoever_has_a_revoked_devices_key_continues_nothing(
    tmp_path: Path, root: Store, door: Store, wall: WallClock
) -> None:
    """A stolen copy goes on under another id: none of its facts counts, at any device."""
    backup = door.back_up(tmp_path / "backup.db")
    scan_and_exchange(door, root)
    door.close()
    revoke(root, door.device, NOW)
    from_backup(door.path, backup)
    with closing(Store.open(door.path, "door", clock=wall)) as stolen:
        scan(stolen, "for nothing")
        replicate(stolen, root)
        member = root.read(lambda connection: membership.member(connection, stolen.device))
        assert member is not None
        assert member.last_sequence == 0
        assert "for nothing" not in str(rows_of(root)["scan"])
    assert root.read(lambda connection: list(doctor.differences(connection))) == []


def test_two_machines_that_both_wrote_under_one_id_are_a_fork(
    root: Store, door: Store, wall: WallClock
) -> None:
    door.close()
    copy_path = Path(shutil.copyfile(door.path, door.path.with_name("copy.db")))
    with (
        closing(Store.open(door.path, "door", clock=wall)) as first,
        closing(Store.open(copy_path, "door", clock=wall)) as second,
    ):
        scan(first, "one")
        scan(second, "two")
        scan(first, "three")
        meet(root, first)
        (refused,) = replicate(root, second).refused
        assert refused.reason is RefusalReason.FORK
        (case,) = open_cases(second)
        assert case.about == "fork"
