"""How many keys the usual acts take, counted from the search, or from an open card, to done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Guest, Round, Session
from tests.e2e.conftest import MORNING, code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import DeskDriver
from tests.e2e.desk.test_forms import seat_of
from tests.e2e.desk.typed_forms import digits, letter

Count = Callable[[], int]


@pytest.fixture
def keys(driver: DeskDriver, monkeypatch: pytest.MonkeyPatch) -> Count:
    """The number of keys pressed since the last call."""
    pressed: list[int] = []
    press, hold = driver.keyboard.press, driver.hold

    def counted(key: int, *rest: object) -> None:
        pressed.append(key)
        press(key, *rest)  # type: ignore[arg-type]  # the same arguments

    def counted_hold(key: Qt.Key, text: str, *, down: bool) -> None:
        pressed.extend([key] if down else [])
        hold(key, text, down=down)

    def taken() -> int:
        count = len(pressed)
        pressed.clear()
        return count

    monkeypatch.setattr(driver.keyboard, "press", counted)
    monkeypatch.setattr(driver, "hold", counted_hold)
    return taken


def test_a_guest_is_checked_in_by_name_and_undone(driver: DeskDriver, keys: Count) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    keys()
    driver.type("smith")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert keys() <= len("smith") + 2
    letter(driver, "u")
    digits(driver, "1")
    driver.hold(Qt.Key.Key_Return, "", down=True)
    driver.bot.waitUntil(lambda: scans(driver) == [("Admitted", True)])
    assert keys() <= 3
    driver.hold(Qt.Key.Key_Return, "", down=False)


def test_a_refused_guest_is_let_in_with_three_keys(driver: DeskDriver, keys: Count) -> None:
    driver.scan(code_of("gone"))
    keys()
    letter(driver, "f")
    digits(driver, "1")
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert keys() <= 3


@pytest.mark.parametrize(
    ("field", "tabs", "name"), [("family_latin", 0, "Smythe"), ("given_latin", 1, "Janet")]
)
def test_a_name_is_corrected(
    driver: DeskDriver, keys: Count, field: str, tabs: int, name: str
) -> None:
    driver.scan(code_of("jane"))
    keys()
    letter(driver, "e")
    for _ in range(tabs):
        driver.key(Qt.Key.Key_Tab)
    driver.keyboard.type(name, gap=150)
    wait_for_text(driver, field, name)
    driver.key(Qt.Key.Key_Return)
    assert driver.form.id == ""
    assert getattr(guest(driver), field) == name
    assert keys() <= len(name) + 4


def test_a_table_is_changed_in_one_of_two_rounds(driver: DeskDriver, keys: Count) -> None:
    second = facts.change_fact(None, Round("r2", "2라운드", "Round 2", room="hall", starts=MORNING))
    assert second
    driver.store.append([second])
    driver.scan(code_of("minseo"))
    keys()
    letter(driver, "s")
    digits(driver, "2")
    digits(driver, "11")
    driver.key(Qt.Key.Key_Return)
    assert "11" in (seat_of(driver, "r1"), seat_of(driver, "r2"))
    assert keys() <= len("11") + 3


def test_a_walk_in_is_registered_and_checked_in(driver: DeskDriver, keys: Count) -> None:
    name, organisation = "ingrid", "observatory"
    driver.key(Qt.Key.Key_Slash, "/")
    keys()
    driver.key(Qt.Key.Key_Escape)
    letter(driver, "n")
    assert driver.desk.view_model.page.name == "walk_in"
    for entry, text in (("given_latin", name), ("organisation_ko", organisation)):
        while not driver.item(f"entry.{entry}").hasActiveFocus():
            driver.key(Qt.Key.Key_Tab)
        driver.keyboard.type(text, gap=150)
        wait_for_text(driver, entry, text)
    driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Space, " ")
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert driver.desk.view_model.page.name == "find"
    assert keys() <= len(name) + len(organisation) + 8


def test_a_guest_is_enrolled_in_a_session_and_withdrawn(driver: DeskDriver, keys: Count) -> None:
    closed = Session("closed", "원탁", "Round table", starts=MORNING, enrolled_only=True)
    door = Checkpoint("door", "원탁 입구", "Round table door", session="closed")
    drafts = [facts.change_fact(None, record) for record in (closed, door)]
    driver.store.append(draft for draft in drafts if draft)
    driver.scan(code_of("minseo"))
    keys()
    digits(driver, "2")
    assert driver.form.id == "sessions"
    digits(driver, "1")
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == say("desk.done.sessions", name="김민서")
    assert guest(driver).sessions == ("closed",)
    assert keys() <= 3
    for key in "21":
        digits(driver, key)
    driver.key(Qt.Key.Key_Return)
    assert guest(driver).sessions == ()


def guest(driver: DeskDriver) -> Guest:
    card = driver.page.controller.card
    assert card is not None
    return card.guest


def wait_for_text(driver: DeskDriver, entry: str, text: str) -> None:
    """The scanner's watch gives letters back after a moment."""
    driver.bot.waitUntil(lambda: driver.item(f"entry.{entry}").property("text") == text)
