"""Several processes on one store: writers wait for each other, and no scan is lost."""

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
    ScanProcess,
    close_input,
    doctor_findings,
    double_admissions,
    facts_in,
    read_answers,
    scan_and_wait,
    scan_request,
    send_requests,
    set_up,
    start_scan_process,
)

EACH = 500


def devices_of_scans(store: Path, scans: set[str]) -> list[str]:
    """The devices under which scans were recorded."""
    with closing(Store.open(store)) as opened:
        query = sa.select(schema.scan.c.id, schema.scan.c.device)
        rows = opened.read(lambda connection: connection.execute(query).all())
    return sorted({row.device for row in rows if row.id in scans})


@pytest.mark.parametrize("names", [("door", "door"), ("door-1", "door-2")])
def test_two_processes_scan_at_the_same_time(tmp_path: Path, names: tuple[str, str]) -> None:
    store = set_up(tmp_path / "event.kiosk")
    ranges = (range(EACH), range(EACH, 2 * EACH))
    with (
        start_scan_process(store, "--device", names[0]) as first,
        start_scan_process(store, "--device", names[1]) as second,
    ):
        pair = (first, second)
        feeders = [
            threading.Thread(target=send_requests, args=(scan, map(scan_request, numbers)))
            for scan, numbers in zip(pair, ranges, strict=True)
        ]
        for feeder in feeders:
            feeder.start()
        received = [*read_answers(first), *read_answers(second)]
        for feeder in feeders:
            feeder.join()
    recorded = {answer["scan"] for answer in received}
    assert [scan.returncode for scan in pair] == [0, 0]
    assert len(recorded) == 2 * EACH
    assert recorded <= facts_in(store)
    assert [name_of(device) for device in devices_of_scans(store, recorded)] == sorted(set(names))
    assert doctor_findings(store) == []
    assert double_admissions(store) == []


def start_lock_holder(store: Path) -> ScanProcess:
    """A process that holds the write lock until it reads a line, then records a fact and ends."""
    command = [sys.executable, "-m", "tests.survival.lock_holder", str(store)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)


def test_scans_wait_for_another_writer(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with start_scan_process(store) as scan:
        scan_and_wait(scan, scan_request(0))
        with start_lock_holder(store) as other:
            assert other.stdout
            assert other.stdout.readline() == b"held\n"
            feeder = threading.Thread(
                target=send_requests, args=(scan, map(scan_request, range(1, 4)))
            )
            feeder.start()
            close_input(other)
            received = [*read_answers(scan)]
            fact_of_other = other.stdout.readline().decode().strip()
            feeder.join()
    assert [answer["outcome"] for answer in received] == ["Admitted"] * 3
    # The facts of the scans are ordered after that of the other process.
    with closing(Store.open(store)) as opened:
        clocks = {fact.id: fact.clock for fact in opened.facts_since({})}
    assert all(clocks[fact_of_other] < clocks[answer["scan"]] for answer in received)
    assert doctor_findings(store) == []


def test_a_scan_that_times_out_on_the_lock_is_reported_and_can_be_repeated(
    tmp_path: Path,
) -> None:
    store = set_up(tmp_path / "event.kiosk")
    with start_scan_process(store) as scan:
        scan_and_wait(scan, scan_request(1))
        with start_lock_holder(store) as other:
            assert other.stdout
            assert other.stdout.readline() == b"held\n"
            [refusal] = scan_and_wait(scan, scan_request(0))
            assert other.poll() is None
            assert refusal["line"] == 2
            assert "another program" in refusal["error"]
            close_input(other)
        # It was not recorded, so it can be scanned again.
        [answer] = scan_and_wait(scan, scan_request(0))
        assert answer["outcome"] == "Admitted"
        close_input(scan)
    assert scan.returncode == 1
    assert doctor_findings(store) == []
