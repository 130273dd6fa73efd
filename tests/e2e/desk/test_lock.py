"""Locking and unlocking of the desk by real keys."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.ui.desk.dashboard.view_model import DashboardViewModel
from kiosk.ui.desk.shell.lock_derive import name_begins
from kiosk.ui.desk.shell.view_model import LOCK_AFTER
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import Clock, code_of, say
from tests.e2e.desk.conftest import StaffMembers
from tests.e2e.desk.front_desk import ADMIN_PIN, DESK_PIN, VOLUNTEER_PIN, DeskDriver, open_desk


def test_the_first_person_at_a_new_store_becomes_its_admin(
    qtbot: QtBot, store_path: Path, clock: Clock
) -> None:
    driver = open_desk(qtbot, store_path, clock)
    try:
        driver.news()
        lock = driver.lock
        assert lock.props.stage == "set_up"
        for entry, text in (("name", "이서연"), ("pin", "4815"), ("again", "4815")):
            driver.item(f"entry.{entry}").forceActiveFocus()
            driver.item(f"entry.{entry}").setProperty("text", text)
        driver.key(Qt.Key.Key_Return)
        assert lock.props.form.problem
        for entry in ("pin", "again"):
            driver.item(f"entry.{entry}").setProperty("text", ADMIN_PIN)
        driver.key(Qt.Key.Key_Return)
        assert driver.desk.view_model.props.staff == "이서연"
    finally:
        driver.desk.close()


def test_a_volunteer_is_not_shown_and_cannot_press_what_they_may_not(
    locked: DeskDriver, staff_members: StaffMembers
) -> None:
    locked.unlock(staff_members[2], VOLUNTEER_PIN)
    locked.scan(code_of("gone"))
    offered = {action.id for action in locked.person.actions}
    assert offered.isdisjoint({"undo", "force", "block", "correct", "codes", "merge"})
    assert locked.person.primary.id == ""
    for key, text in ((Qt.Key.Key_F, "f"), (Qt.Key.Key_B, "b"), (Qt.Key.Key_D, "d")):
        locked.key(key, text)
    locked.page.act("force")
    assert locked.form.id == ""
    assert locked.desk.view_model.page.name == "find"
    pages = {action.id for action in locked.desk.view_model.props.pages}
    assert pages.isdisjoint({"walk_in", "dashboard", "delegations", "tables", "staff"})


def test_the_desk_locks_and_a_wrong_pin_waits_longer_each_time(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_L, "l", control=True)
    view_model = driver.desk.view_model
    assert view_model.props.locked
    driver.scan(code_of("jane"))
    driver.key(Qt.Key.Key_U, "u")
    lock = driver.lock
    lock.choose(staff_members[1].id)
    for _ in range(5):
        lock.unlock("999999")
    assert lock.props.problem == say("desk.lock.wait", seconds=30)
    lock.unlock(DESK_PIN)
    assert view_model.props.locked
    driver.wait(31)
    lock.unlock(DESK_PIN)
    assert view_model.props.staff == "박지훈"
    assert driver.person.id == ""
    driver.wait(LOCK_AFTER - 1)
    assert not view_model.props.locked
    driver.wait(2)
    assert view_model.props.locked


def test_a_clock_set_forward_does_not_end_the_wait(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.key(Qt.Key.Key_L, "l", control=True)
    lock = driver.lock
    lock.choose(staff_members[1].id)
    for _ in range(5):
        lock.unlock("999999")
    driver.clock.set_by = timedelta(hours=1)
    driver.wait(10)
    assert lock.props.problem == say("desk.lock.wait", seconds=20)
    typed(driver, DESK_PIN)
    driver.key(Qt.Key.Key_Return)
    assert driver.desk.view_model.props.locked
    driver.wait(20)
    waits = {say("desk.lock.wait", seconds=left) for left in range(31)}
    assert lock.props.problem not in waits
    lock.unlock(DESK_PIN)
    assert driver.desk.view_model.props.staff == "박지훈"


def typed(driver: DeskDriver, text: str) -> None:
    """Types like a person, key by key, into the focused item."""
    for character in text:
        driver.key(Qt.Key(ord(character.upper())), character)


def test_unlocking_by_keyboard_puts_the_focus_into_the_search(
    locked: DeskDriver, staff_members: StaffMembers
) -> None:
    locked.news()
    lock = locked.lock
    assert [line.title for line in lock.props.people] == []
    assert lock.props.nobody
    typed(locked, "qkr")  # the keys of 박 on a Latin keyboard
    assert [line.title for line in lock.props.people] == ["박지훈"]
    typed(locked, DESK_PIN)
    locked.key(Qt.Key.Key_Return)
    assert locked.desk.view_model.props.staff == "박지훈"
    assert locked.search.hasActiveFocus()
    locked.type("kim")
    assert locked.listed


def test_a_locked_desk_lists_recent_staff_and_selects_the_last_one(
    locked: DeskDriver, staff_members: StaffMembers
) -> None:
    locked.unlock(staff_members[0], ADMIN_PIN)
    locked.key(Qt.Key.Key_L, "l", control=True)
    locked.wait(1)
    locked.unlock(staff_members[1], DESK_PIN)
    locked.key(Qt.Key.Key_L, "l", control=True)
    lock = locked.lock
    assert {line.title for line in lock.props.people} == {"박지훈", "이서연"}
    assert lock.props.chosen == "박지훈"
    assert locked.item("pin").hasActiveFocus()
    typed(locked, "d")  # the key of ㅇ
    assert lock.props.chosen == "이서연"
    locked.key(Qt.Key.Key_Return)
    typed(locked, ADMIN_PIN)
    locked.key(Qt.Key.Key_Return)
    assert locked.desk.view_model.props.staff == "이서연"


@pytest.mark.parametrize(
    ("name", "letters", "is_meant"),
    [
        ("이서연", "이", True),
        ("이서연", "ㅇㅅ", True),
        ("이서연", "dltj", True),
        ("이서연", "서", False),
        ("Seoyeon Lee", "lee", True),
        ("Seoyeon Lee", "seoyeon l", True),
        ("Seoyeon Lee", "eo", False),
        ("Åsa Berg", "å", True),
    ],
)
def test_the_first_letters_of_a_name(name: str, letters: str, is_meant: bool) -> None:
    assert name_begins(name, letters) is is_meant


def test_a_locked_desk_is_closed_with_a_pin_only(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    closed: list[bool] = []
    driver.desk.finished.connect(lambda: closed.append(True))
    driver.key(Qt.Key.Key_L, "l", control=True)
    for attempt in ("the button", "the window"):
        if attempt == "the button":
            driver.lock.toggleClosing()
        else:
            driver.desk.window.close()
        assert driver.lock.props.stay
        assert driver.desk.window.isVisible()
        typed(driver, "999999")
        driver.key(Qt.Key.Key_Return)
        assert not closed
        driver.key(Qt.Key.Key_Escape)
        assert not driver.lock.props.stay
    driver.lock.toggleClosing()
    typed(driver, ADMIN_PIN)
    driver.key(Qt.Key.Key_Return)
    assert closed == [True]
    assert driver.desk.view_model.props.locked


def test_an_unlocked_desk_closes_without_another_pin(driver: DeskDriver) -> None:
    closed: list[bool] = []
    driver.desk.finished.connect(lambda: closed.append(True))
    driver.desk.window.close()
    assert closed == [True]


def test_the_wall_view_stays_when_the_desk_locks_itself_until_the_next_input(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    def looks_at_wall() -> bool:
        return any(
            one.objectName() == "dashboardWall" and one.isVisible()
            for one in driver.desk.window.contentItem().childItems()
        )

    page = next(one for one in driver.desk.view_model.pages if one.name == "dashboard")
    assert isinstance(page, DashboardViewModel)
    driver.key(Qt.Key.Key_D, "d")
    driver.key(Qt.Key.Key_V, "v")
    driver.wait(LOCK_AFTER + 1)
    assert driver.desk.view_model.props.locked
    assert looks_at_wall()
    figures = page.state.figures
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    assert page.state.figures != figures
    driver.key(Qt.Key.Key_Shift)
    assert not looks_at_wall()
    assert driver.desk.view_model.props.locked


def test_locking_by_hand_closes_the_wall_view(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_D, "d")
    driver.key(Qt.Key.Key_V, "v")
    driver.key(Qt.Key.Key_L, "l", control=True)
    page = driver.desk.view_model.page
    assert isinstance(page, DashboardViewModel)
    assert not page.state.wall_view
    assert driver.desk.view_model.props.locked
