"""The checkpoint of a desk is changed with two keys on any page, and kept for the next start."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.parts.device_choices import Choices, DeviceChoices
from kiosk.ui.desk.shell.preferences import Preferences, preferences_path, read_preferences
from kiosk.usecases.reports.show_lists import VIEWS
from tests.ui.desk.conftest import DeskDriver

CONTROL = Qt.KeyboardModifier.ControlModifier


def checkpoints_of_entries(driver: DeskDriver) -> list[str]:
    return driver.elsewhere(lambda store: [scan["checkpoint"] for scan in VIEWS["scans"](store)])


def test_two_keys_change_the_checkpoint_that_the_next_entry_is_recorded_at(
    driver: DeskDriver,
) -> None:
    assert "Main entrance" in driver.texts()
    driver.key(Qt.Key.Key_G, CONTROL)
    assert "1" in driver.texts_in(driver.item("checkpoint.main"))
    driver.key(Qt.Key.Key_2)
    assert driver.notice == "This desk now checks in at Session 1 entrance"
    assert driver.face.view_model.props.checkpoint == "Session 1 entrance"
    driver.key(Qt.Key.Key_Slash)
    driver.type("berg")
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    assert checkpoints_of_entries(driver) == ["s1"]


def test_the_list_opens_while_a_search_is_typed_and_its_digit_is_no_text(
    driver: DeskDriver,
) -> None:
    driver.key(Qt.Key.Key_Slash)
    driver.type("be")
    driver.key(Qt.Key.Key_G, CONTROL)
    driver.key(Qt.Key.Key_2)
    assert driver.item("search").property("text") == "be"
    assert driver.face.context.checkpoint() == "s1"


def test_escape_keeps_the_checkpoint_and_arrows_choose_another(driver: DeskDriver) -> None:
    driver.open("tables")
    driver.key(Qt.Key.Key_G, CONTROL)
    driver.key(Qt.Key.Key_T)
    driver.key(Qt.Key.Key_Escape)
    assert (driver.page.name, driver.face.context.checkpoint()) == ("tables", "main")
    driver.key(Qt.Key.Key_G, CONTROL)
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    assert driver.face.context.checkpoint() == "s1"


def test_the_mouse_changes_the_checkpoint(driver: DeskDriver) -> None:
    driver.click("checkpoint")
    driver.click("checkpoint.s1")
    assert driver.face.context.checkpoint() == "s1"


def test_the_choice_is_kept_for_this_device(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_G, CONTROL)
    driver.key(Qt.Key.Key_2)
    path = preferences_path(driver.path)
    kept = read_preferences(path, "desk-1", Preferences("ko", dark=False))
    assert kept.choices == Choices("s1", "main")
    assert list(json.loads(path.read_text("utf-8"))) == ["desk-1"]


@pytest.mark.parametrize(
    ("configured", "expected"), [("main", "s1"), ("side", "side"), ("", "main")]
)
def test_a_choice_holds_until_the_program_is_started_with_another_checkpoint(
    configured: str, expected: str
) -> None:
    choices = DeviceChoices(configured)
    choices.restore(Choices("s1", "main"))
    assert choices.checkpoint(("main", "s1", "side")) == expected


def test_a_chosen_checkpoint_that_no_longer_exists_is_not_used() -> None:
    choices = DeviceChoices("main")
    choices.restore(Choices("gone", "main"))
    assert choices.checkpoint(("side", "main")) == "main"


def test_a_lock_closes_the_list(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_G, CONTROL)
    driver.key(Qt.Key.Key_L, CONTROL)
    driver.work_as(Role.DESK)
    assert not driver.face.view_model._switch.is_open
