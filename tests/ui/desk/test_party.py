"""The party on a guest's card: one key for each companion and one for all, by key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.person.party.party_lines import PartyProps
from kiosk.usecases.guests.companions import CompanionAdded, add
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.places import bottom_of, items_of

DESK = Actor("s9", "Desk", Role.DESK)


def add_elsewhere(driver: DeskDriver, name: str, principal: str = "kim") -> str:
    def work(store: Store) -> str:
        added = add(store, DESK, principal, name)
        assert isinstance(added, CompanionAdded)
        return added.guest.id

    return driver.elsewhere(work)


def open_card(driver: DeskDriver, name: str = "Minseo") -> FindViewModel:
    page = driver.open("find")
    assert isinstance(page, FindViewModel)
    driver.face.context.search_clear_requested.emit()
    driver.key(Qt.Key.Key_Slash)
    driver.type(name)
    driver.key(Qt.Key.Key_Return)
    return page


def party_of(page: FindViewModel) -> PartyProps:
    return page.controller.view.props.party


def chips(page: FindViewModel) -> list[tuple[str, str]]:
    return [(line.title, line.chip) for line in party_of(page).lines]


@pytest.fixture
def page(driver: DeskDriver) -> FindViewModel:
    add_elsewhere(driver, "")
    add_elsewhere(driver, "Ada Moon")
    return open_card(driver)


def test_the_card_shows_each_companion_with_their_state(page: FindViewModel) -> None:
    assert chips(page) == [("Companion 1", "Not arrived"), ("Ada Moon", "Not arrived")]
    assert party_of(page).title == "Companions: 0 of 2 here"


def test_a_digit_checks_one_companion_in_and_undoes_it(
    driver: DeskDriver, page: FindViewModel
) -> None:
    driver.key(Qt.Key.Key_6)
    assert [chip for _, chip in chips(page)] == ["Not arrived", "In"]
    assert "Ada Moon" in driver.notice
    driver.key(Qt.Key.Key_6)
    assert [chip for _, chip in chips(page)] == ["Not arrived", "Not arrived"]


def test_one_key_checks_in_the_guest_and_all_companions(
    driver: DeskDriver, page: FindViewModel
) -> None:
    driver.key(Qt.Key.Key_Asterisk)
    assert [chip for _, chip in chips(page)] == ["In", "In"]
    assert page.controller.view.props.status == "In"
    assert "3 checked in" in driver.notice


def test_a_companion_is_added_with_a_name_or_without(
    driver: DeskDriver, page: FindViewModel
) -> None:
    driver.key(Qt.Key.Key_Plus)
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Plus)
    driver.type("Bo Reed")
    driver.key(Qt.Key.Key_Return)
    titles = [title for title, _ in chips(page)]
    assert "Companion 3" in titles
    assert "Bo Reed" in titles


def test_a_companion_is_named_and_withdrawn_on_their_own_card(driver: DeskDriver) -> None:
    companion = add_elsewhere(driver, "")
    page = open_card(driver)
    page.act(f"line:{companion}")
    driver.settle()
    props = page.controller.view.props
    assert props.name == "Companion 1 of KIM Minseo"
    assert [line.title for line in props.party.lines] == ["KIM Minseo"]
    driver.key(Qt.Key.Key_Minus)
    assert page.controller.view.props.status == "Cancelled"
    page.act("line:kim")
    driver.settle()
    assert chips(page) == []


def test_a_volunteer_sees_the_party_and_checks_it_in(driver: DeskDriver) -> None:
    add_elsewhere(driver, "Ada Moon")
    driver.work_as(Role.VOLUNTEER)
    page = open_card(driver)
    driver.key(Qt.Key.Key_Asterisk)
    assert chips(page) == [("Ada Moon", "In")]
    assert not any(
        one.id in ("companion", "withdraw") for one in page.controller.view.props.actions
    )


def test_the_buttons_of_the_party_work_by_mouse(driver: DeskDriver, page: FindViewModel) -> None:
    driver.click("party_in")
    assert [chip for _, chip in chips(page)] == ["In", "In"]


def test_two_companions_and_the_button_for_all_are_seen_without_scrolling(
    driver: DeskDriver, page: FindViewModel
) -> None:
    driver.face.window.grabWindow()
    area = driver.item("card")
    names = [items_of(area, title)[0] for title, _ in chips(page)]
    others = items_of(area, "Merge")[0]
    assert [bottom_of(one, area) < bottom_of(others, area) for one in names] == [True, True]
    assert bottom_of(driver.item("party_in"), area) == bottom_of(driver.item("primary"), area)
    assert max(bottom_of(one, area) for one in names) <= area.height()


def test_no_name_of_a_companion_is_broken_within_a_word(driver: DeskDriver) -> None:
    long_name = "Alexandra Constantinopoulos-Papadimitriou"
    for name in ("", long_name):
        add_elsewhere(driver, name)
    open_card(driver)
    driver.face.window.grabWindow()
    area = driver.item("card")
    for title in ("Companion 1", long_name):
        [shown] = items_of(area, title)
        assert shown.property("lineCount") == 1
    state = items_of(area, "Not arrived")[-1]
    assert bottom_of(state, area) > bottom_of(items_of(area, long_name)[0], area)


def test_the_card_of_a_companion_opens_by_the_button_after_the_name(
    driver: DeskDriver, page: FindViewModel
) -> None:
    driver.face.window.grabWindow()
    opener = items_of(driver.item("card"), "Open")[0]
    name = items_of(driver.item("card"), "Companion 1")[0]
    assert opener.property("kind") == "plain"
    assert opener.mapToScene(QPointF()).x() > name.mapToScene(QPointF(name.width(), 0)).x()
    middle = opener.mapToScene(QPointF(opener.width() / 2, opener.height() / 2)).toPoint()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(driver.face.window, Qt.MouseButton.LeftButton, none, middle)
    driver.settle()
    assert page.controller.view.props.name == "Companion 1 of KIM Minseo"
