"""Delegations page: who has arrived, and check-in of several members at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.delegations.view_model import DelegationsViewModel
from kiosk.usecases.guests.delegations import delegation
from tests.ui.desk.conftest import DeskDriver

SWEDEN = "Embassy of Sweden"


@pytest.fixture
def page(driver: DeskDriver) -> DelegationsViewModel:
    driver.key(Qt.Key.Key_L)
    page = driver.page
    assert isinstance(page, DelegationsViewModel)
    return page


def arrived_members(driver: DeskDriver) -> list[str]:
    members = driver.elsewhere(lambda store: delegation(store, SWEDEN))
    return [member.guest.id for member in members if member.inside]


def test_several_members_are_checked_in_by_keys_alone(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    assert [(line.title, line.chip) for line in page.props.lines] == [
        ("Embassy of Mexico", "0 of 1"),
        (SWEDEN, "0 of 2"),
    ]
    assert page.props.lines[1].detail == "Sweden"
    assert driver.focused() == "lines"
    assert [action.key for action in driver.face.view_model.props.keys] == ["↑↓", "Enter"]
    driver.key(Qt.Key.Key_Down)
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


def test_escape_closes_a_delegation(driver: DeskDriver, page: DelegationsViewModel) -> None:
    page.choose(SWEDEN)
    driver.settle()
    assert [action.key for action in driver.face.view_model.props.keys] == ["Esc"]
    driver.key(Qt.Key.Key_Escape)
    assert page.props.heading == ""
    assert driver.focused() == "lines"


def test_one_key_ticks_and_unticks_all_absent_members(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.scan("berg")
    page.choose(SWEDEN)
    driver.settle()
    driver.key(Qt.Key.Key_A)
    assert {item.id: item.chosen for item in page.props.items} == {"berg": False, "lund": True}
    driver.key(Qt.Key.Key_A)
    assert not any(item.chosen for item in page.props.items)


def test_a_member_who_is_in_cannot_be_ticked(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.scan("berg")
    page.choose(SWEDEN)
    driver.settle()
    driver.key(Qt.Key.Key_Space)
    assert page.state.ticked == frozenset()


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


def test_the_list_is_filtered_by_completeness(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.scan("diaz")
    driver.settle()
    page.act("show.missing")
    assert [line.title for line in page.props.lines] == [SWEDEN]
    page.act("show.complete")
    assert [line.title for line in page.props.lines] == ["Embassy of Mexico"]


def test_a_volunteer_cannot_open_the_delegations(driver: DeskDriver) -> None:
    driver.work_as(Role.VOLUNTEER)
    driver.key(Qt.Key.Key_L)
    assert driver.page.name == "find"
