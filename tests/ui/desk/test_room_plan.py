"""The tables page as a plan of the room: the same selection, moves and drags as in the lists."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Table
from kiosk.ui.desk.tables.room.table_grid import nearest
from kiosk.ui.desk.tables.view_model import TablesViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import DeskDriver


def seated(driver: DeskDriver) -> dict[str, str]:
    board = driver.elsewhere(lambda store: seats.round_tables(store, "r1"))
    assert board is not None
    return {one.guest: one.table for one in board.round_guests if one.table}


def test_guests_are_moved_on_the_plan_by_keys_and_by_mouse(driver: DeskDriver) -> None:
    page = driver.open("tables")
    assert isinstance(page, TablesViewModel)
    driver.key(Qt.Key.Key_V)
    driver.item("room")
    assert {row.id: row.free for row in page.props.tables} == {"1": 0, "2": 1, "3": 2, "4": 2}
    driver.item("card.kim").forceActiveFocus()
    assert page.props.detail.startswith("KIM Minseo")
    driver.key(Qt.Key.Key_M)
    driver.key(Qt.Key.Key_Right)
    assert "→ table 2" in page.props.detail
    driver.key(Qt.Key.Key_Return)
    assert seated(driver)["kim"] == "2"
    assert driver.focused() == "card.kim"
    start, end = driver.middle("card.berg"), driver.middle("table.4")
    window, left = driver.face.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, left, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(window, start + (end - start) * step / 10)
        QTest.qWait(1)
    QTest.mouseRelease(window, left, Qt.KeyboardModifier.NoModifier, QPoint(end))
    driver.settle()
    assert seated(driver)["berg"] == "4"
    driver.click("action.rules")
    driver.click("card.berg")
    assert page.seating_rules.props.who == "Wolf BERG"
    driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_V)
    assert driver.face.window.contentItem().findChild(QQuickItem, "room") is None


def test_without_the_places_of_all_tables_there_is_no_plan_of_the_room(driver: DeskDriver) -> None:
    table = facts.change_fact(None, Table("5", "hall", capacity=2))
    driver.elsewhere(lambda store: store.append([table] if table else []))
    page = driver.open("tables")
    assert isinstance(page, TablesViewModel)
    driver.key(Qt.Key.Key_V)
    assert driver.notice.startswith("The room plan needs a place for every table")
    assert not page.props.plan_shown


def test_arrow_keys_go_to_the_nearest_table_in_a_direction() -> None:
    tables = [
        Table("1", "", 0, 0),
        Table("2", "", 4, 1),
        Table("3", "", 0, 5),
        Table("4", "", 9, 0),
    ]
    assert nearest(tables, "1", (1, 0)) == "2"
    assert nearest(tables, "1", (0, 1)) == "3"
    assert nearest(tables, "2", (1, 0)) == "4"
    assert nearest(tables, "1", (-1, 0)) == ""
    assert nearest(tables, "", (1, 0)) == "1"
    assert nearest(tables, "4", (1, 0)) == "4"
