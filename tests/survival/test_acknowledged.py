"""Missing acknowledged facts are reported, whatever SQLite recovers."""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from kiosk.store import Store
from kiosk.store.errors import StoreBehind, StoreError
from kiosk.store.files import sqlite_file
from kiosk.store.recovery import doctor
from kiosk.store.recovery.restore import accept_loss, restore
from kiosk.store.sharing.side_file import BLOCK, side_path
from tests.command_process import run_command
from tests.survival.scan_processes import (
    close_input,
    doctor_findings,
    facts_in,
    scan_and_wait,
    scan_request,
    set_up,
    start_scan_process,
)

SCANS = 40
FLIPS = 40


def store_of_killed_process(folder: Path) -> tuple[Path, set[str]]:
    """A store as a killed process left it, with its log; and the scans it had answered."""
    store = set_up(folder / "event.kiosk")
    with start_scan_process(store) as scan:
        received = scan_and_wait(scan, *map(scan_request, range(SCANS)))
        scan.kill()
    return store, {answer["scan"] for answer in received}


def flip_bit(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1 << (at % 8)
    path.write_bytes(content)


def is_damage_detected(store: Path) -> bool:
    """Whether opening or the doctor detects damage."""
    has_findings = bool(doctor_findings(store))
    try:
        Store.open(store, "door").close()
    except StoreError:
        return True
    return has_findings


@pytest.mark.parametrize("harmed", ["", "-wal"])
def test_loss_by_a_flipped_bit_is_detected(tmp_path: Path, harmed: str) -> None:
    (tmp_path / "whole").mkdir()
    store, acknowledged = store_of_killed_process(tmp_path / "whole")
    rng, losses = random.Random(8), 0
    size = sqlite_file(store, harmed).stat().st_size
    for number in range(FLIPS):
        folder = Path(shutil.copytree(store.parent, tmp_path / str(number)))
        copy = folder / store.name
        flip_bit(sqlite_file(copy, harmed), rng.randrange(size))
        noticed = not all(finding.passed for finding in doctor.examine(copy))
        try:
            lost = bool(acknowledged - facts_in(copy))
        except Exception:  # noqa: BLE001 - an unreadable copy may raise anything
            lost = True
        losses += lost
        assert noticed or not lost
        assert is_damage_detected(copy) or not lost
        shutil.rmtree(folder)
    assert losses or not harmed


def test_opening_and_the_doctor_report_a_truncated_log(tmp_path: Path) -> None:
    store, acknowledged = store_of_killed_process(tmp_path)
    flip_bit(sqlite_file(store, "-wal"), sqlite_file(store, "-wal").stat().st_size // 2)
    with pytest.raises(StoreBehind):
        Store.open(store, "door")
    assert acknowledged - facts_in(store)
    assert [finding for finding in doctor_findings(store) if "acknowledged" in finding]
    process = run_command("doctor", "--store", store, ends=3)
    assert "Acknowledged entries are missing" in process.stdout


def test_after_accept_loss_the_device_has_a_new_id(tmp_path: Path) -> None:
    store, _ = store_of_killed_process(tmp_path)
    sqlite_file(store, "-wal").unlink()
    sqlite_file(store, "-shm").unlink()
    process = run_command("doctor", "--store", store, "--accept-loss")
    assert "without the entries" in process.stderr
    with start_scan_process(store) as scan:
        assert scan_and_wait(scan, scan_request(0))[0]["outcome"] == "Admitted"
        close_input(scan)
    assert doctor_findings(store) == []
    assert accept_loss(store) == []


def test_an_older_copy_at_the_stores_path_is_reported(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    older = shutil.copyfile(store, tmp_path / "older")
    with start_scan_process(store) as scan:
        scan_and_wait(scan, *map(scan_request, range(SCANS)))
        close_input(scan)
    older.replace(store)
    with pytest.raises(StoreBehind):
        Store.open(store, "door")
    assert doctor_findings(store)


def test_a_restored_backup_reports_missing_facts_and_is_then_intact(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(Store.open(store, "desk")) as desk:
        backup = desk.back_up(tmp_path / "backup.kiosk")
    with start_scan_process(store, "--device", "door") as scan:
        scan_and_wait(scan, *map(scan_request, range(SCANS)))
        close_input(scan)
    restored = restore(backup, store, datetime.now(UTC))
    assert [(missing.name, missing.count) for missing in restored.missing] == [("door", SCANS)]
    assert doctor_findings(store) == []
    Store.open(store, "door").close()


def test_a_rewritten_entry_is_not_the_acknowledged_one(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(sqlite.connect(str(store))) as other_program, other_program:
        [last] = other_program.execute("SELECT max(sequence) FROM journal").fetchone()
        other_program.execute("UPDATE journal SET digest=zeroblob(32) WHERE sequence=?", [last])
    assert doctor_findings(store)
    with pytest.raises(StoreError):
        Store.open(store, "door")


def test_a_torn_write_leaves_the_earlier_heads(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with start_scan_process(store) as scan:
        scan_and_wait(scan, *map(scan_request, range(3)))
        close_input(scan)
    content = side_path(store).read_bytes()
    blocks = [content[BLOCK : 2 * BLOCK], content[2 * BLOCK :]]
    for torn in itertools.product((0, 1), (10, 60, 100)):
        damaged = bytearray(content)
        position = BLOCK * (1 + torn[0]) + torn[1]
        damaged[position] ^= 1
        side_path(store).write_bytes(damaged)
        assert doctor_findings(store) == []
    assert all(blocks)
    side_path(store).write_bytes(content[:BLOCK] + b"?" * (2 * BLOCK))
    assert [finding for finding in doctor_findings(store) if "acknowledged.unknown" in finding]


FOREIGN_CHANGES: dict[str, Callable[[sqlite.Connection], object]] = {
    "an index dropped": lambda c: c.execute("DROP INDEX journal_subject"),
    "a trigger added": lambda c: c.execute(
        "CREATE TRIGGER spy AFTER INSERT ON scan BEGIN DELETE FROM note; END"
    ),
    "a table added": lambda c: c.execute("CREATE TABLE extra (a)"),
    "the clock ahead": lambda c: c.execute("UPDATE state SET clock = clock * 2"),
    "the clock back": lambda c: c.execute("UPDATE state SET clock = 5"),
    "two clocks": lambda c: c.execute("INSERT INTO state (id, clock, programme) VALUES (2, 5, 5)"),
    "a device of another name": lambda c: c.execute("UPDATE device SET device = 'door.ABCDEFGH'"),
    "a view added": lambda c: c.execute("CREATE VIEW v AS SELECT 1"),
}


@pytest.mark.parametrize("harm", FOREIGN_CHANGES)
def test_the_doctor_reports_changes_by_another_program(tmp_path: Path, harm: str) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with closing(sqlite.connect(str(store))) as other_program, other_program:
        FOREIGN_CHANGES[harm](other_program)
    assert [
        finding for finding in doctor_findings(store) if "structure" in finding or "rows" in finding
    ]
