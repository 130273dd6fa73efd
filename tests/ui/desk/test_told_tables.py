"""The tables page: guests who were told another table than they have now."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.tables_page import open_page

OTHER = Actor("other", "Other", Role.PROTOCOL)


def test_a_guest_who_was_told_another_table_is_listed_until_staff_told_them(
    driver: DeskDriver,
) -> None:
    driver.elsewhere(lambda store: store.append([facts.seat_told("kim", "r1", "1")]))
    page = open_page(driver)
    cards = {card.id: card for row in page.props.tables for card in row.cards}
    assert (cards["kim"].told, cards["berg"].told) == (True, False)
    assert page.props.untold is None
    page.pick("kim")
    page.setDropTarget("3")
    driver.key(Qt.Key.Key_Return)
    assert page.props.untold is not None
    assert [card.id for card in page.props.untold.cards] == ["kim"]
    assert "Has to be told" in driver.texts()
    assert page.props.detail.endswith("was told table 1, has to be told")
    driver.key(Qt.Key.Key_G)
    assert driver.notice == "Recorded: the guest knows the table"
    assert page.props.untold is None
    cards = {card.id: card for row in page.props.tables for card in row.cards}
    assert cards["kim"].told
    driver.key(Qt.Key.Key_G)
    assert page.name == driver.page.name


def test_a_guest_whose_seat_was_moved_back_need_not_be_told(driver: DeskDriver) -> None:
    driver.elsewhere(lambda store: store.append([facts.seat_told("kim", "r1", "1")]))
    page = open_page(driver)
    page.pick("kim")
    page.setDropTarget("3")
    driver.key(Qt.Key.Key_Return)
    assert page.props.untold is not None
    driver.click("action.undo")
    assert page.props.untold is None


def test_a_told_guest_who_lost_the_seat_is_listed_until_staff_told_them(
    driver: DeskDriver,
) -> None:
    driver.elsewhere(lambda store: store.append([facts.seat_told("kim", "r1", "1")]))
    page = open_page(driver)
    page.pick("kim")
    page.setDropTarget("")
    driver.key(Qt.Key.Key_Return)
    assert page.props.untold is not None
    assert [card.id for card in page.props.untold.cards] == ["kim"]
    assert page.props.unseated.count == "3"
    driver.key(Qt.Key.Key_G)
    assert page.props.untold is None
    assert "kim" in {card.id for card in page.props.unseated.cards}


def test_a_guest_is_not_told_a_table_where_they_no_longer_sit(driver: DeskDriver) -> None:
    def tell(store: Store) -> object:
        return seats.tell(store, OTHER, "r1", "kim", "3")

    assert driver.elsewhere(tell) == seats.MovedMeanwhile(("kim",))
