"""A disk that becomes full during the day."""

from __future__ import annotations

import itertools
import os
import resource
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store, StoreError
from kiosk.store.disk_reserve import BYTES, DiskReserve
from kiosk.store.errors import StoreFull
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.survival.disk import MIB, fill
from tests.survival.scan_processes import (
    close_input,
    code_of,
    doctor_findings,
    facts_in,
    scan_and_wait,
    scan_request,
    set_up,
    start_scan_process,
)

ENOUGH_SCANS = 5000


def check_in_at(store: Store) -> CheckIn:
    return CheckIn(store, "main", lambda: datetime.now(UTC))


def scan_until_disk_full(check_in: CheckIn) -> set[str]:
    answered = set[str]()
    while True:
        try:
            answered.add(check_in.scan(ScanRequest.of(code_of(1))).scan)
        except StoreFull:
            return answered


def test_scans_continue_until_the_reserve_is_used_up_and_none_is_lost(
    disk: Path, store: Path
) -> None:
    day = map(scan_request, itertools.count())
    with start_scan_process(store, stderr=subprocess.PIPE) as scan:
        answered = scan_and_wait(scan, *itertools.islice(day, 50))
        assert DiskReserve(store).is_allocated

        fillers = [fill(disk)]
        answered += scan_and_wait(scan, *itertools.islice(day, 500))
        assert len(answered) == 550
        assert not DiskReserve(store).is_allocated

        fillers.append(fill(disk, "another file"))
        answered += scan_and_wait(scan, *itertools.islice(day, ENOUGH_SCANS))
        close_input(scan)
        assert scan.stderr
        warning, *fault = scan.stderr.read().decode().splitlines()
    assert len(answered) < 550 + ENOUGH_SCANS
    assert scan.returncode == 3
    assert "A reserve was given up" in warning
    assert len(fault) == 1
    assert "nothing more can be written" in fault[0]

    for filler in fillers:
        filler.unlink()
    with start_scan_process(store) as scan:
        answered += scan_and_wait(scan, *itertools.islice(day, 50))
        close_input(scan)
    assert scan.returncode == 0
    assert DiskReserve(store).is_allocated
    assert {answer["scan"] for answer in answered} <= facts_in(store)
    assert doctor_findings(store) == []


def test_a_kiosk_started_on_a_full_disk_uses_its_reserve(disk: Path, store: Path) -> None:
    with closing(Store.open(store, "door", reserve=True)):
        pass
    fill(disk)
    with closing(Store.open(store, "door", reserve=True)) as opened:
        answer = check_in_at(opened).scan(ScanRequest.of(code_of(1)))
        assert opened.low_on_space
    assert answer.scan in facts_in(store)


def test_a_kiosk_that_cannot_start_on_a_full_disk_reports_it(disk: Path, store: Path) -> None:
    filler = fill(disk)
    with start_scan_process(store, stderr=subprocess.PIPE) as scan:
        assert scan_and_wait(scan, scan_request(0)) == []
        assert scan.stderr
        errors = scan.stderr.read().decode().splitlines()
    assert scan.returncode == 3
    assert len(errors) == 1
    filler.unlink()
    assert doctor_findings(store) == []


def test_an_open_store_continues_once_there_is_space(disk: Path, store: Path) -> None:
    with closing(Store.open(store, "door", reserve=True)) as opened:
        check_in = check_in_at(opened)
        fillers = [fill(disk)]
        check_in.scan(ScanRequest.of(code_of(0)))
        assert opened.low_on_space
        fillers.append(fill(disk, "another file"))
        answered = scan_until_disk_full(check_in)
        with pytest.raises(StoreFull):
            opened.check_writable()

        for filler in fillers:
            filler.unlink()
        opened.check_writable()
        assert not opened.low_on_space
        answered.add(check_in.scan(ScanRequest.of(code_of(1))).scan)
    assert answered <= facts_in(store)
    assert doctor_findings(store) == []


def test_a_store_without_a_reserve_does_not_use_that_of_others(disk: Path, store: Path) -> None:
    with (
        closing(Store.open(store, "door", reserve=True)) as door,
        closing(Store.open(store, "desk")) as desk,
    ):
        fill(disk)
        scan_until_disk_full(check_in_at(desk))
        assert not door.low_on_space


def test_the_reserve_is_allocated_only_if_as_much_remains_free(disk: Path, store: Path) -> None:
    with (disk / "filler").open("wb") as large_file:
        os.posix_fallocate(large_file.fileno(), 0, 96 * MIB - 2 * BYTES)
    with closing(Store.open(store, "door", reserve=True)) as opened:
        assert opened.low_on_space
        (disk / "filler").unlink()
        opened.check_writable()
        assert not opened.low_on_space


def test_a_backup_that_does_not_fit_leaves_no_file(disk: Path, store: Path) -> None:
    with closing(Store.open(store)) as opened:
        before = {*fill(disk).parent.iterdir()}
        with pytest.raises(StoreError):
            opened.back_up()
        assert {*disk.iterdir()} == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits another process")
def test_a_file_size_limit_is_reported_like_a_full_disk(tmp_path: Path) -> None:
    store, day = set_up(tmp_path / "event.kiosk"), map(scan_request, itertools.count())
    with start_scan_process(store, stderr=subprocess.PIPE) as scan:
        answered = scan_and_wait(scan, *itertools.islice(day, 20))
        limit = store.with_name("event.kiosk-wal").stat().st_size + 256 * 1024
        resource.prlimit(scan.pid, resource.RLIMIT_FSIZE, (limit, limit))
        answered += scan_and_wait(scan, *itertools.islice(day, ENOUGH_SCANS))
        close_input(scan)
        assert scan.stderr
        fault = scan.stderr.read().decode().splitlines()[-1]
    assert 20 < len(answered) < ENOUGH_SCANS
    assert scan.returncode == 3
    assert "nothing more can be written" in fault
    with start_scan_process(store) as scan:
        answered += scan_and_wait(scan, *itertools.islice(day, 20))
        close_input(scan)
    assert {answer["scan"] for answer in answered} <= facts_in(store)
    assert doctor_findings(store) == []
