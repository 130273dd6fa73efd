"""The tables page: moves by keys, mouse and touch, and changes made by other devices."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Table
from kiosk.domain.records.permissions import Actor, Role, Staff
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.store import Store
from kiosk.ui.desk.tables.board_state import UNDO_LIMIT
from kiosk.ui.desk.tables.room.table_grid import neighbour
from kiosk.ui.desk.tables.view_model import TablesViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.tables_page import open_page, seated

OTHER = Actor("other", "Other", Role.PROTOCOL)


def test_a_guest_is_moved_and_the_move_is_undone_by_keys_alone(driver: DeskDriver) -> None:
    driver.settle()
    driver.key(Qt.Key.Key_T)
    page = driver.page
    assert isinstance(page, TablesViewModel)
    driver.item("card.kim").forceActiveFocus()
    driver.key(Qt.Key.Key_M)
    assert page.props.moving
    driver.key(Qt.Key.Key_Right)
    hints = {row.id: row.hint for row in page.props.tables}
    empty = "−10 · Two empty seats at a table"
    assert hints == {"1": "", "2": "Changes no points", "3": empty, "4": empty}
    assert page.props.detail.endswith("→ table 2 · Changes no points")
    driver.key(Qt.Key.Key_Return)
    assert seated(driver) == {"kim": "2", "berg": "1", "lund": "2"}
    assert driver.focused() == "card.kim"
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert seated(driver)["kim"] == "1"
    assert driver.notice == "Undone: KIM Minseo moved to table 1"


def test_hints_against_a_table_are_shown_before_the_drop(driver: DeskDriver) -> None:
    page = open_page(driver)
    page.pick("lund")
    driver.settle()
    hints = {row.id: row.hint for row in page.props.tables}
    assert hints["1"] == "Table full"
    page.setDropTarget("1")
    assert page.props.detail.endswith("Table full · Same organisation · Same country")
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == "Maja LUND: Table 1 is full. Choose another table"
    assert seated(driver)["lund"] == "2"


def test_escape_cancels_a_move(driver: DeskDriver) -> None:
    page = open_page(driver)
    page.pick("lund")
    driver.key(Qt.Key.Key_Escape)
    assert not page.props.moving
    assert seated(driver)["lund"] == "2"


def test_arrow_keys_move_the_focus_between_cards(driver: DeskDriver) -> None:
    open_page(driver)
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
    open_page(driver)
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


def test_a_card_is_dragged_by_touch(driver: DeskDriver) -> None:
    open_page(driver)
    start, end = driver.middle("card.kim"), driver.middle("table.4")
    window, touch_screen = driver.face.window, QTest.createTouchDevice()
    QTest.touchEvent(window, touch_screen).press(0, start, window)
    for step in range(1, 11):
        QTest.touchEvent(window, touch_screen).move(0, start + (end - start) * step / 10, window)
        QTest.qWait(1)
    QTest.touchEvent(window, touch_screen).release(0, end, window)
    driver.settle()
    assert seated(driver)["kim"] == "4"


def test_guests_of_a_locked_round_cannot_be_moved(driver: DeskDriver) -> None:
    page = open_page(driver)
    driver.key(Qt.Key.Key_F)
    assert page.props.note.endswith(" · Locked")
    page.pick("kim")
    assert not page.props.moving
    assert driver.notice.startswith("This round is locked")
    driver.click("action.lock")
    page.pick("kim")
    assert page.props.moving


def test_the_page_says_who_locked_a_round(driver: DeskDriver) -> None:
    page = open_page(driver)

    def lock(store: Store) -> None:
        store.append([one for one in [facts.change_fact(None, Staff("yoon", "Yoon Seul"))] if one])
        seats.lock(store, Actor("yoon", "Yoon Seul", Role.PROTOCOL), "r1", locked=True)

    driver.elsewhere(lock)
    driver.settle()
    assert " · Locked by Yoon Seul, " in page.props.note


def test_a_move_of_a_guest_whom_another_desk_moved_is_refused(driver: DeskDriver) -> None:
    page = open_page(driver)
    page.pick("kim")
    page.setDropTarget("4")
    move = partial(seats.move, actor=OTHER, round_="r1", moves=[Move("kim", "1", "3")])
    driver.elsewhere(move)
    driver.key(Qt.Key.Key_Return)
    assert driver.notice.startswith("KIM Minseo: Somebody else moved this guest")
    assert seated(driver)["kim"] == "3"
    assert [card.id for row in page.props.tables if row.id == "3" for card in row.cards] == ["kim"]


def test_changes_of_other_devices_are_shown_without_a_request(driver: DeskDriver) -> None:
    page = open_page(driver)
    assert page.props.note == "16:30 · 3 seated, 0 of them here"
    driver.scan("kim")
    driver.settle()
    assert page.props.note == "16:30 · 3 seated, 1 of them here"


def test_at_most_twenty_moves_can_be_undone(driver: DeskDriver) -> None:
    page = open_page(driver)
    for turn in range(21):
        page.pick("kim")
        page.setDropTarget("3" if turn % 2 == 0 else "1")
        page.act("drop")
        driver.settle()
    assert len(page.state.undo) == UNDO_LIMIT
    for _ in range(21):
        page.act("undo")
        driver.settle()
    assert seated(driver)["kim"] == "3"


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK])
def test_roles_without_the_right_to_seat_cannot_open_the_page(
    driver: DeskDriver, role: Role
) -> None:
    driver.work_as(role)
    driver.key(Qt.Key.Key_T)
    assert driver.page.name == "find"
    assert "Tables" not in driver.texts()


def test_arrow_keys_move_the_drop_target_by_rows_and_columns() -> None:
    tables = [Table(str(number)) for number in range(1, 6)]
    assert neighbour(tables, "1", (1, 0), 2) == "2"
    assert neighbour(tables, "1", (0, 1), 2) == "3"
    assert neighbour(tables, "3", (-1, 0), 2) == ""
    assert neighbour(tables, "", (1, 0), 2) == "1"
    assert neighbour(tables, "5", (0, 1), 2) == "5"


def test_why_the_focused_guest_sits_there_is_told_in_words(driver: DeskDriver) -> None:
    rule = SeatingRule("1", RuleKind.AT_TABLE, ("lund",), table="2")
    drafts = [
        facts.seat_told("kim", "r1", "1"),
        facts.guest_seated("berg", "r2", "4", why="check_in"),
        facts.guest_seated("kim", "r2", "4", why="plan"),
        facts.change_fact(None, rule),
    ]
    driver.elsewhere(lambda store: store.append([one for one in drafts if one]))
    page = open_page(driver)
    driver.item("card.kim").forceActiveFocus()
    driver.settle()
    assert page.props.why == (
        "Table 1: told to the guest · nobody else of the same mission or institution"
        " · meets 1 person again"
    )
    assert driver.texts_in(driver.item("why")) == [page.props.why]
    driver.key(Qt.Key.Key_Right)
    assert driver.focused() == "card.lund"
    assert page.props.why.startswith("Table 2: a rule puts them here · nobody else sits here")
    driver.click("tab.round.r2")
    driver.item("card.berg").forceActiveFocus()
    driver.settle()
    assert page.props.why.startswith("Table 4: given at check-in, ")
    driver.face.view_model.toggleLanguage()
    driver.settle()
    assert page.props.why.startswith("4번 테이블: 체크인 때 배정 (")


def test_what_a_move_costs_is_shown_before_the_drop(driver: DeskDriver) -> None:
    rule = facts.change_fact(None, SeatingRule("1", RuleKind.APART, ("diaz", "lund")))
    assert rule is not None
    driver.elsewhere(lambda store: store.append([rule]))
    page = open_page(driver)
    page.pick("berg")
    driver.settle()
    rows = {row.id: (row.hint, row.tone) for row in page.props.tables}
    assert rows["2"] == ("+46 · Same mission or institution", "warn")
    assert rows["3"] == ("−10 · Two empty seats at a table", "ok")
    page.setDropTarget("2")
    assert page.props.detail.endswith(
        "→ table 2 · +46 points · Same mission or institution +20 · Same country +20"
        " · Same category +6"
    )
    page.act("cancel")
    page.pick("diaz")
    driver.settle()
    assert {row.id: row.hint for row in page.props.tables}["2"] == "Breaks a rule"


def test_undoing_a_move_gives_back_why_the_guest_had_the_seat(driver: DeskDriver) -> None:
    seat = facts.guest_seated("kim", "r1", "1", why="plan")
    driver.elsewhere(lambda store: store.append([seat]))

    def why(store: Store) -> list[str]:
        return [one.why for found in store.guests() for one in found.seats if one.guest == "kim"]

    page = open_page(driver)
    page.pick("kim")
    page.setDropTarget("3")
    driver.key(Qt.Key.Key_Return)
    assert driver.elsewhere(why) == ["hand"]
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.elsewhere(why) == ["plan"]
