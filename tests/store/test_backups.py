"""Backups are complete; restored stores write as a new device; replaced files are set aside."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.journal.facts import Draft, Fact
from kiosk.store import Store, StoreError
from kiosk.store.errors import StoreDamaged, StoreLocked, StoreMissing, StoreNotOurs
from kiosk.store.recovery import doctor
from kiosk.store.recovery.restore import restore
from tests.store.simulated_devices import SimulatedDevice
from tests.store.store_contents import has_intact_chains, journal_of, rows_of

HOLD = """
import sys
from pathlib import Path
from kiosk.store import Store
store = Store.open(Path(sys.argv[1]), "another")
print("open", flush=True)
sys.stdin.readline()
"""
NOW = datetime.fromisoformat("2024-12-11T09:12:03+09:00")


def registered(*guests: str) -> list[Draft]:
    return [Draft(f"guest:{guest}", "guest_registered", {"name_ko": guest}) for guest in guests]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Store]:
    """Another store, which receives the facts of the first one."""
    store = Store.open(tmp_path / "hub.db", "hub", create=True)
    yield store
    store.close()


def test_a_backup_contains_the_content_of_the_write_ahead_log(
    venue: SimulatedDevice, tmp_path: Path
) -> None:
    store = venue.store
    store.append(registered("g1", "g2"))
    backup = store.back_up(tmp_path / "backup.db")
    by_hand = Path(shutil.copy(store.path, tmp_path / "by-hand.db"))
    with closing(Store.open(backup, "kiosk-2")) as copy:
        assert journal_of(copy) == journal_of(store)
        assert rows_of(copy) == rows_of(store)
        assert has_intact_chains(copy)
    with closing(Store.open(by_hand, "kiosk-2")) as copy:
        assert len(journal_of(copy)) < len(journal_of(store))
    assert all(finding.passed for finding in doctor.examine(backup))


def test_a_backup_is_one_file_beside_the_store(venue: SimulatedDevice) -> None:
    backup = venue.store.back_up()
    assert backup.parent == venue.store.path.parent
    names = [file.name for file in backup.parent.iterdir() if file.name.startswith(backup.name)]
    assert names == [backup.name]


def test_backups_taken_during_writes_are_consistent(venue: SimulatedDevice, tmp_path: Path) -> None:
    with closing(Store.open(venue.store.path, "kiosk-2")) as other:
        for number in range(20):
            other.append(registered(f"g{number}"))
            backup = venue.store.back_up(tmp_path / f"{number}.db")
            with closing(Store.open(backup, "examined")) as copy:
                assert journal_of(copy) == journal_of(other)
                assert has_intact_chains(copy)


def test_a_restored_store_continues_without_a_fork(venue: SimulatedDevice, hub: Store) -> None:
    """Facts after the backup are received from other stores; new facts have another device id."""
    path = venue.store.path
    venue.store.append(registered("g1"))
    backup = venue.store.back_up()
    venue.store.append(registered("g2"))
    hub.merge(journal_of(venue.store))
    before, former_device = journal_of(venue.store), venue.store.device
    venue.store.close()

    aside = restore(backup, path, NOW).aside

    assert aside == path.with_name("venue.damaged-20241211-091203-000000.db")
    venue.store = Store.open(path, "kiosk-1")
    assert venue.store.device != former_device
    venue.store.append(registered("g3"))
    hub.merge(venue.store.facts_since(hub.vector()))
    venue.store.merge(hub.facts_since(venue.store.vector()))
    assert journal_of(venue.store) == journal_of(hub)
    assert rows_of(venue.store) == rows_of(hub)
    assert [record.guest.id for record in hub.guests()] == ["g1", "g2", "g3"]
    with closing(Store.open(aside, "examined")) as copy:
        assert journal_of(copy) == before


def test_a_damaged_store_is_set_aside_with_its_log(venue: SimulatedDevice, tmp_path: Path) -> None:
    path = venue.store.path
    backup = venue.store.back_up(tmp_path / "backup.db")
    venue.store.append(registered("g1"))
    log = path.with_name(path.name + "-wal")
    log_content = log.read_bytes()
    venue.store.close()
    path.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    log.write_bytes(log_content)
    with pytest.raises(StoreError):
        Store.open(path, "kiosk-1")

    aside = restore(backup, path, NOW).aside

    assert aside is not None
    assert aside.read_bytes() == b"SQLite format 3\x00" + bytes(5000)
    assert aside.with_name(aside.name + "-wal").read_bytes() == log_content
    venue.store = Store.open(path, "kiosk-1")
    assert list(venue.store.guests()) == []
    assert has_intact_chains(venue.store)


def test_a_remaining_log_is_set_aside_and_not_applied_to_the_backup(
    venue: SimulatedDevice, tmp_path: Path
) -> None:
    """The store was removed, for example by hand, but not its log."""
    path = venue.store.path
    venue.store.append(registered("g1"))
    backup = venue.store.back_up(tmp_path / "backup.db")
    venue.store.append(registered("g2"))
    log = path.with_name(path.name + "-wal")
    log_content = log.read_bytes()
    venue.store.close()
    path.unlink()
    log.write_bytes(log_content)

    aside = restore(backup, path, NOW).aside

    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == log_content
    venue.store = Store.open(path, "kiosk-1")
    assert [record.guest.id for record in venue.store.guests()] == ["g1"]
    assert has_intact_chains(venue.store)


def test_restoring_to_a_new_path_sets_nothing_aside(venue: SimulatedDevice, tmp_path: Path) -> None:
    backup = venue.store.back_up(tmp_path / "backup.db")
    assert restore(backup, tmp_path / "new.db", NOW).aside is None
    with closing(Store.open(tmp_path / "new.db", "kiosk-1")) as store:
        assert journal_of(store) == journal_of(venue.store)


def break_chain(backup: Path) -> None:
    with closing(Store.open(backup, "x")) as copy:
        copy.transact(lambda c: c.exec_driver_sql("UPDATE journal SET clock=1 WHERE sequence=2"))


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (break_chain, StoreDamaged),
        (lambda path: path.write_bytes(b""), StoreDamaged),
        (lambda path: path.write_bytes(b"%PDF-1.7"), StoreNotOurs),
        (lambda path: path.unlink(), StoreMissing),
    ],
)
def test_restoring_a_file_that_is_no_backup_changes_nothing(
    venue: SimulatedDevice, tmp_path: Path, damage: object, expected: type[StoreError]
) -> None:
    backup = venue.store.back_up(tmp_path / "backup.db")
    assert callable(damage)
    damage(backup)
    before = journal_of(venue.store)
    files = sorted(tmp_path.iterdir())
    with pytest.raises(expected):
        restore(backup, venue.store.path, NOW)
    assert sorted(tmp_path.iterdir()) == files
    assert journal_of(venue.store) == before


def test_a_store_in_use_is_not_replaced(venue: SimulatedDevice, tmp_path: Path) -> None:
    backup, path = venue.store.back_up(tmp_path / "backup.db"), venue.store.path
    before = journal_of(venue.store)
    venue.store.close()
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"open\n"
        files = sorted(tmp_path.iterdir())
        with pytest.raises(StoreLocked):
            restore(backup, path, NOW)
        assert sorted(tmp_path.iterdir()) == files
        other.communicate(b"\n")
    assert restore(backup, path, NOW).aside is not None
    venue.store = Store.open(path, "kiosk-1")
    assert journal_of(venue.store) == before


def test_a_folder_is_never_set_aside(venue: SimulatedDevice, tmp_path: Path) -> None:
    backup = venue.store.back_up(tmp_path / "backup.db")
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreNotOurs):
        restore(backup, tmp_path / "folder", NOW)
    assert (tmp_path / "folder").is_dir()


def test_erased_bodies_are_replicated_as_erased_and_not_restored(
    venue: SimulatedDevice, hub: Store
) -> None:
    venue.store.append(registered("g1"))
    with_bodies: list[Fact] = journal_of(venue.store)
    erasure = "UPDATE journal SET body=NULL, salt=NULL WHERE subject='guest:g1'"
    venue.store.transact(lambda connection: connection.exec_driver_sql(erasure))
    hub.merge(journal_of(venue.store))
    hub.merge(with_bodies)
    assert list(hub.guests()) == []
    assert has_intact_chains(hub)
