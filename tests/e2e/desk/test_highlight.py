"""The highlighted line of the desk's search: Enter opens only what the typed text found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import DeskDriver
from tests.e2e.desk.search_input import highlighted, hints, press_mouse, retype, search_for

pytestmark = pytest.mark.usefixtures("similar_guests")


def test_the_highlight_follows_the_first_hit_at_every_key(driver: DeskDriver) -> None:
    search_for(driver, "van")
    assert highlighted(driver) == "dutch"
    retype(driver, "dew")
    assert driver.listed[0].startswith("DEW Arum")
    assert highlighted(driver) == "dewi"
    assert hints(driver)[0] == f"Enter {say('desk.key.open_named', name='DEW Arum')}"
    driver.key(Qt.Key.Key_Return)
    assert driver.person.id == "dewi"


def test_a_highlight_moved_by_arrow_is_kept_while_typing(driver: DeskDriver) -> None:
    search_for(driver, "de")
    first = highlighted(driver)
    driver.key(Qt.Key.Key_Down)
    second = highlighted(driver)
    assert second != first
    retype(driver, "dew")
    assert highlighted(driver) == second
    retype(driver, "smith")
    assert highlighted(driver) == "jane"
    retype(driver, "dew")
    assert highlighted(driver) == "dewi"


def test_enter_opens_only_what_the_typed_text_found(driver: DeskDriver) -> None:
    search_for(driver, "van")
    driver.jobs._immediate = False
    retype(driver, "dew")
    driver.key(Qt.Key.Key_Return)
    assert driver.person.id == ""
    driver.jobs.finish()
    assert driver.person.id == "dewi"


def test_arrow_and_enter_wait_for_what_is_typed(driver: DeskDriver) -> None:
    search_for(driver, "van")
    driver.jobs._immediate = False
    retype(driver, "dew")
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    driver.jobs.finish()
    assert driver.listed[1].startswith("Saskia VAN DEWAL")
    assert driver.person.id == "dutch"


def test_a_scan_discards_a_pending_enter(driver: DeskDriver) -> None:
    search_for(driver, "van")
    driver.jobs._immediate = False
    retype(driver, "dew")
    driver.key(Qt.Key.Key_Return)
    driver.scan(code_of("minseo"))
    driver.jobs.finish()
    assert driver.person.id == "minseo"
    assert highlighted(driver) == ""
    driver.key(Qt.Key.Key_Return)
    driver.jobs.finish()
    assert driver.history(say("desk.history.entry", where="정문")).note == "desk-1 · 이서연"


def test_nothing_is_done_with_a_card_while_a_code_is_looked_up(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.jobs._immediate = False
    driver.scan(code_of("jane"))
    driver.key(Qt.Key.Key_Return)
    driver.page.act("check_in")
    driver.jobs.finish()
    assert scans(driver) == []
    assert driver.person.id == "jane"


def test_the_previous_card_is_disabled_while_typing(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    button = driver.item("primary")
    assert hints(driver)[0] == f"Enter {say('desk.action.check_in')}"
    search_for(driver, "dew")
    assert (driver.page.controller.suspended, button.isEnabled()) == (True, False)
    assert driver.item("card").property("opacity") < 0.5
    assert button.property("key") == ""
    press_mouse(driver, button, 10_000)
    driver.page.act("check_in")
    assert scans(driver) == []
    assert hints(driver)[0] == f"Enter {say('desk.key.open_named', name='DEW Arum')}"
    driver.key(Qt.Key.Key_Return)
    assert (driver.person.id, driver.page.controller.suspended) == ("dewi", False)
    assert driver.item("primary").property("key") == "Enter"
    assert hints(driver)[0] == f"Enter {say('desk.action.check_in')}"


def test_esc_while_typing_returns_to_the_card(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    search_for(driver, "nobody")
    assert driver.page.controller.suspended
    driver.key(Qt.Key.Key_Escape)
    assert (driver.person.id, driver.page.controller.suspended) == ("minseo", False)
    assert hints(driver)[0] == f"Enter {say('desk.key.back', name='김민서')}"
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == []
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
