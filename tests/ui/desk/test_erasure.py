"""Erasure at the desk: its confirmation, its result, and the report of what was erased."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.exports.view_model import ExportsViewModel
from kiosk.usecases.admin.erasure import affected_count
from tests.ui.desk.conftest import DeskDriver, code_of

NAME = "K-Science Forum"


@pytest.fixture
def page(driver: DeskDriver) -> ExportsViewModel:
    driver.work_as(Role.ADMIN)
    page = driver.open("exports")
    assert isinstance(page, ExportsViewModel)
    page.choose("erase")
    driver.settle()
    return page


def guest_count(driver: DeskDriver) -> object:
    return driver.elsewhere(affected_count)


def test_nothing_is_erased_before_the_name_of_the_event_is_typed(
    driver: DeskDriver, page: ExportsViewModel
) -> None:
    assert page.props.remark.startswith("This is about 5 people.")
    for typed in ("", "k-science forum", "K-Science"):
        page.edit("confirm", typed)
        assert not page.props.form.submit.enabled
        page.act("erase")
        driver.settle()
    assert guest_count(driver) == 5


def test_erased_records_are_reported(driver: DeskDriver, page: ExportsViewModel) -> None:
    driver.item("entry.confirm").forceActiveFocus()
    driver.type(NAME)
    assert page.props.form.submit.held
    driver.key(Qt.Key.Key_Return)
    assert guest_count(driver) == 5  # Enter does not hold the button down
    page.act("erase")
    driver.settle()
    assert guest_count(driver) == 0
    assert page.props.items[0].title == "5 records of guests erased"
    assert "listed" not in [item.id for item in page.props.items]
    assert driver.notice == "5 records erased"
    page.choose("arrivals")
    page.choose("erase")
    assert not page.props.form.submit.enabled


def test_one_guest_is_erased_and_the_others_remain(
    driver: DeskDriver, page: ExportsViewModel
) -> None:
    page.edit("who", "one")
    assert page.props.remark.startswith("This is about 1 person.")
    page.edit("guest", code_of("kim"))
    driver.settle()
    assert page.props.form.text.startswith("This is 김민서 · KIM Minseo · Hanbit Institute")
    for typed in (NAME, "KIM", "Wolf Berg", ""):
        page.edit("confirm", typed)
        assert not page.props.form.submit.enabled
        page.act("erase")
        driver.settle()
    assert guest_count(driver) == 5
    page.edit("confirm", " kim  minseo")
    assert page.props.form.submit.enabled
    page.act("erase")
    driver.settle()
    assert guest_count(driver) == 4
    (listed,) = [item.title for item in page.props.items if item.id == "listed"]
    assert listed.startswith("Take this person out of your list too")


def test_an_unknown_number_is_reported(driver: DeskDriver, page: ExportsViewModel) -> None:
    page.edit("who", "one")
    page.edit("guest", "4711")
    driver.settle()
    page.edit("confirm", NAME)
    page.edit("guest", "4711")
    page.act("erase")
    driver.settle()
    assert not page.props.form.submit.enabled
    assert guest_count(driver) == 5
