"""Plans on the tables page: searched, compared, applied, undone and refused, by keys and mouse."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.store.queries.seating.plan_stamp import seating_stamp
from kiosk.ui.desk.tables.plan_props import PlanProps
from kiosk.ui.desk.tables.view_model import TablesViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import NOW, SEATS, DeskDriver

CONTROL = Qt.KeyboardModifier.ControlModifier
OTHER = Actor("other", "Other", Role.PROTOCOL)
EVERYBODY = {"kim", "berg", "lund", "diaz", "seo"}
STANDING = {("r1", guest): (table, "") for guest, table in SEATS}


@pytest.fixture
def page(driver: DeskDriver) -> TablesViewModel:
    opened = driver.open("tables")
    assert isinstance(opened, TablesViewModel)
    return opened


def seated(driver: DeskDriver) -> dict[tuple[str, str], tuple[str, str]]:
    """The table, and why, by round and guest."""
    found = driver.elsewhere(lambda store: list(store.guests()))
    return {
        (seat.round, one.guest.id): (seat.table, seat.why)
        for one in found
        for seat in one.seats
        if seat.table
    }


def add(driver: DeskDriver, *records: facts.Record) -> None:
    drafts = [one for record in records if (one := facts.change_fact(None, record))]
    driver.elsewhere(lambda store: store.append(drafts))


def changes(page: TablesViewModel) -> int:
    """How many seats the shown plan changes."""
    plan = page.state.plan.plan
    assert plan is not None
    return len(plan.moves)


def shown(page: TablesViewModel) -> PlanProps:
    return page.seating_plan.props


def test_a_plan_of_all_rounds_is_compared_applied_and_undone_as_one_step(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    plan, count = shown(page), changes(page)
    assert plan.headline.startswith("This plan captures at least 100 %")
    assert plan.terms[-1].planned == plan.terms[-1].least == "0"
    assert plan.lines[0].startswith(f"{count} of 10 seats change")
    assert page.props.question == f"Apply {count} changes?"
    proposed = {card.id for row in page.props.tables for card in row.cards if card.proposed}
    assert proposed >= {"diaz", "seo"}
    assert plan.headline in driver.texts()
    assert seated(driver) == STANDING
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == f"{count} seats were changed."
    applied = seated(driver)
    assert {guest for round_, guest in applied if round_ == "r2"} == EVERYBODY
    assert applied["r1", "diaz"][1] == "plan"
    assert not shown(page).open
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.notice == f"Undone: {count} seats were changed."
    assert seated(driver) == STANDING
    assert not page.state.undo


def test_one_round_is_planned_by_its_button_and_discarded_by_escape(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.click("tab.round.r2")
    driver.click("action.plan_round")
    assert page.props.question == "Apply 5 changes?"
    driver.key(Qt.Key.Key_Escape)
    assert not shown(page).open
    assert seated(driver) == STANDING


def test_a_plan_stays_while_its_other_rounds_are_looked_at(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    driver.click("tab.round.r2")
    proposed = {card.id for row in page.props.tables for card in row.cards if card.proposed}
    assert proposed == EVERYBODY
    driver.open("find")
    driver.open("tables")
    assert page.props.question == f"Apply {changes(page)} changes?"


def test_a_search_is_cancelled_and_nothing_comes_of_it(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    QTest.keyClick(driver.face.window, Qt.Key.Key_P)
    assert shown(page).searching
    assert [action.id for action in page.props.actions] == ["discard"]
    driver.key(Qt.Key.Key_Escape)
    assert not shown(page).open
    assert seated(driver) == STANDING


def test_nobody_can_be_moved_while_a_plan_is_shown(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    page.pick("kim")
    assert not page.props.moving
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert shown(page).open


def test_too_few_seats_are_said_in_a_sentence(driver: DeskDriver, page: TablesViewModel) -> None:
    add(driver, *(Guest(f"more{n}", name_ko=f"또{n}", category="regular") for n in range(4)))
    driver.key(Qt.Key.Key_P)
    plan = shown(page)
    assert plan.refused
    assert plan.lines[0].startswith("Round r1 has 8 seats for 9 people. Add tables or seats")
    driver.key(Qt.Key.Key_Escape)
    assert not shown(page).open
    assert seated(driver) == STANDING


def test_rules_that_contradict_each_other_are_named(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    pair = ("diaz", "seo")
    add(driver, SeatingRule("1", RuleKind.TOGETHER, pair), SeatingRule("2", RuleKind.APART, pair))
    driver.key(Qt.Key.Key_P)
    assert "Íñigo DÍAZ, SEO Garam at one table" in shown(page).lines[0]
    driver.face.view_model.toggleLanguage()
    driver.settle()
    assert "서가람" in shown(page).lines[0]


def test_a_plan_is_not_applied_over_a_seat_that_another_desk_gave(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    driver.elsewhere(partial(seats.move, actor=OTHER, round_="r1", moves=[Move("diaz", "", "4")]))
    driver.key(Qt.Key.Key_Return)
    assert driver.notice.startswith("Seats of 1 guest were changed or told")
    assert seated(driver) == STANDING | {("r1", "diaz"): ("4", "hand")}
    driver.key(Qt.Key.Key_P)
    driver.key(Qt.Key.Key_Return)
    assert seated(driver)["r1", "diaz"] == ("4", "hand")
    assert seated(driver)["r1", "seo"][1] == "plan"


def test_a_plan_is_not_undone_once_somebody_was_told(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    driver.key(Qt.Key.Key_Return)
    applied = seated(driver)
    table, _ = applied["r2", "seo"]
    driver.elsewhere(lambda store: store.append([facts.seat_told("seo", "r2", table)]))
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.notice.startswith("1 guest was moved, told or locked since; nothing was undone")
    assert seated(driver) == applied


def test_a_locked_round_keeps_its_seats_in_a_plan_of_all_rounds(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    pair = ("kim", "berg")
    add(driver, SeatingRule("1", RuleKind.APART, pair, round="r1"))
    driver.click("action.lock")
    driver.key(Qt.Key.Key_O)
    assert driver.notice.startswith("This round is locked")
    driver.key(Qt.Key.Key_P)
    assert page.props.question == "Apply 5 changes?"
    driver.key(Qt.Key.Key_Return)
    assert {key: one for key, one in seated(driver).items() if key[0] == "r1"} == STANDING


def test_the_stamp_of_an_applied_plan_names_who_applied_it(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    driver.key(Qt.Key.Key_Return)

    def stamp(store: Store) -> tuple[str, int]:
        found = store.read(seating_stamp)
        assert found is not None
        return found.author, found.stamp.people

    assert driver.elsewhere(stamp) == ("protocol", 5)
    driver.key(Qt.Key.Key_P)
    assert shown(page).lines[0].startswith("No better plan was found")
    assert page.props.question == ""


def test_a_search_beside_the_window_shows_its_progress_and_is_cancelled(
    qtbot: QtBot, store_path: Path
) -> None:
    # Five guests of one country at four tables: the search cannot end before its last iteration.
    peers = [Guest(f"peer{n}", name_ko=f"또{n}", country="SE", category="x") for n in range(3)]
    with closing(Store.open(store_path, "kiosk-2")) as store:
        store.append([one for peer in peers if (one := facts.change_fact(None, peer))])
    face = FrontDesk(
        DeskFace(store_path, "main", "desk-1", windowed=True, size=(1366, 768)),
        Settings(sound=False, reduce_motion=True, scanners=()),
        RuntimeServices(wall=lambda: NOW),
    )
    face.show()
    face.context.set_actor(OTHER)
    face.view_model.openPage("tables")
    page = face.view_model.page
    assert isinstance(page, TablesViewModel)
    qtbot.waitUntil(lambda: page.state.board is not None, timeout=30_000)
    page.act("plan")
    qtbot.waitUntil(lambda: shown(page).share > 0, timeout=30_000)
    assert shown(page).searching
    page.act("discard")
    assert not shown(page).open
    page.act("plan")
    qtbot.waitUntil(lambda: shown(page).share > 0, timeout=30_000)
    face.close()
    assert not page.state.undo


def test_plans_are_kept_compared_side_by_side_and_each_can_be_applied(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_P)
    first = page.state.plan.plan
    assert first is not None
    lines = shown(page).moves
    assert any(line.startswith("Íñigo DÍAZ: – → ") for line in lines)
    driver.key(Qt.Key.Key_A)
    second = page.state.plan.plan
    assert second is not None
    assert (first.stamp.seed, second.stamp.seed) == (1, 2)
    assert shown(page).title.startswith("Plan 2 of 2 · seed 2")
    assert shown(page).terms[0].other == "Other"
    assert shown(page).terms[-1].other == str(first.report.total)
    driver.key(Qt.Key.Key_C)
    assert page.state.plan.plan is first
    assert shown(page).title.startswith("Plan 1 of 2 · seed 1")
    driver.click("action.apply")
    assert {key: table for key, (table, _) in seated(driver).items()} == first.seats
