"""Errors of the system (permissions, disk space, locks): no acknowledged fact is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from kiosk.store import Store
from kiosk.store.errors import StoreFull, StoreLocked, StoreTaken
from kiosk.store.recovery import doctor
from tests.store.conftest import assert_sentence, is_unchanged, name_fact
from tests.store.simulated_devices import SimulatedDevice, example_folder
from tests.store.store_contents import has_intact_chains

OPEN = """
import os, sys
from pathlib import Path
import alembic.command, alembic.config, sqlalchemy.dialects.sqlite.pysqlite
from kiosk.store import Store, StoreError
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for path in map(Path, sys.argv[1:]):
    try:
        Store.open(path, "kiosk-1", create=True).close()
        print("opened")
    except StoreError as error:
        print(type(error).__name__)
"""


READ = """
import os, sys
from pathlib import Path
import kiosk.cli.commands
from kiosk.cli.commands import app
from typer.testing import CliRunner
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for words in (
    ["show", "guests"],
    ["staff", "list"],
    ["backup", "--to", sys.argv[2]],
    ["devices", "new-key"],
):
    print(CliRunner().invoke(app, [*words, "--store", sys.argv[1]]).exit_code)
"""


@pytest.fixture
def folders(template: Path) -> Iterator[Callable[[int, int], Path]]:
    """Create stores in folders that any user may enter, with these modes of folder and file."""
    with example_folder() as root:
        root.chmod(0o755)
        paths: list[Path] = []

        def make(folder_mode: int, file_mode: int) -> Path:
            path = root / f"{len(paths)}" / "event.db"
            path.parent.mkdir()
            shutil.copy(template, path)
            path.chmod(file_mode)
            path.parent.chmod(folder_mode)
            paths.append(path)
            return path

        yield make
        for path in paths:
            path.parent.chmod(0o755)


def test_a_store_without_write_permission_is_reported_as_read_only(
    folders: Callable[[int, int], Path],
) -> None:
    """As an ordinary user, who can write once the mode permits it."""
    others = 0o005 if os.geteuid() == 0 else 0o500
    read_only_folder, read_only_file = folders(others, 0o666), folders(0o777, 0o444)
    neither, hidden, writable = folders(others, 0o444), folders(0o000, 0o666), folders(0o777, 0o666)
    before = writable.read_bytes()
    refused = [
        read_only_folder,
        read_only_file,
        neither,
        read_only_folder.with_name("new.db"),
        hidden,
    ]
    command = [sys.executable, "-c", OPEN, *map(str, [*refused, writable])]
    process = subprocess.run(command, capture_output=True, text=True, check=True)
    assert process.stdout.split() == ["StoreReadOnly"] * len(refused) + ["opened"]
    assert all(is_unchanged(path, before) for path in (read_only_folder, read_only_file, neither))


def test_a_read_only_store_can_be_read(folders: Callable[[int, int], Path]) -> None:
    others = 0o005 if os.geteuid() == 0 else 0o500
    path, copy = folders(others, 0o444), folders(0o777, 0o666).with_name("copy.db")
    command = [sys.executable, "-c", READ, str(path), str(copy)]
    process = subprocess.run(command, capture_output=True, text=True, check=True)
    assert process.stdout.split() == ["0", "0", "0", "1"]
    assert copy.exists()


FILL = """
import resource, sys
from pathlib import Path
from kiosk.domain.journal.facts import Draft
from kiosk.store import Store, StoreError
store = Store.open(Path(sys.argv[1]), "kiosk-1")
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
written = 0
try:
    while written < 5_000:
        written += store.append([Draft(f"guest:{written}", "guest_registered", {})])
except StoreError as error:
    print(written, type(error).__name__, len(list(store.guests())))
"""


def fill(path: Path, limit_by: str) -> tuple[int, str, int]:
    process = subprocess.run(
        [sys.executable, "-c", FILL, str(path), limit_by],
        capture_output=True,
        text=True,
        check=True,
    )
    written, fault, read = process.stdout.split()
    return int(written), fault, int(read)


def assert_nothing_lost(path: Path, written: int) -> None:
    """With free space the store works again, with all acknowledged facts."""
    with closing(Store.open(path, "kiosk-1")) as store:
        assert len(list(store.guests())) == written
        assert has_intact_chains(store)
        store.append([name_fact("later", "guest_registered")])
    assert all(finding.passed for finding in doctor.examine(path))


def test_a_file_size_limit_loses_no_acknowledged_fact(path: Path) -> None:
    written, fault, read = fill(path, "limit")
    assert written > 10
    assert (fault, read) == (StoreFull.__name__, written)
    assert_nothing_lost(path, written)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_loses_no_acknowledged_fact(template: Path, small_disk: Path) -> None:
    path = Path(shutil.copy(template, small_disk / "event.db"))
    written, fault, read = fill(path, "disk")
    assert written > 10
    assert (fault, read) == (StoreFull.__name__, written)
    with closing(
        Store.open(shutil.copytree(small_disk, small_disk.parent / "room") / "event.db")
    ) as store:
        assert len(list(store.guests())) == written


def test_a_backup_to_a_full_disk_leaves_no_file(venue: SimulatedDevice, small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(2 * 1024 * 1024 - 16_384))
    with pytest.raises(StoreFull):
        venue.store.back_up(small_disk / "backup.db")
    assert [file.name for file in small_disk.iterdir()] == ["filler"]


@pytest.mark.usefixtures("without_lock_wait")
def test_a_file_is_locked_until_the_other_program_closes_it(path: Path) -> None:
    with closing(Store.open(path, "kiosk-1")) as store:
        with closing(sqlite.connect(str(path), isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreLocked) as raised:
                store.append([name_fact("g1")])
            assert_sentence(raised.value, path)
            with pytest.raises(StoreLocked):
                Store.open(path, "kiosk-2")
            assert list(store.guests()) == []  # readers do not wait
            other.execute("COMMIT")
        assert store.append([name_fact("g1")]) == 1
        assert has_intact_chains(store)


@pytest.mark.usefixtures("without_lock_wait")
def test_a_file_opened_exclusively_by_another_program_is_locked(path: Path) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked):
            Store.open(path, "kiosk-1")
        assert [finding.message.id for finding in doctor.examine(path)] == ["store.locked"]


def test_a_backup_replaces_no_file(venue: SimulatedDevice, tmp_path: Path) -> None:
    target = tmp_path / "taken.db"
    target.write_text("mine")
    with pytest.raises(StoreTaken) as raised:
        venue.store.back_up(target)
    assert_sentence(raised.value, target)
    assert target.read_text() == "mine"
