"""The tables board by keys, mouse and through what others do meanwhile."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.records.entities import Table
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating_proposal import Move
from kiosk.ui.desk.tables import derive
from kiosk.ui.desk.tables.view_model import TablesViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import DeskDriver

OTHER = Actor("other", "Other", Role.PROTOCOL)


def seated(driver: DeskDriver, round_: str = "r1") -> dict[str, str]:
    board = driver.elsewhere(lambda store: seats.board(store, round_))
    assert board is not None
    return {one.guest: one.table for one in board.sitters if one.table}


def opened(driver: DeskDriver) -> TablesViewModel:
    page = driver.open("tables")
    assert isinstance(page, TablesViewModel)
    return page


def test_a_guest_is_moved_by_keys_alone_and_back(driver: DeskDriver) -> None:
    driver.settle()
    driver.key(Qt.Key.Key_T)
    page = driver.page
    assert isinstance(page, TablesViewModel)
    driver.item("card.kim").forceActiveFocus()
    driver.key(Qt.Key.Key_M)
    assert page.props.moving
    driver.key(Qt.Key.Key_Right)
    hints = {row.id: row.hint for row in page.props.tables}
    assert hints == {"1": "", "2": "", "3": "", "4": ""}
    assert "table 2" in page.props.detail
    driver.key(Qt.Key.Key_Return)
    assert seated(driver) == {"kim": "2", "berg": "1", "lund": "2"}
    assert driver.focused() == "card.kim"
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert seated(driver)["kim"] == "1"
    assert driver.notice == "Undone: KIM Minseo moved to table 1"


def test_what_speaks_against_a_table_is_said_before_the_drop(driver: DeskDriver) -> None:
    page = opened(driver)
    page.pick("lund")
    driver.settle()
    hints = {row.id: row.hint for row in page.props.tables}
    assert hints["1"] == "Table full"
    page.setDropTarget("1")
    assert page.props.detail.endswith("Table full · Same organisation · Same country")
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == "LUND Maja: Table 1 is full. Choose another table"
    assert seated(driver)["lund"] == "2"


def test_escape_drops_a_picked_up_card(driver: DeskDriver) -> None:
    page = opened(driver)
    page.pick("lund")
    driver.key(Qt.Key.Key_Escape)
    assert not page.props.moving
    assert seated(driver)["lund"] == "2"


def test_arrows_go_from_card_to_card(driver: DeskDriver) -> None:
    opened(driver)
    driver.item("card.berg").forceActiveFocus()
    driver.key(Qt.Key.Key_Down)
    assert driver.focused() == "card.kim"
    driver.key(Qt.Key.Key_Up)
    driver.key(Qt.Key.Key_Right)
    assert driver.focused() == "card.lund"
    driver.key(Qt.Key.Key_Left)
    driver.key(Qt.Key.Key_Left)
    assert driver.focused() in {"card.diaz", "card.seo"}


def test_a_card_is_dragged_to_another_table(driver: DeskDriver) -> None:
    opened(driver)
    start, end = driver.middle("card.kim"), driver.middle("table.3")
    window, left = driver.face.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, left, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(window, start + (end - start) * step / 10)
        QTest.qWait(1)
    assert "table 3" in str(driver.page.property("detail"))
    QTest.mouseRelease(window, left, Qt.KeyboardModifier.NoModifier, QPoint(end))
    driver.settle()
    assert seated(driver)["kim"] == "3"


def test_a_card_is_dragged_by_a_finger(driver: DeskDriver) -> None:
    opened(driver)
    start, end = driver.middle("card.kim"), driver.middle("table.4")
    window, finger = driver.face.window, QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, start, window)
    for step in range(1, 11):
        QTest.touchEvent(window, finger).move(0, start + (end - start) * step / 10, window)
        QTest.qWait(1)
    QTest.touchEvent(window, finger).release(0, end, window)
    driver.settle()
    assert seated(driver)["kim"] == "4"


def test_a_proposal_waits_until_somebody_applies_it(driver: DeskDriver) -> None:
    driver.scan("diaz")
    page = opened(driver)
    driver.click("action.fill")
    assert page.props.question == "Apply 1 change?"
    assert "diaz" not in seated(driver)
    driver.key(Qt.Key.Key_Escape)
    assert page.props.question == ""
    driver.click("action.fill")
    driver.key(Qt.Key.Key_Return)
    assert seated(driver)["diaz"] == "3"


def test_a_locked_round_is_left_alone(driver: DeskDriver) -> None:
    page = opened(driver)
    driver.click("action.lock")
    assert "Locked" in page.props.note
    page.pick("kim")
    assert not page.props.moving
    assert driver.notice.startswith("This round is locked")
    driver.click("action.lock")
    page.pick("kim")
    assert page.props.moving


def test_two_desks_moving_one_guest_are_both_notified(driver: DeskDriver) -> None:
    page = opened(driver)
    page.pick("kim")
    page.setDropTarget("4")
    move = partial(seats.move, actor=OTHER, round_="r1", moves=[Move("kim", "1", "3")])
    driver.elsewhere(move)
    driver.key(Qt.Key.Key_Return)
    assert driver.notice.startswith("KIM Minseo: Somebody else moved this guest")
    assert seated(driver)["kim"] == "3"
    assert [card.id for row in page.props.tables if row.id == "3" for card in row.cards] == ["kim"]


def test_changes_of_other_devices_are_shown_without_a_request(driver: DeskDriver) -> None:
    page = opened(driver)
    assert page.props.note == "16:30 · 3 seated, 0 of them here"
    driver.scan("kim")
    driver.settle()
    assert page.props.note == "16:30 · 3 seated, 1 of them here"


def test_twenty_moves_can_be_undone(driver: DeskDriver) -> None:
    page = opened(driver)
    for turn in range(21):
        page.pick("kim")
        page.setDropTarget("3" if turn % 2 == 0 else "1")
        page.act("drop")
        driver.settle()
    assert len(page.state.undo) == derive.UNDOABLE
    for _ in range(21):
        page.act("undo")
        driver.settle()
    assert seated(driver)["kim"] == "3"


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK])
def test_who_may_not_seat_neither_sees_nor_reaches_the_board(
    driver: DeskDriver, role: Role
) -> None:
    driver.work_as(role)
    driver.key(Qt.Key.Key_T)
    assert driver.page.name == "find"
    assert "Tables" not in driver.texts()


def test_the_board_is_walked_by_rows_and_columns() -> None:
    found = [Table(str(number)) for number in range(1, 6)]
    assert derive.aimed(found, "1", (1, 0), 2) == "2"
    assert derive.aimed(found, "1", (0, 1), 2) == "3"
    assert derive.aimed(found, "3", (-1, 0), 2) == ""
    assert derive.aimed(found, "", (1, 0), 2) == "1"
    assert derive.aimed(found, "5", (0, 1), 2) == "5"
