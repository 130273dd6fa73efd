"""A wall clock that is set back an hour between two scans."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import Admitted, Left
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.records.entities import Direction
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.reports.show_lists import VIEWS
from tests.survival.scan_processes import code_of, doctor_findings, set_up

HOUR = timedelta(hours=1)


@dataclass
class Clock:
    """One wall clock for stamps and scan times."""

    now: datetime = datetime(2030, 5, 6, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def ms(self) -> int:
        return int(self.now.timestamp() * 1000)


@dataclass
class ClockDriver:
    """A kiosk whose clock is set by the test."""

    store: Store
    clock: Clock
    check_in: CheckIn

    def scan(self, guest: int, direction: Direction = Direction.ENTRY) -> ScanAnswer:
        self.clock.now += timedelta(minutes=1)
        return self.check_in.scan(ScanRequest.of(code_of(guest), direction=direction))


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[ClockDriver]:
    path, clock = set_up(tmp_path / "event.kiosk", guests=20), Clock()
    with closing(Store.open(path, "door", clock=clock.ms)) as store:
        yield ClockDriver(store, clock, CheckIn(store, "main", clock))
    assert doctor_findings(path) == []


def test_facts_are_in_causal_order(driver: ClockDriver) -> None:
    scan_answers = [driver.scan(guest) for guest in range(10)]
    driver.clock.now -= HOUR
    scan_answers += [driver.scan(guest) for guest in range(10, 20)]
    own_facts = [
        fact for fact in driver.store.facts_since({}) if fact.device == driver.store.device
    ]
    assert [fact.id for fact in own_facts] == [answer.scan for answer in scan_answers]
    assert all(one.clock < other.clock for one, other in pairwise(own_facts))


def test_the_order_of_facts_survives_a_restart_with_a_wrong_clock(driver: ClockDriver) -> None:
    last = driver.scan(1)
    driver.clock.now -= HOUR
    with closing(Store.open(driver.store.path, "other door", clock=driver.clock.ms)) as store:
        later = CheckIn(store, "main", driver.clock).scan(ScanRequest.of(code_of(2)))
        clocks = {fact.id: fact.clock for fact in store.facts_since({})}
    assert clocks[last.scan] < clocks[later.scan]


def test_the_scan_list_is_ordered_by_scan_time(driver: ClockDriver) -> None:
    first, second = driver.scan(1), driver.scan(2)
    driver.clock.now -= HOUR
    third = driver.scan(3)
    assert [scan["id"] for scan in VIEWS["scans"](driver.store)] == [
        third.scan,
        first.scan,
        second.scan,
    ]


def test_scans_are_decided_with_any_clock(driver: ClockDriver) -> None:
    assert isinstance(driver.scan(1).outcome, Admitted)
    driver.clock.now -= HOUR
    assert isinstance(driver.scan(1, Direction.EXIT).outcome, Left)
    assert isinstance(driver.scan(2).outcome, Admitted)
