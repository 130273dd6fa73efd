"""Rules on the tables page: written about chosen guests by keys, mouse and touch, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Table
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, holding
from kiosk.store import Store
from kiosk.ui.desk.tables.view_model import TablesViewModel
from tests.ui.desk.conftest import DeskDriver

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(driver: DeskDriver) -> TablesViewModel:
    opened = driver.open("tables")
    assert isinstance(opened, TablesViewModel)
    return opened


def rules(driver: DeskDriver) -> list[tuple[str, tuple[str, ...], str, str]]:
    """Kind, guests, round and table of each rule that holds."""
    found = driver.elsewhere(lambda store: store.programme().seating_rules.values())
    return [(one.kind.value, one.guests, one.round, one.table) for one in holding(found)]


def titles(page: TablesViewModel) -> list[str]:
    return [one.title for one in page.seating_rules.props.lines]


def test_two_guests_are_kept_together_by_keys_alone_and_that_is_undone(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.key(Qt.Key.Key_S)
    for guest in ("kim", "lund"):
        driver.item(f"card.{guest}").forceActiveFocus()
        driver.key(Qt.Key.Key_Space)
    assert [card.id for row in page.props.tables for card in row.cards if card.chosen] == [
        "kim",
        "lund",
    ]
    driver.key(Qt.Key.Key_4)
    driver.key(Qt.Key.Key_1)
    assert driver.notice == "The rule was written. Seats change with the next plan"
    assert rules(driver) == [("together", ("kim", "lund"), "", "")]
    assert titles(page) == ["KIM Minseo, Maja LUND at one table"]
    assert "All rounds" in driver.texts()
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.notice.startswith("Undone: ")
    assert not rules(driver)
    driver.key(Qt.Key.Key_Escape)
    assert not page.seating_rules.props.open
    assert driver.page is page


def test_a_guest_is_pinned_and_the_rule_removed_by_mouse(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    driver.click("action.rules")
    driver.click("card.kim")
    assert page.seating_rules.props.who == "KIM Minseo"
    assert page.seating_rules.props.scope == "The rule will hold in Round 1."
    driver.click("action.rule.pin")
    assert rules(driver) == [("at_table", ("kim",), "r1", "1")]
    driver.click("card.lund")
    driver.click("action.rule.not_here")
    assert titles(page) == ["KIM Minseo at table 1", "Maja LUND not at table 2"]
    page.removeRule(page.seating_rules.props.lines[0].id)
    driver.settle()
    assert rules(driver) == [("not_at_table", ("lund",), "r1", "2")]
    driver.click("action.undo")
    assert len(rules(driver)) == 2


def test_a_contradiction_is_named_when_it_is_written_and_nothing_is_recorded(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    pair = SeatingRule("1", RuleKind.TOGETHER, ("kim", "berg"))
    drafts = [one for one in [facts.change_fact(None, pair)] if one]
    driver.elsewhere(lambda store: store.append(drafts))
    window, touch_screen = driver.face.window, QTest.createTouchDevice()
    driver.click("action.rules")
    for guest in ("berg", "kim"):
        at = driver.middle(f"card.{guest}")
        QTest.touchEvent(window, touch_screen).press(0, at, window)
        QTest.touchEvent(window, touch_screen).release(0, at, window)
        driver.settle()
    driver.key(Qt.Key.Key_2)
    assert driver.notice == "Nothing was written: the rule cannot hold."
    refused = page.seating_rules.props.refused
    assert refused[0] == (
        "Round r1: these cannot hold together, change one of them: KIM Minseo, Wolf BERG at one"
        " table, Wolf BERG, KIM Minseo at different tables."
    )
    assert refused[0] in driver.texts()
    assert len(rules(driver)) == 1


def test_a_guest_gets_a_table_without_steps_and_that_is_undone(
    driver: DeskDriver, page: TablesViewModel
) -> None:
    table = facts.change_fact(None, Table("3", "hall", 12.0, 4.0, capacity=2, step_free=True))
    driver.elsewhere(lambda store: store.append([table] if table else []))

    def needs(store: Store) -> tuple[str, ...]:
        return next(one.guest.accessibility for one in store.guests() if one.guest.id == "seo")

    driver.key(Qt.Key.Key_S)
    driver.click("card.seo")
    driver.key(Qt.Key.Key_3)
    assert driver.notice == "SEO Garam gets a table without steps with the next plan"
    assert driver.elsewhere(needs) == ("Table without steps",)
    driver.key(Qt.Key.Key_Z, CONTROL)
    assert driver.elsewhere(needs) == ()
