"""Language and look of a desk: kept for each desk, and changed everywhere at once."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.ui.desk.shell.preferences import (
    Preferences,
    preferences_path,
    read_preferences,
    save_preferences,
)
from tests.e2e.conftest import Clock, code_of
from tests.e2e.desk.front_desk import DeskDriver, open_desk


def test_the_look_of_a_desk_is_kept_over_a_restart(
    qtbot: QtBot, store_path: Path, clock: Clock, driver: DeskDriver
) -> None:
    dark = driver.desk.view_model.props.dark
    driver.desk.view_model.toggleLanguage()
    driver.desk.view_model.toggleDark()
    again = open_desk(qtbot, store_path, clock)
    try:
        assert again.desk.context.language == "en"
        assert again.desk.view_model.props.dark is not dark
    finally:
        again.desk.close()


@pytest.mark.parametrize(
    ("languages", "spoken"), [(("ko", "en"), "ko"), (("en",), "en"), (("fr", "en"), "en")]
)
def test_a_desk_without_a_chosen_language_uses_that_of_the_event(
    qtbot: QtBot, store_path: Path, clock: Clock, languages: tuple[str, ...], spoken: str
) -> None:
    with closing(Store.open(store_path, "office")) as store:
        before = store.programme().event
        draft = facts.change_fact(before, replace(before, languages=languages))
        store.append([draft] if draft else [])
    other = "ko" if spoken == "en" else "en"
    settings = Settings(language=other, sound=False, follows_event=True)
    for expected in (spoken, other):
        driver = open_desk(qtbot, store_path, clock, settings)
        assert driver.desk.context.language == expected
        driver.desk.view_model.toggleLanguage()
        driver.desk.close()


def test_each_desk_on_a_store_keeps_its_own_look(tmp_path: Path) -> None:
    path, default = preferences_path(tmp_path / "event.db"), Preferences("ko", dark=False)
    looks = {"desk-1": Preferences("en", dark=True), "desk-2": Preferences("en", dark=False)}
    for device, look in looks.items():
        save_preferences(path, device, look)
    assert {device: read_preferences(path, device, default) for device in looks} == looks
    assert read_preferences(path, "desk-3", default) == default


@pytest.mark.parametrize(
    "found", ["", "[]", '{"d": 1}', '{"d": {"language": "fr", "dark": true}}', '{"d": {"dark": 1}}']
)
def test_an_unusable_appearance_setting_is_ignored(tmp_path: Path, found: str) -> None:
    default = Preferences("ko", dark=False)
    path = preferences_path(tmp_path / "event.db")
    assert read_preferences(path, "d", default) == default
    path.write_text(found, encoding="utf-8")
    assert read_preferences(path, "d", default) == default


def test_the_language_changes_everywhere_at_once(driver: DeskDriver) -> None:
    driver.scan(code_of("jane"))
    driver.desk.view_model.toggleLanguage()
    assert driver.person.primary.text == "Check in"
    assert driver.desk.view_model.props.pages[0].text == "Find"
