"""Several processes on one file: created once, written and read by all."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.store import Store
from kiosk.store.recovery import doctor
from kiosk.store.sharing.side_file import side_path
from tests.store.simulated_devices import SimulatedDevice
from tests.store.store_contents import has_intact_chains, is_gapless, journal_of

WORK = """
import sys
from pathlib import Path
from kiosk.domain.journal.facts import Draft
from kiosk.store import Store
import alembic.command, alembic.config, sqlalchemy.dialects.sqlite.pysqlite
name, count = sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
sys.stdin.readline()
store = Store.open(Path(sys.argv[1]), name, create=True)
for number in range(count):
    store.append([Draft(f"guest:{name}-{number}", "guest_registered", {})])
    print(number, flush=True)
store.close()
"""


def start_writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", WORK, str(path), name, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def let_write(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()


def await_end(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        process.communicate()
        assert process.returncode == 0


def test_processes_creating_one_store_at_the_same_time_share_it(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    processes = [start_writer(path, name, 15) for name in ("a", "b", "a")]
    let_write(*processes)
    await_end(*processes)
    with closing(Store.open(path, "examined")) as store:
        assert len(journal_of(store)) == 45
        assert len(store.vector()) == 2  # one name is one device in this file
        assert has_intact_chains(store)
        assert is_gapless(store)
    assert all(finding.passed for finding in doctor.examine(path))
    assert {*tmp_path.iterdir()} == {path, side_path(path)}


def test_changes_committed_by_another_process_are_detected(venue: SimulatedDevice) -> None:
    store = venue.store
    assert store.changed()
    assert not store.changed()
    process = start_writer(store.path, "other", 3)
    assert not store.changed()
    let_write(process)
    await_end(process)
    assert store.changed()
    assert len(list(store.guests())) == 3
    assert not store.changed()


def test_a_changed_programme_is_read_again(venue: SimulatedDevice) -> None:
    assert venue.store.programme().rooms == {}
    with closing(Store.open(venue.store.path, "desk")) as other:
        other.append([Draft("room:a", "room_described", {"name_ko": "가"})])
    assert venue.store.changed()
    assert venue.store.programme().rooms["a"].name_ko == "가"
    assert venue.store.programme() is venue.store.programme()


class Failed(Exception):
    """The exception that failing work raises."""


def test_a_failed_transaction_writes_nothing(venue: SimulatedDevice) -> None:
    store = venue.store
    before = journal_of(store)

    def work(connection: sa.Connection) -> None:
        store.record(connection, [Draft("room:a", "room_described", {})])
        assert store.programme_in(connection).rooms.keys() == {"a"}
        raise Failed

    with pytest.raises(Failed):
        store.transact(work)
    assert journal_of(store) == before
    store.append([Draft("room:b", "room_described", {})])
    assert store.programme().rooms.keys() == {"b"}
