"""Delegations page: check-in, undo and badges of several members at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.ui.desk.delegations.view_model import DelegationsViewModel
from kiosk.usecases.doors.delegation_acts import ManyDone, print_badges
from kiosk.usecases.guests.delegations import delegation
from kiosk.usecases.printing.print_queue import queues
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.ui.desk.conftest import NOW, DeskDriver
from tests.ui.desk.delegations.members import NORWAY, SWEDEN, arrived_members


def test_several_members_are_checked_in_by_keys_alone(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    assert [(line.title, line.chip) for line in page.props.lines] == [
        ("Embassy of Mexico", "0 of 1"),
        (SWEDEN, "0 of 2"),
    ]
    assert page.props.lines[1].detail == "Sweden"
    assert driver.focused() == "lineSearch"
    driver.key(Qt.Key.Key_Down)
    assert driver.focused() == "lines"
    driver.key(Qt.Key.Key_Return)
    assert page.props.heading == SWEDEN
    assert driver.focused() == "items"
    driver.key(Qt.Key.Key_Space)
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Space)
    assert [item.chosen for item in page.props.items] == [True, True]
    driver.key(Qt.Key.Key_C)
    assert arrived_members(driver) == ["berg", "lund"]
    assert driver.notice == "Wolf BERG and 1 more checked in"
    assert page.props.remark == "2 of 2 here"
    assert [item.chip for item in page.props.items] == ["In since 10:10", "In since 10:10"]


@pytest.fixture
def six(driver: DeskDriver) -> list[str]:
    """The ids of a delegation of six, which another device has registered."""
    ids = [f"n{number}" for number in range(1, 7)]
    guests = [
        Guest(id_, family_latin=f"Nordmann{id_}", delegation=NORWAY, country="NO") for id_ in ids
    ]
    drafts = [facts.change_fact(None, guest) for guest in guests]
    driver.elsewhere(lambda store: store.append(draft for draft in drafts if draft))
    driver.settle()
    return ids


def test_a_delegation_of_six_is_checked_in_with_its_letters_and_at_most_six_keys(
    driver: DeskDriver, six: list[str]
) -> None:
    pressed = 0

    def press(key: Qt.Key) -> None:
        nonlocal pressed
        pressed += 1
        driver.key(key)

    letters = "norw"
    press(Qt.Key.Key_L)
    driver.type(letters)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C)
    assert pressed <= 6
    members = driver.elsewhere(lambda store: delegation(store, NORWAY))
    assert sorted(member.guest.id for member in members if member.inside) == six
    scans = driver.elsewhere(lambda store: [row["outcome"] for row in VIEWS["scans"](store)])
    assert scans == ["Admitted"] * 6


def test_the_check_in_of_several_is_undone_with_a_reason(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.type("swe")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_A)
    driver.key(Qt.Key.Key_C)
    driver.key(Qt.Key.Key_U)
    assert "Undo the check-in of 2 people?" in driver.texts()
    driver.key(Qt.Key.Key_Return)
    assert arrived_members(driver) == ["berg", "lund"]
    driver.key(Qt.Key.Key_2)
    driver.key(Qt.Key.Key_Return)
    assert arrived_members(driver) == []
    assert driver.notice == "Check-in undone: Wolf BERG and 1 more"
    annulled = driver.elsewhere(lambda store: [row["annulled"] for row in VIEWS["scans"](store)])
    assert annulled == [True, True]


def test_escape_leaves_the_question_without_an_undo(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.scan("berg")
    page.choose(SWEDEN)
    driver.settle()
    page.toggleItem("berg")
    driver.key(Qt.Key.Key_U)
    driver.key(Qt.Key.Key_Escape)
    assert (page.state.undoing, page.props.heading) == (False, SWEDEN)
    assert arrived_members(driver) == ["berg"]


def test_who_entered_elsewhere_is_named_and_the_others_are_undone(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.scan("berg")
    driver.scan("lund", "s1")
    page.choose(SWEDEN)
    driver.settle()
    driver.key(Qt.Key.Key_A)
    driver.key(Qt.Key.Key_U)
    driver.key(Qt.Key.Key_1)
    driver.key(Qt.Key.Key_Return)
    assert arrived_members(driver) == ["lund"]
    assert driver.notice == "Check-in undone: Wolf BERG · Not inside here: Maja LUND"


def test_badges_of_all_are_printed_in_one_act(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    assert "print" not in [action.id for action in page.props.actions]
    admin = Actor("a", "A", Role.ADMIN)
    printer = Printer("p1", "Desk", "zebra", "127.0.0.1:9", "4x6in")
    set_up(driver.face.context.environment.quick.store(), admin, printer)
    unknown = facts.change_fact(None, Guest("nocode", name_latin="Nils", delegation=SWEDEN))
    assert unknown
    driver.elsewhere(lambda store: store.append([unknown]))
    driver.settle()
    page.choose(SWEDEN)
    driver.settle()
    driver.key(Qt.Key.Key_A)
    driver.key(Qt.Key.Key_P)
    [queue] = driver.elsewhere(queues)
    assert [queued.guest.id for queued in queue.jobs] == ["berg", "lund"]
    result = driver.elsewhere(lambda store: print_badges(store, admin, ["nocode", "berg"], NOW))
    assert isinstance(result, ManyDone)
    assert [[guest.id for guest in who] for who in (result.done, result.left)] == [
        ["berg"],
        ["nocode"],
    ]


def test_one_key_ticks_all_absent_members_then_everybody_then_nobody(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.scan("berg")
    page.choose(SWEDEN)
    driver.settle()
    for expected in ({"lund"}, {"berg", "lund"}, set()):
        driver.key(Qt.Key.Key_A)
        assert {item.id for item in page.props.items if item.chosen} == expected


def test_a_refused_member_is_named_with_the_reason(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    before = Guest("lund", delegation=SWEDEN)
    blocked = facts.change_fact(before, Guest("lund", delegation=SWEDEN, status=Status.BLOCKED))
    assert blocked
    driver.elsewhere(lambda store: store.append([blocked]))
    page.choose(SWEDEN)
    driver.settle()
    page.act("every")
    page.act("check_in")
    driver.settle()
    assert arrived_members(driver) == ["berg"]
    assert driver.notice.startswith("Wolf BERG checked in · Not checked in: Maja LUND")
    assert {item.id: item.note for item in page.props.items} == {"berg": "", "lund": "Blocked"}
