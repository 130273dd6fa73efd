"""The store's files are taken away while scans go on: nothing more is answered, nothing is lost."""

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
from kiosk.store.restore import restore
from tests.survival.scan_processes import (
    ROOT,
    ailments,
    ask,
    facts_in,
    hush,
    scanning,
    set_up,
    submission,
)

ANSWERED = 20


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


WHOLE: tuple[Callable[[Path], None], ...] = (
    remove,
    remove_all,
    move_over,
    remove_log,
    remove_index,
)
CUT: tuple[Callable[[Path], None], ...] = (copy_over, truncate, halve, truncate_log)


@pytest.mark.parametrize("harm", WHOLE + CUT)
def test_a_command_line_stops_and_names_the_rescued_copy(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    folder = tmp_path / "forum"
    folder.mkdir()
    store, day = set_up(folder / "event.kiosk"), map(submission, itertools.count())
    with scanning(store, stderr=subprocess.PIPE) as scan:
        answered = ask(scan, *itertools.islice(day, ANSWERED))
        harm(store)
        assert ask(scan, next(day)) == []
        hush(scan)
        assert scan.stderr
        *_, said = scan.stderr.read().decode().splitlines()
    assert scan.returncode == 3
    told = {answer["scan"] for answer in answered}
    assert len(told) == ANSWERED
    [kept] = folder.glob("event.rescued-*")
    assert str(kept) in said
    assert kept.stat().st_mode & 0o077 == 0
    if kept.suffix == ".jsonl":
        assert harm in CUT
        lines = map(json.loads, kept.read_text("utf-8").splitlines())
        assert told <= {line["id"] for line in lines}
    else:
        assert told <= facts_in(kept)
        assert ailments(kept) == []


def test_a_rescued_copy_can_be_restored(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    store, day = set_up(tmp_path / "event.kiosk"), map(submission, itertools.count())
    with scanning(store, stderr=subprocess.DEVNULL) as scan:
        told = {one["scan"] for one in ask(scan, *itertools.islice(day, ANSWERED))}
        remove_all(store)
        assert ask(scan, next(day)) == []
        hush(scan)
    [kept] = tmp_path.glob("event.rescued-*")
    assert restore(kept, store, datetime.now(UTC)).aside is None
    with scanning(store) as scan:
        told |= {one["scan"] for one in ask(scan, *itertools.islice(day, ANSWERED))}
        hush(scan)
    assert told <= facts_in(store)
    assert ailments(store) == []


def test_the_new_store_at_the_path_keeps_its_log(tmp_path: Path) -> None:
    """Closing, SQLite deletes the log by its name: it must not be that of the store there now."""
    store = set_up(tmp_path / "event.kiosk")
    lost = Store.open(store, "lost")
    lost.check_writable()
    remove_all(store)
    set_up(store)
    with closing(Store.open(store, "new")) as new:
        new.check_writable()
        with pytest.raises(StoreReplaced):
            lost.programme()
        lost.close()
        assert sqlite_file(store, "-wal").exists()
        new.check_writable()


def test_what_the_store_said_once_it_says_again(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "door")) as opened:
        opened.check_writable()
        kept = shutil.copyfile(store, tmp_path / "kept")
        store.unlink()
        first: StoreError | None = None
        for ask_again in (opened.changed, opened.programme, opened.check_writable, opened.vector):
            with pytest.raises(StoreReplaced) as raised:
                ask_again()
            assert first in (None, raised.value)
            first = raised.value
        kept.rename(store)
        with pytest.raises(StoreReplaced):
            opened.programme()
    assert len([*tmp_path.glob("event.rescued-*")]) == 1


def test_a_vacuum_and_a_checkpoint_by_others_are_no_replacement(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "door")) as door, closing(Store.open(store, "desk")) as desk:
        door.check_writable()
        desk.transact(lambda c: c.exec_driver_sql("CREATE TABLE hog (a)"))
        desk.transact(lambda c: c.exec_driver_sql("INSERT INTO hog VALUES (zeroblob(4000000))"))
        desk.transact(lambda c: c.exec_driver_sql("DROP TABLE hog"))
        driver_connection(desk._writer).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        door.check_writable()
        size = store.stat().st_size
        assert desk.clean_file()
        assert store.stat().st_size < size
        assert sqlite_file(store, "-wal").stat().st_size == 0
        door.programme()
        door.check_writable()


def test_checking_the_file_releases_no_lock(tmp_path: Path) -> None:
    """What a kiosk does ten seconds after its start: it reads the journal beside the scans."""
    from datetime import UTC, datetime

    from kiosk.ui.attendee.store_tasks import check_journal

    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "door")) as door:
        door.check_writable()
        check_journal(store)
        door.open_for_thread().close()
        command = [sys.executable, "-m", "kiosk", "show", "counts", "--store", str(store)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        assert sqlite_file(store, "-wal").exists()
        backup = door.back_up(tmp_path / "backup.kiosk")
        asked = [sys.executable, "-m", "kiosk", "restore", str(backup), "--store", str(store)]
        refused = subprocess.run(asked, cwd=ROOT, check=False, capture_output=True)
        assert refused.returncode == 3
        door.check_writable()
    with closing(Store.open(store, "door")):
        pass
    restore(backup, store, datetime.now(UTC))
    assert StoreLocked.id.encode() not in refused.stdout
