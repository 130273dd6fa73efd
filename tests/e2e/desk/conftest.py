"""A front desk at its window: locked, and with an admin at it; a kiosk beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.records.permissions import Actor, Staff
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.reports.show_lists import VIEWS
from tests.e2e.conftest import Clock
from tests.e2e.desk.front_desk import ADMIN_PIN, Counter, employ, open_counter

Team = tuple[Actor, Staff, Staff]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def team(store_path: Path) -> Team:
    with closing(Store.open(store_path, "set-up")) as store:
        return employ(store)


@pytest.fixture
def locked(qtbot: QtBot, store_path: Path, clock: Clock, team: Team) -> Iterator[Counter]:
    counter = open_counter(qtbot, store_path, clock)
    yield counter
    counter.desk.close()


@pytest.fixture
def counter(locked: Counter, team: Team) -> Counter:
    locked.unlock(team[0], ADMIN_PIN)
    locked.settle()
    return locked


@pytest.fixture
def kiosk(store_path: Path, clock: Clock) -> Iterator[CheckIn]:
    """A kiosk's process on the same store."""
    with closing(Store.open(store_path, "kiosk-1")) as store:
        yield CheckIn(store, "main", clock.wall)


def scans(counter: Counter) -> list[tuple[object, object]]:
    return [(scan["outcome"], scan["annulled"]) for scan in VIEWS["scans"](counter.store)]
