"""What was acknowledged is missed when it is gone, whatever SQLite makes of the rest."""

from __future__ import annotations

import itertools
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from kiosk.store import Store, doctor
from kiosk.store.errors import StoreBehind, StoreError
from kiosk.store.files import sqlite_file
from kiosk.store.restore import accept_loss, restore
from kiosk.store.side_file import BLOCK, side_path
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

SCANS = 40
FLIPS = 40


def killed(folder: Path) -> tuple[Path, set[str]]:
    """A store as a killed process left it, with its log; and what had been answered."""
    store = set_up(folder / "event.kiosk")
    with scanning(store) as scan:
        told = ask(scan, *map(submission, range(SCANS)))
        scan.kill()
    return store, {answer["scan"] for answer in told}


def flipped(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1 << (at % 8)
    path.write_bytes(content)


def is_noticed(store: Path) -> bool:
    """Whether opening or the doctor finds that something is wrong."""
    ill = bool(ailments(store))
    try:
        Store.open(store, "door").close()
    except StoreError:
        return True
    return ill


@pytest.mark.parametrize("harmed", ["", "-wal"])
def test_no_flipped_byte_loses_an_answer_undetected(tmp_path: Path, harmed: str) -> None:
    (tmp_path / "whole").mkdir()
    store, told = killed(tmp_path / "whole")
    draw, losses = random.Random(8), 0
    size = sqlite_file(store, harmed).stat().st_size
    for number in range(FLIPS):
        folder = Path(shutil.copytree(store.parent, tmp_path / str(number)))
        copy = folder / store.name
        flipped(sqlite_file(copy, harmed), draw.randrange(size))
        noticed = not all(found.well for found in doctor.examine(copy))
        try:
            lost = bool(told - facts_in(copy))
        except Exception:  # noqa: BLE001 - the copy can be read no more, by whatever reads it
            lost = True
        losses += lost
        assert noticed or not lost
        assert is_noticed(copy) or not lost
        shutil.rmtree(folder)
    assert losses or not harmed


def test_opening_and_the_doctor_report_a_truncated_log(tmp_path: Path) -> None:
    store, told = killed(tmp_path)
    flipped(sqlite_file(store, "-wal"), sqlite_file(store, "-wal").stat().st_size // 2)
    with pytest.raises(StoreBehind):
        Store.open(store, "door")
    assert told - facts_in(store)
    assert [one for one in ailments(store) if "acknowledged" in one]
    command = [sys.executable, "-m", "kiosk", "doctor", "--store", str(store)]
    said = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert said.returncode == 3
    assert "Acknowledged entries are missing" in said.stdout


def test_after_accept_loss_the_device_has_a_new_id(tmp_path: Path) -> None:
    store, _ = killed(tmp_path)
    sqlite_file(store, "-wal").unlink()
    sqlite_file(store, "-shm").unlink()
    command = [sys.executable, "-m", "kiosk", "doctor", "--store", str(store), "--accept-loss"]
    said = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert "without the entries" in said.stderr
    assert said.returncode == 0
    with scanning(store) as scan:
        assert ask(scan, submission(0))[0]["outcome"] == "Admitted"
        hush(scan)
    assert ailments(store) == []
    assert accept_loss(store) == []


def test_an_older_copy_at_the_stores_path_is_reported(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    older = shutil.copyfile(store, tmp_path / "older")
    with scanning(store) as scan:
        ask(scan, *map(submission, range(SCANS)))
        hush(scan)
    older.replace(store)
    with pytest.raises(StoreBehind):
        Store.open(store, "door")
    assert ailments(store)


def test_a_restored_backup_says_what_it_lacks_and_is_then_well(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "desk")) as desk:
        backup = desk.back_up(tmp_path / "backup.kiosk")
    with scanning(store, "--device", "door") as scan:
        ask(scan, *map(submission, range(SCANS)))
        hush(scan)
    done = restore(backup, store, datetime.now(UTC))
    assert [(one.name, one.count) for one in done.missing] == [("door", SCANS)]
    assert ailments(store) == []
    Store.open(store, "door").close()


def test_a_rewritten_entry_is_not_the_acknowledged_one(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(sqlite.connect(str(store))) as vandal, vandal:
        [last] = vandal.execute("SELECT max(sequence) FROM journal").fetchone()
        vandal.execute("UPDATE journal SET digest=zeroblob(32) WHERE sequence=?", [last])
    assert ailments(store)
    with pytest.raises(StoreError):
        Store.open(store, "door")


def test_a_torn_write_leaves_the_earlier_heads(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with scanning(store) as scan:
        ask(scan, *map(submission, range(3)))
        hush(scan)
    whole = side_path(store).read_bytes()
    blocks = [whole[BLOCK : 2 * BLOCK], whole[2 * BLOCK :]]
    for torn in itertools.product((0, 1), (10, 60, 100)):
        half = bytearray(whole)
        at = BLOCK * (1 + torn[0]) + torn[1]
        half[at] ^= 1
        side_path(store).write_bytes(half)
        assert ailments(store) == []
    assert all(blocks)
    side_path(store).write_bytes(whole[:BLOCK] + b"?" * (2 * BLOCK))
    assert [one for one in ailments(store) if "acknowledged.unknown" in one]


VANDALS: dict[str, Callable[[sqlite.Connection], object]] = {
    "an index gone": lambda c: c.execute("DROP INDEX journal_subject"),
    "a trigger more": lambda c: c.execute(
        "CREATE TRIGGER spy AFTER INSERT ON scan BEGIN DELETE FROM note; END"
    ),
    "a table more": lambda c: c.execute("CREATE TABLE extra (a)"),
    "the clock ahead": lambda c: c.execute("UPDATE state SET clock = clock * 2"),
    "the clock back": lambda c: c.execute("UPDATE state SET clock = 5"),
    "two clocks": lambda c: c.execute("INSERT INTO state VALUES (2, 5, 5)"),
    "a device of another name": lambda c: c.execute("UPDATE device SET device = 'door.ABCDEFGH'"),
    "a view more": lambda c: c.execute("CREATE VIEW v AS SELECT 1"),
}


@pytest.mark.parametrize("harm", VANDALS)
def test_the_doctor_reports_changes_by_another_program(tmp_path: Path, harm: str) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(sqlite.connect(str(store))) as vandal, vandal:
        VANDALS[harm](vandal)
    assert [one for one in ailments(store) if "structure" in one or "rows" in one]
