"""The lists of pages show whole rows, wherever the arrow keys lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from tests.ui.desk.conftest import DeskDriver


@pytest.fixture
def delegations(driver: DeskDriver) -> DeskDriver:
    """The page of delegations with more of them than there is room for."""
    names = [f"Embassy {number:02}" for number in range(25)]
    guests = [
        Guest(f"g{number}", family_latin="Ames", given_latin="Jo", country="SE", delegation=name)
        for number, name in enumerate(names)
    ]
    drafts = [draft for guest in guests if (draft := facts.change_fact(None, guest))]
    driver.elsewhere(lambda store: store.append(drafts))
    driver.open("delegations")
    driver.item("lines").forceActiveFocus()
    return driver


def cut_in_two(driver: DeskDriver) -> list[str]:
    """The rows of the list that are only shown in part."""
    driver.settle()
    driver.face.window.grabWindow()
    area = driver.item("lines")
    content = area.property("contentItem")
    top = area.property("contentY")
    bottom = top + area.height()
    return [
        row.property("title")
        for row in content.childItems()
        if row.property("title")
        and (row.y() < top < row.y() + row.height() or row.y() < bottom < row.y() + row.height())
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_no_row_of_a_list_is_cut_in_two(delegations: DeskDriver, key: Qt.Key) -> None:
    delegations.key(key)
    area = delegations.item("lines")
    assert area.property("contentHeight") > area.height()
    assert cut_in_two(delegations) == []
