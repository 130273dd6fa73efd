"""The store's files are removed or replaced during scans: scanning stops, no answer is lost."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store import Store, StoreError
from kiosk.store.connection import driver_connection
from kiosk.store.errors import StoreLocked, StoreReplaced
from kiosk.store.files import sqlite_file
from kiosk.store.recovery.restore import restore
from tests.command_process import run_command
from tests.survival.scan_processes import (
    ROOT,
    close_input,
    doctor_findings,
    facts_in,
    scan_and_wait,
    scan_request,
    set_up,
    start_scan_process,
)

SCANS = 20


def remove(store: Path) -> None:
    store.unlink()


def remove_all(store: Path) -> None:
    for file in store.parent.glob(store.name + "*"):
        file.unlink()


def move_over(store: Path) -> None:
    set_up(store.with_name("other.kiosk")).replace(store)


def copy_over(store: Path) -> None:
    shutil.copyfile(set_up(store.with_name("other.kiosk"), 3), store)


def truncate(store: Path) -> None:
    os.truncate(store, 0)


def halve(store: Path) -> None:
    os.truncate(store, store.stat().st_size // 2)


def remove_log(store: Path) -> None:
    sqlite_file(store, "-wal").unlink()


def truncate_log(store: Path) -> None:
    os.truncate(sqlite_file(store, "-wal"), 0)


def remove_index(store: Path) -> None:
    sqlite_file(store, "-shm").unlink()


REPLACING: tuple[Callable[[Path], None], ...] = (
    remove,
    remove_all,
    move_over,
    remove_log,
    remove_index,
)
TRUNCATING: tuple[Callable[[Path], None], ...] = (copy_over, truncate, halve, truncate_log)


@pytest.mark.parametrize("harm", REPLACING + TRUNCATING)
def test_scanning_stops_and_names_the_rescued_copy(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    folder = tmp_path / "forum"
    folder.mkdir()
    store, day = set_up(folder / "event.kiosk"), map(scan_request, itertools.count())
    with start_scan_process(store, stderr=subprocess.PIPE) as scan:
        received = scan_and_wait(scan, *itertools.islice(day, SCANS))
        harm(store)
        assert scan_and_wait(scan, next(day)) == []
        close_input(scan)
        assert scan.stderr
        *_, error = scan.stderr.read().decode().splitlines()
    assert scan.returncode == 3
    acknowledged = {answer["scan"] for answer in received}
    assert len(acknowledged) == SCANS
    [rescued] = folder.glob("event.rescued-*")
    assert str(rescued) in error
    assert rescued.stat().st_mode & 0o077 == 0
    if rescued.suffix == ".jsonl":
        assert harm in TRUNCATING
        lines = map(json.loads, rescued.read_text("utf-8").splitlines())
        assert acknowledged <= {line["id"] for line in lines}
    else:
        assert acknowledged <= facts_in(rescued)
        assert doctor_findings(rescued) == []


def test_a_rescued_copy_can_be_restored(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    store, day = set_up(tmp_path / "event.kiosk"), map(scan_request, itertools.count())
    with start_scan_process(store, stderr=subprocess.DEVNULL) as scan:
        acknowledged = {
            answer["scan"] for answer in scan_and_wait(scan, *itertools.islice(day, SCANS))
        }
        remove_all(store)
        assert scan_and_wait(scan, next(day)) == []
        close_input(scan)
    [rescued] = tmp_path.glob("event.rescued-*")
    assert restore(rescued, store, datetime.now(UTC)).aside is None
    with start_scan_process(store) as scan:
        acknowledged |= {
            answer["scan"] for answer in scan_and_wait(scan, *itertools.islice(day, SCANS))
        }
        close_input(scan)
    assert acknowledged <= facts_in(store)
    assert doctor_findings(store) == []


def test_closing_a_removed_store_keeps_the_log_of_the_new_one(tmp_path: Path) -> None:
    """On closing, SQLite deletes the log by its name: not that of the new store at the path."""
    store = set_up(tmp_path / "event.kiosk")
    removed = Store.open(store, "removed")
    removed.check_writable()
    remove_all(store)
    set_up(store)
    with closing(Store.open(store, "new")) as new:
        new.check_writable()
        with pytest.raises(StoreReplaced):
            removed.programme()
        removed.close()
        assert sqlite_file(store, "-wal").exists()
        new.check_writable()


def test_a_replaced_store_raises_the_same_error_again(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "door")) as opened:
        opened.check_writable()
        copy = shutil.copyfile(store, tmp_path / "kept")
        store.unlink()
        first: StoreError | None = None
        for operation in (opened.changed, opened.programme, opened.check_writable, opened.vector):
            with pytest.raises(StoreReplaced) as raised:
                operation()
            assert first in (None, raised.value)
            first = raised.value
        copy.rename(store)
        with pytest.raises(StoreReplaced):
            opened.programme()
    assert len([*tmp_path.glob("event.rescued-*")]) == 1


def test_a_vacuum_or_checkpoint_of_another_process_is_no_replacement(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "door")) as door, closing(Store.open(store, "desk")) as desk:
        door.check_writable()
        desk.transact(lambda c: c.exec_driver_sql("CREATE TABLE filler (a)"))
        desk.transact(lambda c: c.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(4000000))"))
        desk.transact(lambda c: c.exec_driver_sql("DROP TABLE filler"))
        driver_connection(desk._writer).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        door.check_writable()
        size = store.stat().st_size
        assert desk.clean_file()
        assert store.stat().st_size < size
        assert sqlite_file(store, "-wal").stat().st_size == 0
        door.programme()
        door.check_writable()


def test_checking_the_journal_releases_no_lock(tmp_path: Path) -> None:
    """A kiosk reads the journal ten seconds after its start, while scans go on."""
    from datetime import UTC, datetime

    from kiosk.ui.attendee.store_tasks import check_journal

    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "door")) as door:
        door.check_writable()
        check_journal(store)
        door.open_for_thread().close()
        run_command("show", "counts", "--store", store)
        assert sqlite_file(store, "-wal").exists()
        backup = door.back_up(tmp_path / "backup.kiosk")
        restore_command = [
            sys.executable,
            "-m",
            "kiosk",
            "restore",
            str(backup),
            "--store",
            str(store),
        ]
        refused = subprocess.run(restore_command, cwd=ROOT, check=False, capture_output=True)
        assert refused.returncode == 3
        door.check_writable()
    with closing(Store.open(store, "door")):
        pass
    restore(backup, store, datetime.now(UTC))
    assert StoreLocked.id.encode() not in refused.stdout
