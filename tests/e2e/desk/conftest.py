"""Fixtures: a locked desk window, one unlocked by an admin, and a kiosk on the same store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, Staff
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.reports.show_lists import VIEWS
from tests.e2e.conftest import Clock, code_of
from tests.e2e.desk.front_desk import ADMIN_PIN, DeskDriver, add_staff_members, open_desk
from tests.e2e.desk.search_input import AMBASSADOR, BLOCKED, PRESS

StaffMembers = tuple[Actor, Staff, Staff]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def staff_members(store_path: Path) -> StaffMembers:
    with closing(Store.open(store_path, "set-up")) as store:
        return add_staff_members(store)


@pytest.fixture
def locked(
    qtbot: QtBot, store_path: Path, clock: Clock, staff_members: StaffMembers
) -> Iterator[DeskDriver]:
    driver = open_desk(qtbot, store_path, clock)
    yield driver
    driver.desk.close()


@pytest.fixture
def driver(locked: DeskDriver, staff_members: StaffMembers) -> DeskDriver:
    locked.unlock(staff_members[0], ADMIN_PIN)
    locked.settle()
    return locked


@pytest.fixture
def kiosk(store_path: Path, clock: Clock) -> Iterator[CheckIn]:
    """A kiosk's process on the same store."""
    with closing(Store.open(store_path, "kiosk-1")) as store:
        yield CheckIn(store, "main", clock.wall)


def scans(driver: DeskDriver) -> list[tuple[object, object]]:
    return [(scan["outcome"], scan["annulled"]) for scan in VIEWS["scans"](driver.store)]


@pytest.fixture
def similar_guests(driver: DeskDriver) -> None:
    """Two guests whose names share letters, and a blocked one."""
    people = (AMBASSADOR, PRESS, BLOCKED)
    drafts = [facts.change_fact(None, one) for one in people]
    drafts += [facts.code_issued(one.id, code_of(one.id)) for one in people]
    driver.store.append(draft for draft in drafts if draft)
