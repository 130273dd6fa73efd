"""Page of session doors: who waits for a full session, by keys alone, and a scan onto the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Direction, Session
from kiosk.domain.records.permissions import Actor, Role
from kiosk.ui.desk.doors.view_model import DoorsViewModel
from kiosk.ui.desk.scanning.view_model import ScanModeViewModel
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.checkin.waiting_list import call_due
from kiosk.usecases.doors.session_doors import put_on_list, session_doors
from kiosk.usecases.reports.show_lists import VIEWS
from tests.ui.desk.conftest import NOW, RECORDS, DeskDriver, code_of
from tests.ui.desk.places import rows_of_actions

CONTROL = Qt.KeyboardModifier.ControlModifier
ADMIN = Actor("a", "A", Role.ADMIN)


@pytest.fixture
def full(driver: DeskDriver) -> DeskDriver:
    """Session 1 has one place, which Minseo Kim has taken."""
    session = next(one for one in RECORDS if isinstance(one, Session) and one.id == "s1")
    small = facts.change_fact(session, replace(session, capacity=1))
    assert small
    driver.elsewhere(lambda store: store.append([small]))
    driver.scan("kim", "s1")
    driver.settle()
    return driver


@pytest.fixture
def page(full: DeskDriver) -> DoorsViewModel:
    full.key(Qt.Key.Key_W, CONTROL)
    full.key(Qt.Key.Key_Return)
    assert isinstance(full.page, DoorsViewModel)
    return full.page


def waiting(driver: DeskDriver) -> list[str]:
    [door] = driver.elsewhere(lambda store: session_doors(store, NOW))
    return [one.guest.id for one in door.waiting]


def test_a_full_session_is_listed_with_its_door_and_its_places(
    full: DeskDriver, page: DoorsViewModel
) -> None:
    [line] = page.props.lines
    assert (line.title, line.chip) == ("Research policy", "1 of 1")
    assert "Session 1 entrance" in line.detail
    assert page.props.remark == "1 of 1 inside, 0 free"
    assert page.props.nothing.startswith("Nobody waits")
    assert "1 session, 0 waiting" in full.texts()


def test_the_rule_of_a_door_stands_below_its_places(full: DeskDriver, page: DoorsViewModel) -> None:
    door = next(one for one in RECORDS if isinstance(one, Checkpoint) and one.id == "s1")
    once = replace(door, rule='{"<": [{"var": "entries_today"}, 1]}')
    ruled = facts.change_fact(door, once)
    assert ruled
    full.elsewhere(lambda store: store.append([ruled]))
    full.settle()
    counts, rule = page.props.remark.splitlines()
    assert counts == "1 of 1 inside, 0 free"
    assert rule == "Session 1 entrance: 1 entry a day at most"


def test_a_guest_is_added_by_name_and_let_in_when_somebody_leaves(
    full: DeskDriver, page: DoorsViewModel
) -> None:
    full.key(Qt.Key.Key_A)
    full.type("berg")
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == ["berg"]
    [item] = page.props.items
    assert (item.title, item.chip) == ("1  Wolf BERG", "Waits since 10:10")
    full.key(Qt.Key.Key_C)
    assert waiting(full) == ["berg"]
    leave(full, "kim")
    assert page.props.items[0].chip == "Called, place held until 10:20"
    assert page.props.remark == "0 of 1 inside, 1 held for called guests, 0 free"
    full.key(Qt.Key.Key_C)
    assert full.notice == "Wolf BERG is in"
    assert (waiting(full), page.props.remark) == ([], "1 of 1 inside, 0 free")
    last = full.elsewhere(lambda store: list(VIEWS["scans"](store))[-1])
    assert (last["checkpoint"], last["outcome"], last["forced"]) == ("s1", "Admitted", False)


def test_the_buttons_stand_in_one_row_in_the_same_order_in_both_languages(
    full: DeskDriver, page: DoorsViewModel
) -> None:
    full.key(Qt.Key.Key_A)
    full.type("berg")
    full.key(Qt.Key.Key_Return)
    leave(full, "kim")
    expected = [f"action.{one.id}" for one in page.props.actions]
    assert len(expected) > 3
    for language in ("en", "ko"):
        full.face.context.set_language(language)
        full.face.window.grabWindow()
        assert rows_of_actions(full.face.window.contentItem()) == [expected]


def leave(driver: DeskDriver, guest: str) -> None:
    """Another device scans a guest out of session 1."""
    exit_ = ScanRequest.of(code_of(guest), direction=Direction.EXIT)
    driver.elsewhere(lambda store: CheckIn(store, "s1", lambda: NOW).scan(exit_))
    driver.settle()


def put_on(driver: DeskDriver, *guests: str) -> None:
    """Another device puts guests on the list."""
    for guest in guests:
        add = partial(put_on_list, actor=ADMIN, session="s1", guest=guest, at=NOW)
        driver.elsewhere(add)
    driver.settle()


def test_a_scan_on_the_page_puts_the_guest_on_the_list(
    full: DeskDriver, page: DoorsViewModel
) -> None:
    for guest in ("lund", "diaz", "lund"):
        full.face.view_model.scan(ScannedCode.of(code_of(guest)))
        full.settle()
    assert waiting(full) == ["lund", "diaz"]
    assert full.notice == "This guest is on the waiting list already."
    assert full.page.name == "doors"


def test_the_desk_lets_in_over_capacity_with_a_reason(
    full: DeskDriver, page: DoorsViewModel
) -> None:
    full.face.view_model.scan(ScannedCode.of(code_of("lund")))
    full.settle()
    full.key(Qt.Key.Key_F)
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == ["lund"]
    full.key(Qt.Key.Key_3)
    full.key(Qt.Key.Key_Return)
    assert (waiting(full), page.props.remark) == ([], "2 of 1 inside, 0 free")
    last = full.elsewhere(lambda store: list(VIEWS["scans"](store))[-1])
    assert (last["outcome"], last["forced"]) == ("Admitted", True)


def test_a_volunteer_cannot_let_in_over_capacity(full: DeskDriver) -> None:
    full.work_as(Role.VOLUNTEER)
    full.key(Qt.Key.Key_W, CONTROL)
    full.key(Qt.Key.Key_Return)
    full.face.view_model.scan(ScannedCode.of(code_of("lund")))
    full.settle()
    page = cast("DoorsViewModel", full.page)
    assert [action.id for action in page.props.actions] == ["add", "remove", "call", "let_in"]
    full.key(Qt.Key.Key_F)
    assert waiting(full) == ["lund"]


def test_a_marked_guest_is_taken_off_the_list(full: DeskDriver, page: DoorsViewModel) -> None:
    put_on(full, "lund", "diaz")
    full.settle()
    page.toggleItem("diaz")
    full.key(Qt.Key.Key_B)
    assert waiting(full) == ["lund"]


def test_a_call_that_lapsed_lets_the_next_be_called_by_the_page(
    full: DeskDriver, page: DoorsViewModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on(full, "lund", "diaz")
    leave(full, "kim")
    later = NOW + timedelta(minutes=11)
    monkeypatch.setattr(full.face.context, "now", lambda: later)
    full.face.view_model.tick()
    full.settle()
    assert [item.chip for item in page.props.items] == [
        "Did not come by 10:20",
        "Called, place held until 10:31",
    ]
    assert full.elsewhere(lambda store: call_due(store, later)) == []


def test_scan_mode_at_a_full_session_puts_the_guest_on_the_list_with_one_key(
    full: DeskDriver,
) -> None:
    full.key(Qt.Key.Key_S, CONTROL)
    full.key(Qt.Key.Key_G, CONTROL)
    full.key(Qt.Key.Key_2)
    full.face.view_model.scan(ScannedCode.of(code_of("lund")))
    full.settle()
    page = cast("ScanModeViewModel", full.page)
    assert page.props.actions[0].id == "wait"
    full.key(Qt.Key.Key_W)
    assert waiting(full) == ["lund"]
    assert page.props.result.reason.endswith("On the waiting list as number 1")
    assert "wait" not in [action.id for action in page.props.actions]


def test_scan_mode_counts_the_session_at_each_of_its_doors(full: DeskDriver) -> None:
    second = facts.change_fact(None, Checkpoint("s1-b", "옆문", "Side door", session="s1"))
    assert second
    full.elsewhere(lambda store: store.append([second]))
    full.key(Qt.Key.Key_S, CONTROL)
    assert "All doors of this session" not in full.texts()
    full.key(Qt.Key.Key_G, CONTROL)
    options = full.face.view_model._switch.props.options
    full.key(Qt.Key(ord(next(one.key for one in options if one.id == "s1-b"))))
    full.settle()
    page = cast("ScanModeViewModel", full.page)
    assert [line.title for line in page.props.counts[:2]] == ["1 of 1", "1"]
    assert "All doors of this session" in full.texts()


def test_an_event_without_such_sessions_says_what_is_missing(driver: DeskDriver) -> None:
    gone = facts.change_fact(
        Checkpoint("s1", "세션 1 입구", "Session 1 entrance", session="s1"),
        Checkpoint("s1", "", ""),
    )
    assert gone
    driver.elsewhere(lambda store: store.append([gone]))
    driver.settle()
    driver.key(Qt.Key.Key_W, CONTROL)
    assert "No session has a capacity at its door" in driver.texts()
