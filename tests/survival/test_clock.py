"""The clock jumps back an hour between two scans."""

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
from tests.survival.scan_processes import ailments, code_of, set_up

HOUR = timedelta(hours=1)


@dataclass
class Clock:
    """One wall clock for stamps and for scan times."""

    now: datetime = datetime(2030, 5, 6, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def ms(self) -> int:
        return int(self.now.timestamp() * 1000)


@dataclass
class Door:
    """A kiosk whose clock can be turned."""

    store: Store
    clock: Clock
    check_in: CheckIn

    def scan(self, guest: int, direction: Direction = Direction.ENTRY) -> ScanAnswer:
        self.clock.now += timedelta(minutes=1)
        return self.check_in.scan(ScanRequest.of(code_of(guest), direction=direction))


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    path, clock = set_up(tmp_path / "event.kiosk", guests=20), Clock()
    with closing(Store.open(path, "door", clock=clock.ms)) as store:
        yield Door(store, clock, CheckIn(store, "main", clock))
    assert ailments(path) == []


def test_facts_are_in_causal_order(door: Door) -> None:
    answered = [door.scan(guest) for guest in range(10)]
    door.clock.now -= HOUR
    answered += [door.scan(guest) for guest in range(10, 20)]
    told = [fact for fact in door.store.facts_since({}) if fact.device == door.store.device]
    assert [fact.id for fact in told] == [answer.scan for answer in answered]
    assert all(one.clock < other.clock for one, other in pairwise(told))


def test_the_order_of_facts_survives_a_restart_with_a_wrong_clock(door: Door) -> None:
    last = door.scan(1)
    door.clock.now -= HOUR
    with closing(Store.open(door.store.path, "other door", clock=door.clock.ms)) as store:
        after = CheckIn(store, "main", door.clock).scan(ScanRequest.of(code_of(2)))
        known = {fact.id: fact.clock for fact in store.facts_since({})}
    assert known[last.scan] < known[after.scan]


def test_history_is_by_scan_time(door: Door) -> None:
    first, second = door.scan(1), door.scan(2)
    door.clock.now -= HOUR
    third = door.scan(3)
    assert [scan["id"] for scan in VIEWS["scans"](door.store)] == [
        third.scan,
        first.scan,
        second.scan,
    ]


def test_scans_are_answered_with_any_clock(door: Door) -> None:
    assert isinstance(door.scan(1).outcome, Admitted)
    door.clock.now -= HOUR
    assert isinstance(door.scan(1, Direction.EXIT).outcome, Left)
    assert isinstance(door.scan(2).outcome, Admitted)
