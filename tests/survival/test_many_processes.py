"""Several processes on one store: they wait for each other, and nothing is lost between them."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.store import Store, name_of, schema
from tests.survival.scan_processes import (
    ROOT,
    Scanning,
    ailments,
    answers,
    ask,
    facts_in,
    feed,
    hush,
    passed_twice,
    scanning,
    set_up,
    submission,
)

EACH = 500


def devices_of(store: Path, scans: set[str]) -> list[str]:
    """The names and journals under which scans were recorded."""
    with closing(Store.open(store)) as opened:
        query = sa.select(schema.scan.c.id, schema.scan.c.device)
        rows = opened.read(lambda connection: connection.execute(query).all())
    return sorted({row.device for row in rows if row.id in scans})


@pytest.mark.parametrize("names", [("door", "door"), ("door-1", "door-2")])
def test_two_processes_scan_at_once(tmp_path: Path, names: tuple[str, str]) -> None:
    store = set_up(tmp_path / "event.kiosk")
    days = (range(EACH), range(EACH, 2 * EACH))
    with (
        scanning(store, "--device", names[0]) as one,
        scanning(store, "--device", names[1]) as other,
    ):
        pair = (one, other)
        feeders = [
            threading.Thread(target=feed, args=(scan, map(submission, day)))
            for scan, day in zip(pair, days, strict=True)
        ]
        for feeder in feeders:
            feeder.start()
        answered = [*answers(one), *answers(other)]
        for feeder in feeders:
            feeder.join()
    recorded = {answer["scan"] for answer in answered}
    assert [scan.returncode for scan in pair] == [0, 0]
    assert len(recorded) == 2 * EACH
    assert recorded <= facts_in(store)
    assert [name_of(device) for device in devices_of(store, recorded)] == sorted(set(names))
    assert ailments(store) == []
    assert passed_twice(store) == []


def hold(store: Path) -> Scanning:
    """A process that says a line, holds the write lock until told, records a fact and ends."""
    command = [sys.executable, "-m", "tests.survival.lock_holder", str(store)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)


def test_scans_wait_for_another_writer(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with scanning(store) as scan:
        ask(scan, submission(0))
        with hold(store) as other:
            assert other.stdout
            assert other.stdout.readline() == b"held\n"
            feeder = threading.Thread(target=feed, args=(scan, map(submission, range(1, 4))))
            feeder.start()
            hush(other)
            answered = [*answers(scan)]
            held = other.stdout.readline().decode().strip()
            feeder.join()
    assert [answer["outcome"] for answer in answered] == ["Admitted"] * 3
    # The facts of the scans stand behind the other's in the order of causes.
    with closing(Store.open(store)) as opened:
        known = {fact.id: fact.clock for fact in opened.facts_since({})}
    assert all(known[held] < known[answer["scan"]] for answer in answered)
    assert ailments(store) == []


def test_a_scan_that_cannot_be_recorded_is_told_while_the_other_still_writes(
    tmp_path: Path,
) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with scanning(store) as scan:
        ask(scan, submission(1))
        with hold(store) as other:
            assert other.stdout
            assert other.stdout.readline() == b"held\n"
            [told] = ask(scan, submission(0))
            assert other.poll() is None
            assert told["line"] == 2
            assert "another program" in told["error"]
            hush(other)
        # Nothing was recorded of it, so it may be scanned again.
        [answer] = ask(scan, submission(0))
        assert answer["outcome"] == "Admitted"
        hush(scan)
    assert scan.returncode == 1
    assert ailments(store) == []
