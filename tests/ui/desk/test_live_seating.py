"""The tables page: live seating of a round, and a seat for who got none at the door."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.tables_page import open_page, seated


def test_live_seating_is_switched_and_who_got_no_seat_is_given_one(driver: DeskDriver) -> None:
    driver.scan("seo")
    page = open_page(driver)
    driver.key(Qt.Key.Key_K)
    assert driver.notice.startswith("From now on guests of this round are told their table")
    assert page.props.note.endswith("no seat at check-in for 1 guest who is here, first under "
                                    "Unassigned")  # fmt: skip
    assert page.props.unseated.cards[0].id == "seo"
    page.setCursor("seo")
    assert "Give a free seat" in driver.texts()
    driver.key(Qt.Key.Key_E)
    assert seated(driver)["seo"]
    assert page.props.note.endswith("Seated live")
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "seo" not in seated(driver)
    driver.key(Qt.Key.Key_K)
    assert "live" not in page.props.note
