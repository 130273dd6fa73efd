"""Errors of the system: rights, disk space and locks; no acknowledged fact is lost."""

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

from kiosk.store import Store, doctor
from kiosk.store.errors import StoreFull, StoreLocked, StoreTaken
from tests.store.conftest import assert_sentence, is_unchanged, told
from tests.store.random_histories import Place, folder, is_whole

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
for words in (["show", "guests"], ["staff", "list"], ["backup", "--to", sys.argv[2]], ["devices"]):
    print(CliRunner().invoke(app, [*words, "--store", sys.argv[1]]).exit_code)
"""


@pytest.fixture
def folders(template: Path) -> Iterator[Callable[[int, int], Path]]:
    """Create stores in folders that any user may enter, with these modes of folder and file."""
    with folder() as made:
        made.chmod(0o755)
        paths: list[Path] = []

        def make(folder_mode: int, file_mode: int) -> Path:
            path = made / f"{len(paths)}" / "event.db"
            path.parent.mkdir()
            shutil.copy(template, path)
            path.chmod(file_mode)
            path.parent.chmod(folder_mode)
            paths.append(path)
            return path

        yield make
        for path in paths:
            path.parent.chmod(0o755)


def test_what_may_not_be_written_is_read_only(folders: Callable[[int, int], Path]) -> None:
    """As a user without special rights, who can write at the end once the mode allows it."""
    others = 0o005 if os.geteuid() == 0 else 0o500
    no_folder, no_file = folders(others, 0o666), folders(0o777, 0o444)
    neither, hidden, both = folders(others, 0o444), folders(0o000, 0o666), folders(0o777, 0o666)
    before = both.read_bytes()
    refused = [no_folder, no_file, neither, no_folder.with_name("new.db"), hidden]
    command = [sys.executable, "-c", OPEN, *map(str, [*refused, both])]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["StoreReadOnly"] * len(refused) + ["opened"]
    assert all(is_unchanged(path, before) for path in (no_folder, no_file, neither))


def test_what_cannot_be_written_can_still_be_read(folders: Callable[[int, int], Path]) -> None:
    others = 0o005 if os.geteuid() == 0 else 0o500
    path, copy = folders(others, 0o444), folders(0o777, 0o666).with_name("copy.db")
    command = [sys.executable, "-c", READ, str(path), str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0", "0", "1"]
    assert copy.exists()


FILL = """
import resource, sys
from pathlib import Path
from kiosk.domain.journal.facts import Draft
from kiosk.store import Store, StoreError
store = Store.open(Path(sys.argv[1]), "kiosk-1")
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
written = 0
try:
    while written < 5_000:
        written += store.append([Draft(f"guest:{written}", "guest_registered", {})])
except StoreError as error:
    print(written, type(error).__name__, len(list(store.guests())))
"""


def fill(path: Path, how: str) -> tuple[int, str, int]:
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(path), how], capture_output=True, text=True, check=True
    )
    written, fault, read = done.stdout.split()
    return int(written), fault, int(read)


def assert_nothing_lost(path: Path, written: int) -> None:
    """With free space the store works again, with everything that it had acknowledged."""
    with closing(Store.open(path, "kiosk-1")) as store:
        assert len(list(store.guests())) == written
        assert is_whole(store)
        store.append([told("later", "guest_registered")])
    assert all(finding.well for finding in doctor.examine(path))


def test_a_file_that_may_not_grow_keeps_what_was_acknowledged(path: Path) -> None:
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


def test_a_full_disk_keeps_what_was_acknowledged(template: Path, small_disk: Path) -> None:
    path = Path(shutil.copy(template, small_disk / "event.db"))
    written, fault, read = fill(path, "disk")
    assert written > 10
    assert (fault, read) == (StoreFull.__name__, written)
    with closing(
        Store.open(shutil.copytree(small_disk, small_disk.parent / "room") / "event.db")
    ) as store:
        assert len(list(store.guests())) == written


def test_a_backup_onto_a_full_disk_leaves_nothing(venue: Place, small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(2 * 1024 * 1024 - 16_384))
    with pytest.raises(StoreFull):
        venue.store.back_up(small_disk / "backup.db")
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


@pytest.mark.usefixtures("impatient")
def test_a_file_is_locked_until_the_other_program_closes_it(path: Path) -> None:
    with closing(Store.open(path, "kiosk-1")) as store:
        with closing(sqlite.connect(str(path), isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreLocked) as raised:
                store.append([told("g1")])
            assert_sentence(raised.value, path)
            with pytest.raises(StoreLocked):
                Store.open(path, "kiosk-2")
            assert list(store.guests()) == []  # who only reads need not wait
            other.execute("COMMIT")
        assert store.append([told("g1")]) == 1
        assert is_whole(store)


@pytest.mark.usefixtures("impatient")
def test_a_file_opened_exclusively_by_another_program_is_locked(path: Path) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked):
            Store.open(path, "kiosk-1")
        assert [finding.seen.id for finding in doctor.examine(path)] == ["store.locked"]


def test_a_backup_replaces_no_file(venue: Place, tmp_path: Path) -> None:
    target = tmp_path / "taken.db"
    target.write_text("mine")
    with pytest.raises(StoreTaken) as raised:
        venue.store.back_up(target)
    assert_sentence(raised.value, target)
    assert target.read_text() == "mine"
