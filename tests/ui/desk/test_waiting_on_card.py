"""Waiting lists of full sessions on the card of a guest, and in their history."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Direction, Guest, Session
from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.person.controller import PersonController
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.doors.session_doors import session_doors
from tests.ui.desk.conftest import NOW, RECORDS, DeskDriver, code_of


@pytest.fixture
def full(driver: DeskDriver) -> DeskDriver:
    """Session 1 has one place, which Minseo Kim has taken; the card of Lund is open."""
    session = next(one for one in RECORDS if isinstance(one, Session) and one.id == "s1")
    small = facts.change_fact(session, replace(session, capacity=1))
    assert small
    driver.elsewhere(lambda store: store.append([small]))
    driver.scan("kim", "s1")
    driver.settle()
    open_card(driver, "lund")
    return driver


def open_card(driver: DeskDriver, guest: str) -> None:
    driver.face.context.guest_requested.emit(guest)
    driver.settle()


def controller(driver: DeskDriver) -> PersonController:
    return cast("FindViewModel", driver.page).controller


def lines(driver: DeskDriver, title: str) -> tuple[LineProps, ...]:
    sections = controller(driver).view.props.sections
    return next(section.lines for section in sections if section.title == title)


def words(driver: DeskDriver) -> tuple[str, str]:
    """What the card says of the guest and the full session."""
    line = next(one for one in lines(driver, "Sessions") if one.id == "s1")
    return line.chip, line.note


def options(driver: DeskDriver) -> list[tuple[str, str]]:
    entries = controller(driver).forms.form.props.entries
    return [
        (option.key, " / ".join(filter(None, (option.text, entry.label))))
        for entry in entries
        for option in entry.options
    ]


def waiting(driver: DeskDriver) -> list[str]:
    [door] = driver.elsewhere(lambda store: session_doors(store, NOW))
    return [one.guest.id for one in door.waiting]


def leave(driver: DeskDriver, guest: str) -> None:
    exit_ = ScanRequest.of(code_of(guest), direction=Direction.EXIT)
    driver.elsewhere(lambda store: CheckIn(store, "s1", lambda: NOW).scan(exit_))
    driver.settle()


def test_a_full_session_offers_its_waiting_list_in_place_of_enrolment(full: DeskDriver) -> None:
    assert words(full) == ("Full", "1 of 1 inside")
    full.key(Qt.Key.Key_2)
    [(key, label)] = options(full)
    assert (key, label) == (
        "1",
        "Waiting list / 10:30 · Research policy · Full · 1 of 1 inside",
    )
    full.key(Qt.Key.Key_1)
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == ["lund"]
    assert full.notice.endswith("is on the waiting list as number 1")
    assert words(full) == ("Waiting no. 1", "Waits since 10:10")


def test_who_was_called_stands_on_the_card_and_is_taken_off_by_the_same_keys(
    full: DeskDriver,
) -> None:
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return):
        full.key(key)
    leave(full, "kim")
    assert words(full) == ("Waiting no. 1", "Called, place held until 10:20")
    held = "Waiting no. 1 · Called, place held until 10:20"
    full.key(Qt.Key.Key_2)
    assert options(full) == [("1", f"Waiting list / 10:30 · Research policy · {held}")]
    full.key(Qt.Key.Key_1)
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == []
    assert words(full) == ("", "")


def test_the_history_says_who_was_put_on_the_list_called_and_let_in_from_it(
    full: DeskDriver,
) -> None:
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return):
        full.key(key)
    leave(full, "kim")
    full.scan("lund", "s1")
    full.settle()
    full.key(Qt.Key.Key_1)
    history = lines(full, "History")[1:]
    shown = [one for one in history if "waiting list" in one.title + one.detail]
    assert [(one.title, one.detail) for one in shown] == [
        ("Entry · Session 1 entrance", "From the waiting list"),
        ("Called from the waiting list", "Research policy · Place held until 10:20"),
        ("Put on the waiting list", "Research policy"),
    ]
    assert shown[-1].note == "desk-1 · protocol"


def test_an_enrolled_guest_is_withdrawn_or_put_on_the_list_by_a_digit_each(
    full: DeskDriver,
) -> None:
    lund = next(one for one in RECORDS if isinstance(one, Guest) and one.id == "lund")
    enrolled = facts.change_fact(lund, replace(lund, sessions=("s1",)))
    assert enrolled
    full.elsewhere(lambda store: store.append([enrolled]))
    full.settle()
    full.key(Qt.Key.Key_2)
    assert [key for key, _ in options(full)] == ["1", "2"]
    full.key(Qt.Key.Key_2)
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == ["lund"]
    full.key(Qt.Key.Key_2)
    full.key(Qt.Key.Key_1)
    full.key(Qt.Key.Key_2)
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == []


def test_a_session_for_enrolled_guests_enrols_whom_its_list_takes(full: DeskDriver) -> None:
    session = next(one for one in RECORDS if isinstance(one, Session) and one.id == "s1")
    small = replace(session, capacity=1)
    closed = facts.change_fact(small, replace(small, enrolled_only=True))
    kim = next(one for one in RECORDS if isinstance(one, Guest) and one.id == "kim")
    enrolled = facts.change_fact(kim, replace(kim, sessions=("s1",)))
    assert closed
    assert enrolled
    full.elsewhere(lambda store: store.append([closed, enrolled]))
    full.settle()
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return):
        full.key(key)
    assert waiting(full) == ["lund"]
    leave(full, "kim")
    full.scan("lund", "s1")
    full.settle()
    assert waiting(full) == []


def test_a_volunteer_sees_the_waiting_list_and_no_enrolment(full: DeskDriver) -> None:
    full.work_as(Role.VOLUNTEER)
    open_card(full, "lund")
    full.key(Qt.Key.Key_2)
    assert len(options(full)) == 1
    full.key(Qt.Key.Key_1)
    full.key(Qt.Key.Key_Return)
    assert waiting(full) == ["lund"]


def test_a_raised_capacity_calls_the_next_whichever_page_is_open(full: DeskDriver) -> None:
    """Another device raised the capacity, which calls nobody by itself."""
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return):
        full.key(key)
    session = next(one for one in RECORDS if isinstance(one, Session) and one.id == "s1")
    raised = facts.change_fact(replace(session, capacity=1), replace(session, capacity=2))
    assert raised
    full.elsewhere(lambda store: store.append([raised]))
    full.settle()
    full.face.view_model.tick()
    full.settle()
    assert full.notice == "1 called from the waiting list"
    assert words(full)[1] == "Called, place held until 10:20"
