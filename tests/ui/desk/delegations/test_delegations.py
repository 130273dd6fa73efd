"""Delegations page: its list, who has arrived, and the sheet for the greeter."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.delegations.view_model import DelegationsViewModel
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.delegations.members import SWEDEN
from tests.ui.desk.places import bottom_of, rows_of_actions


def test_the_buttons_stand_beside_the_tabs_in_the_same_order_in_both_languages(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    expected = [f"action.{one.id}" for one in page.props.actions]
    assert len(expected) > 3
    for language in ("en", "ko"):
        driver.face.context.set_language(language)
        driver.face.window.grabWindow()
        assert rows_of_actions(driver.face.window.contentItem()) == [expected]
        first, window = driver.item(expected[0]), driver.face.window.contentItem()
        assert bottom_of(first, window) == bottom_of(
            driver.item(f"tab.{page.props.tabs[0].id}"), window
        )


@pytest.mark.parametrize("typed", ["swe", "SWEDEN", "embassy swe"])
def test_a_delegation_is_found_by_its_name_or_its_country(
    driver: DeskDriver, page: DelegationsViewModel, typed: str
) -> None:
    driver.type(typed)
    assert [line.title for line in page.props.lines] == [SWEDEN]


def test_a_text_that_fits_no_delegation_says_so_and_escape_clears_it(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.type("zzz")
    assert (page.props.lines, page.props.nothing) == ((), "No delegation of that name")
    driver.key(Qt.Key.Key_Escape)
    assert len(page.props.lines) == 2
    driver.key(Qt.Key.Key_Escape)
    assert driver.focused() == "lines"
    driver.key(Qt.Key.Key_T)
    assert driver.page.name == "tables"


def test_the_page_begins_with_the_whole_list_whenever_it_is_opened(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.type("swe")
    driver.key(Qt.Key.Key_Return)
    driver.open("tables")
    driver.open("delegations")
    assert (len(page.props.lines), page.props.heading) == (2, "")
    driver.type("mex")
    driver.key(Qt.Key.Key_Return)
    assert page.props.heading == "Embassy of Mexico"


def test_hangul_is_found_while_a_syllable_is_typed(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.face.context.set_language("ko")
    page.searchLines("스웨데")
    assert [line.title for line in page.props.lines] == [SWEDEN]


def test_the_sheet_for_the_greeter_names_head_number_and_tables(
    driver: DeskDriver,
    page: DelegationsViewModel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path))
    page.choose(SWEDEN)
    driver.settle()
    driver.key(Qt.Key.Key_G)
    [sheet] = tmp_path.glob("greeters-*.pdf")
    assert str(sheet) in driver.notice
    command = ["pdftotext", "-layout", str(sheet), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for part in (SWEDEN, "2 expected", "Head: Wolf BERG", "Maja LUND"):
        assert part in text
    assert "Embassy of Mexico" not in text


def test_escape_leaves_the_field_so_that_letters_open_pages(
    driver: DeskDriver, page: DelegationsViewModel
) -> None:
    driver.type("swe")
    driver.key(Qt.Key.Key_Escape)
    assert driver.focused() == "lineSearch"
    driver.key(Qt.Key.Key_Escape)
    assert driver.focused() == "lines"
    driver.key(Qt.Key.Key_T)
    assert driver.page.name == "tables"


def test_escape_closes_a_delegation(driver: DeskDriver, page: DelegationsViewModel) -> None:
    page.choose(SWEDEN)
    driver.settle()
    assert [action.key for action in driver.face.view_model.props.keys] == ["Esc"]
    driver.key(Qt.Key.Key_Escape)
    assert page.props.heading == ""
    assert driver.focused() == "lineSearch"


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
