"""The disk is full in the middle of a day."""

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
    ailments,
    ask,
    code_of,
    facts_in,
    hush,
    scanning,
    set_up,
    submission,
)

SOON = 5000


def check_in_at(store: Store) -> CheckIn:
    return CheckIn(store, "main", lambda: datetime.now(UTC))


def scan_until_full(check_in: CheckIn) -> set[str]:
    answered = set[str]()
    while True:
        try:
            answered.add(check_in.scan(ScanRequest.of(code_of(1))).scan)
        except StoreFull:
            return answered


def test_scans_go_on_until_the_reserve_is_used_up_and_none_is_lost(disk: Path, store: Path) -> None:
    day = map(submission, itertools.count())
    with scanning(store, stderr=subprocess.PIPE) as scan:
        answered = ask(scan, *itertools.islice(day, 50))
        assert DiskReserve(store).is_allocated

        hogs = [fill(disk)]
        answered += ask(scan, *itertools.islice(day, 500))
        assert len(answered) == 550
        assert not DiskReserve(store).is_allocated

        hogs.append(fill(disk, "another film"))
        answered += ask(scan, *itertools.islice(day, SOON))
        hush(scan)
        assert scan.stderr
        warning, *fault = scan.stderr.read().decode().splitlines()
    assert len(answered) < 550 + SOON
    assert scan.returncode == 3
    assert "A reserve was given up" in warning
    assert len(fault) == 1
    assert "nothing more can be written" in fault[0]

    for hog in hogs:
        hog.unlink()
    with scanning(store) as scan:
        answered += ask(scan, *itertools.islice(day, 50))
        hush(scan)
    assert scan.returncode == 0
    assert DiskReserve(store).is_allocated
    assert {answer["scan"] for answer in answered} <= facts_in(store)
    assert ailments(store) == []


def test_a_kiosk_started_on_a_full_disk_uses_its_reserve(disk: Path, store: Path) -> None:
    with closing(Store.open(store, "door", reserve=True)):
        pass
    fill(disk)
    with closing(Store.open(store, "door", reserve=True)) as opened:
        answer = check_in_at(opened).scan(ScanRequest.of(code_of(1)))
        assert opened.low_on_space
    assert answer.scan in facts_in(store)


def test_a_kiosk_that_cannot_start_for_want_of_room_says_so(disk: Path, store: Path) -> None:
    hog = fill(disk)
    with scanning(store, stderr=subprocess.PIPE) as scan:
        assert ask(scan, submission(0)) == []
        assert scan.stderr
        told = scan.stderr.read().decode().splitlines()
    assert scan.returncode == 3
    assert len(told) == 1
    hog.unlink()
    assert ailments(store) == []


def test_an_open_store_goes_on_by_itself_once_there_is_room(disk: Path, store: Path) -> None:
    with closing(Store.open(store, "door", reserve=True)) as opened:
        check_in = check_in_at(opened)
        hogs = [fill(disk)]
        check_in.scan(ScanRequest.of(code_of(0)))
        assert opened.low_on_space
        hogs.append(fill(disk, "another film"))
        answered = scan_until_full(check_in)
        with pytest.raises(StoreFull):
            opened.check_writable()

        for hog in hogs:
            hog.unlink()
        opened.check_writable()
        assert not opened.low_on_space
        answered.add(check_in.scan(ScanRequest.of(code_of(1))).scan)
    assert answered <= facts_in(store)
    assert ailments(store) == []


def test_a_store_without_reserve_leaves_the_one_of_others(disk: Path, store: Path) -> None:
    with (
        closing(Store.open(store, "door", reserve=True)) as door,
        closing(Store.open(store, "desk")) as desk,
    ):
        fill(disk)
        scan_until_full(check_in_at(desk))
        assert not door.low_on_space


def test_the_reserve_is_taken_only_where_as_much_again_stays_free(disk: Path, store: Path) -> None:
    with (disk / "film").open("wb") as film:
        os.posix_fallocate(film.fileno(), 0, 96 * MIB - 2 * BYTES)
    with closing(Store.open(store, "door", reserve=True)) as opened:
        assert opened.low_on_space
        (disk / "film").unlink()
        opened.check_writable()
        assert not opened.low_on_space


def test_a_backup_that_does_not_fit_leaves_nothing_behind(disk: Path, store: Path) -> None:
    with closing(Store.open(store)) as opened:
        before = {*fill(disk).parent.iterdir()}
        with pytest.raises(StoreError):
            opened.back_up()
        assert {*disk.iterdir()} == before


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits another process")
def test_a_limit_on_the_size_of_files_ends_calmly_too(tmp_path: Path) -> None:
    store, day = set_up(tmp_path / "event.kiosk"), map(submission, itertools.count())
    with scanning(store, stderr=subprocess.PIPE) as scan:
        answered = ask(scan, *itertools.islice(day, 20))
        limit = store.with_name("event.kiosk-wal").stat().st_size + 64 * 1024
        resource.prlimit(scan.pid, resource.RLIMIT_FSIZE, (limit, limit))
        answered += ask(scan, *itertools.islice(day, SOON))
        hush(scan)
        assert scan.stderr
        fault = scan.stderr.read().decode().splitlines()[-1]
    assert 20 < len(answered) < SOON
    assert scan.returncode == 3
    assert "nothing more can be written" in fault
    with scanning(store) as scan:
        answered += ask(scan, *itertools.islice(day, 20))
        hush(scan)
    assert {answer["scan"] for answer in answered} <= facts_in(store)
    assert ailments(store) == []
