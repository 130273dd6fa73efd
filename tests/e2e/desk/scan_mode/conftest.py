"""A desk in scan mode, with guests of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.store import Store
from tests.e2e.conftest import Clock, code_of
from tests.e2e.desk.front_desk import (
    ADMIN_PIN,
    DeskDriver,
    add_staff_members,
    open_desk,
)
from tests.e2e.desk.scan_mode.shown_scan import StaffMembers


@pytest.fixture
def staff_members(store_path: Path) -> StaffMembers:
    with closing(Store.open(store_path, "set-up")) as store:
        members = add_staff_members(store)
        store.append(
            draft
            for record in (
                Guest("twenty", name_ko="스물", vip=True, escort="한지호 010-0000-0042"),
                Guest("guest-of-twenty", companion_of="twenty", companion_number=1),
                Checkpoint("side", "옆문", "Side door", capacity=1),
            )
            if (draft := facts.change_fact(None, record))
        )
        store.append([facts.code_issued("twenty", code_of("twenty"))])
    return members


@pytest.fixture
def driver(qtbot: QtBot, store_path: Path, staff_members: StaffMembers) -> Iterator[DeskDriver]:
    opened = open_desk(qtbot, store_path, Clock())
    opened.unlock(staff_members[0], ADMIN_PIN)
    opened.settle()
    opened.key(Qt.Key.Key_S, control=True)
    yield opened
    opened.desk.close()
