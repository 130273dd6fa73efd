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
from tests.ui.desk.conftest import Counter

OTHER = Actor("other", "Other", Role.PROTOCOL)


def seated(counter: Counter, round_: str = "r1") -> dict[str, str]:
    board = counter.elsewhere(lambda store: seats.board(store, round_))
    assert board is not None
    return {one.guest: one.table for one in board.sitters if one.table}


def opened(counter: Counter) -> TablesViewModel:
    page = counter.open("tables")
    assert isinstance(page, TablesViewModel)
    return page


def test_a_guest_is_moved_by_keys_alone_and_back(counter: Counter) -> None:
    counter.settle()
    counter.key(Qt.Key.Key_T)
    page = counter.page
    assert isinstance(page, TablesViewModel)
    counter.item("card.kim").forceActiveFocus()
    counter.key(Qt.Key.Key_M)
    assert page.props.moving
    counter.key(Qt.Key.Key_Right)
    hints = {row.id: row.hint for row in page.props.tables}
    assert hints == {"1": "", "2": "", "3": "", "4": ""}
    assert "table 2" in page.props.detail
    counter.key(Qt.Key.Key_Return)
    assert seated(counter) == {"kim": "2", "berg": "1", "lund": "2"}
    assert counter.focused() == "card.kim"
    counter.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert seated(counter)["kim"] == "1"
    assert counter.notice == "Undone: KIM Minseo moved to table 1"


def test_what_speaks_against_a_table_is_said_before_the_drop(counter: Counter) -> None:
    page = opened(counter)
    page.pick("lund")
    counter.settle()
    hints = {row.id: row.hint for row in page.props.tables}
    assert hints["1"] == "Table full"
    page.hover("1")
    assert page.props.detail.endswith("Table full · Same organisation · Same country")
    counter.key(Qt.Key.Key_Return)
    assert counter.notice == "LUND Maja: Table 1 is full. Choose another table"
    assert seated(counter)["lund"] == "2"


def test_escape_lets_go(counter: Counter) -> None:
    page = opened(counter)
    page.pick("lund")
    counter.key(Qt.Key.Key_Escape)
    assert not page.props.moving
    assert seated(counter)["lund"] == "2"


def test_arrows_go_from_card_to_card(counter: Counter) -> None:
    opened(counter)
    counter.item("card.berg").forceActiveFocus()
    counter.key(Qt.Key.Key_Down)
    assert counter.focused() == "card.kim"
    counter.key(Qt.Key.Key_Up)
    counter.key(Qt.Key.Key_Right)
    assert counter.focused() == "card.lund"
    counter.key(Qt.Key.Key_Left)
    counter.key(Qt.Key.Key_Left)
    assert counter.focused() in {"card.diaz", "card.seo"}


def test_a_card_is_dragged_to_another_table(counter: Counter) -> None:
    opened(counter)
    start, end = counter.middle("card.kim"), counter.middle("table.3")
    window, left = counter.face.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, left, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(window, start + (end - start) * step / 10)
        QTest.qWait(1)
    assert "table 3" in str(counter.page.property("detail"))
    QTest.mouseRelease(window, left, Qt.KeyboardModifier.NoModifier, QPoint(end))
    counter.settle()
    assert seated(counter)["kim"] == "3"


def test_a_card_is_dragged_by_a_finger(counter: Counter) -> None:
    opened(counter)
    start, end = counter.middle("card.kim"), counter.middle("table.4")
    window, finger = counter.face.window, QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, start, window)
    for step in range(1, 11):
        QTest.touchEvent(window, finger).move(0, start + (end - start) * step / 10, window)
        QTest.qWait(1)
    QTest.touchEvent(window, finger).release(0, end, window)
    counter.settle()
    assert seated(counter)["kim"] == "4"


def test_a_proposal_waits_until_somebody_applies_it(counter: Counter) -> None:
    counter.scan("diaz")
    page = opened(counter)
    counter.click("action.fill")
    assert page.props.question == "Apply 1 change?"
    assert "diaz" not in seated(counter)
    counter.key(Qt.Key.Key_Escape)
    assert page.props.question == ""
    counter.click("action.fill")
    counter.key(Qt.Key.Key_Return)
    assert seated(counter)["diaz"] == "3"


def test_a_locked_round_is_left_alone(counter: Counter) -> None:
    page = opened(counter)
    counter.click("action.lock")
    assert "Locked" in page.props.note
    page.pick("kim")
    assert not page.props.moving
    assert counter.notice.startswith("This round is locked")
    counter.click("action.lock")
    page.pick("kim")
    assert page.props.moving


def test_two_desks_that_move_one_guest_are_told(counter: Counter) -> None:
    page = opened(counter)
    page.pick("kim")
    page.hover("4")
    move = partial(seats.move, actor=OTHER, round_="r1", moves=[Move("kim", "1", "3")])
    counter.elsewhere(move)
    counter.key(Qt.Key.Key_Return)
    assert counter.notice.startswith("KIM Minseo: Somebody else moved this guest")
    assert seated(counter)["kim"] == "3"
    assert [card.id for row in page.props.tables if row.id == "3" for card in row.cards] == ["kim"]


def test_what_others_do_is_seen_without_asking(counter: Counter) -> None:
    page = opened(counter)
    assert page.props.note == "16:30 · 3 seated, 0 of them here"
    counter.scan("kim")
    counter.settle()
    assert page.props.note == "16:30 · 3 seated, 1 of them here"


def test_twenty_moves_can_be_undone(counter: Counter) -> None:
    page = opened(counter)
    for turn in range(21):
        page.pick("kim")
        page.hover("3" if turn % 2 == 0 else "1")
        page.act("drop")
        counter.settle()
    assert len(page.state.undo) == derive.UNDOABLE
    for _ in range(21):
        page.act("undo")
        counter.settle()
    assert seated(counter)["kim"] == "3"


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK])
def test_who_may_not_seat_neither_sees_nor_reaches_the_board(counter: Counter, role: Role) -> None:
    counter.work_as(role)
    counter.key(Qt.Key.Key_T)
    assert counter.page.name == "find"
    assert "Tables" not in counter.texts()


def test_the_board_is_walked_by_rows_and_columns() -> None:
    found = [Table(str(number)) for number in range(1, 6)]
    assert derive.aimed(found, "1", (1, 0), 2) == "2"
    assert derive.aimed(found, "1", (0, 1), 2) == "3"
    assert derive.aimed(found, "3", (-1, 0), 2) == ""
    assert derive.aimed(found, "", (1, 0), 2) == "1"
    assert derive.aimed(found, "5", (0, 1), 2) == "5"
