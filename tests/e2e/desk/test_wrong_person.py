"""Real keys and presses at the desk that must not act on the wrong person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import code_of, say
from tests.e2e.desk.conftest import StaffMembers, scans
from tests.e2e.desk.front_desk import VOLUNTEER_PIN, DeskDriver
from tests.e2e.desk.search_input import highlighted, hints, press_at, press_mouse, search_for

pytestmark = pytest.mark.usefixtures("similar_guests")


def test_a_message_names_the_person_and_goes_with_the_next(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == say("desk.done.undo_key", text=say("desk.done.check_in", name="김민서"))
    driver.desk.view_model.toggleLanguage()
    driver.scan(code_of("jane"))
    assert driver.notice == ""
    driver.key(Qt.Key.Key_Return)
    assert (
        driver.notice == "H.E.\N{NO-BREAK SPACE}Ms.\N{NO-BREAK SPACE}SMITH Jane checked in · Undo U"
    )
    driver.key(Qt.Key.Key_U, "u")
    assert driver.form.id == "undo"


def test_a_volunteer_undoes_their_last_check_in_and_no_other(
    locked: DeskDriver, staff_members: StaffMembers, kiosk: CheckIn
) -> None:
    driver = locked
    driver.desk.view_model.lockDesk()
    driver.unlock(staff_members[2], VOLUNTEER_PIN)
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == say("desk.done.undo_key", text=say("desk.done.check_in", name="김민서"))
    assert "undo" in {action.id for action in driver.person.actions}
    driver.scan(code_of("jane"))
    driver.key(Qt.Key.Key_Return)
    driver.scan(code_of("minseo"))
    assert "undo" not in {action.id for action in driver.person.actions}
    driver.key(Qt.Key.Key_U, "u")
    assert driver.form.id == ""
    driver.scan(code_of("jane"))
    driver.key(Qt.Key.Key_U, "u")
    driver.key(Qt.Key.Key_1, "1")
    driver.hold(Qt.Key.Key_Return, "", down=True)
    driver.bot.waitUntil(lambda: [annulled for _, annulled in scans(driver)].count(True) == 1)
    driver.hold(Qt.Key.Key_Return, "", down=False)


def test_after_a_check_in_enter_and_the_button_are_disabled_for_a_moment(
    driver: DeskDriver,
) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    press_mouse(driver, driver.item("primary"), 20_000)
    assert driver.person.id == "minseo"
    assert not driver.item("primary").isEnabled()
    driver.wait(1.5)
    assert driver.item("primary").isEnabled()
    driver.key(Qt.Key.Key_Return)
    assert driver.person.id == ""
    assert scans(driver) == [("Admitted", False)]


def test_the_rest_is_only_of_who_was_checked_in(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    driver.scan(code_of("jane"))
    driver.key(Qt.Key.Key_Return)
    assert len(scans(driver)) == 2


def test_check_out_is_neither_under_the_pointer_nor_on_the_same_key(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    before = driver.item("primary")
    place = before.mapToScene(QPointF(before.width() / 2, before.height() / 2))
    driver.key(Qt.Key.Key_Return)
    driver.wait(2)
    after = driver.item("primary")
    assert after.contains(after.mapFromScene(place))
    assert (driver.person.primary.id, driver.person.primary.key) == ("next", "Enter")
    [out] = [action for action in driver.person.actions if action.id == "check_out"]
    assert out.key == "O"
    driver.key(Qt.Key.Key_O, "o")
    assert [outcome for outcome, _ in scans(driver)] == ["Admitted", "Left"]


def test_a_double_click_does_one_thing(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    button = driver.item("primary")
    press_mouse(driver, button, 30_000)
    press_mouse(driver, button, 30_150)
    assert scans(driver) == [("Admitted", False)]
    assert driver.person.id == "minseo"
    driver.wait(2)
    press_mouse(driver, button, 40_000)
    assert driver.person.id == ""


def test_a_second_press_does_not_act_on_a_control_that_just_appeared(driver: DeskDriver) -> None:
    """Two codes, one below the other: the lower one moves to the place of the revoked one."""
    driver.store.append([facts.code_issued("minseo", code_of("second"))])
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_K, "k")
    driver.settle()
    window = driver.desk.window.contentItem()
    button = next(one for one in buttons(window) if one.property("text") == say("desk.do.revoke"))
    place = button.mapToScene(QPointF(button.width() / 2, button.height() / 2))
    press_at(driver, place, 50_000)
    press_at(driver, place, 50_200)
    shown_card = driver.page.controller.card
    assert shown_card is not None
    assert sorted(code.revoked for code in shown_card.codes) == [False, True]


def buttons(item: QQuickItem) -> list[QQuickItem]:
    own = [item] if item.inherits("QQuickAbstractButton") and item.isVisible() else []
    return own + [below for child in item.childItems() for below in buttons(child)]


@pytest.mark.parametrize(("guest", "key"), [("gone", "C"), ("blocked", "A")])
def test_enter_only_ever_admits(driver: DeskDriver, guest: str, key: str) -> None:
    sounds: list[str] = []
    driver.desk.context.sound_requested.connect(sounds.append)
    driver.scan(code_of(guest))
    sounds.clear()
    assert driver.person.primary.key == key
    assert not [hint for hint in hints(driver) if hint.startswith("Enter")]
    driver.key(Qt.Key.Key_Return)
    assert driver.person.id == guest
    assert (driver.form.id, scans(driver), sounds) == ("", [], ["desk"])
    assert driver.notice.startswith(say("desk.about_guest", name=driver.person.name, text=""))
    assert f"{key}: " in driver.notice
    driver.key(getattr(Qt.Key, f"Key_{key}"), key.lower())
    assert sounds == ["desk", "desk"]
    assert driver.form.id == driver.person.primary.id


def test_a_forced_entry_does_not_play_the_check_in_sound(driver: DeskDriver) -> None:
    sounds: list[str] = []
    driver.desk.context.sound_requested.connect(sounds.append)
    driver.scan(code_of("gone"))
    driver.key(Qt.Key.Key_F, "f")
    driver.key(Qt.Key.Key_1, "1")
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert "ok" not in sounds
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    assert sounds[-1] == "ok"


def test_namesakes_are_distinguished_by_number(driver: DeskDriver) -> None:
    twin = Guest("twin", name_ko="김민서", organisation_ko="한빛대학교", country="KR")
    drafts = [facts.change_fact(None, twin), facts.code_issued("twin", code_of("twin"))]
    driver.store.append(draft for draft in drafts if draft)
    search_for(driver, "김민서")
    chosen = highlighted(driver)
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    assert driver.form.id == "namesakes"
    driver.key(Qt.Key.Key_Return)
    assert (driver.form.id, scans(driver)) == ("namesakes", [])
    assert driver.form.problem
    keys = {line.id: line.key for line in driver.form.lines}
    assert sorted(keys.values()) == ["1", "2"]
    [other] = set(keys) - {chosen}
    digit = keys[other]
    driver.key(Qt.Key(ord(digit)), digit)
    assert (driver.person.id, driver.form.id, scans(driver)) == (other, "", [])
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    driver.wait(2)
    search_for(driver, "김민서")
    driver.page.list.choose(chosen)
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    digit = next(line.key for line in driver.form.lines if line.id == chosen)
    driver.key(Qt.Key(ord(digit)), digit)
    assert scans(driver) == [("Admitted", False)] * 2


def test_the_result_of_an_action_does_not_close_the_form_of_another_guest(
    driver: DeskDriver,
) -> None:
    driver.scan(code_of("minseo"))
    driver.jobs._immediate = False
    driver.key(Qt.Key.Key_Return)
    driver.scan(code_of("jane"))
    driver.jobs.finish()
    assert driver.person.id == "jane"
    assert scans(driver) == [("Admitted", False)]


def test_after_an_unknown_code_no_guest_can_be_checked_in(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.scan("KSTF-0000000000000000")
    driver.key(Qt.Key.Key_Return)
    assert (driver.person.id, scans(driver)) == ("", [])


def test_the_message_of_a_check_in_elsewhere_names_the_person(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    driver.scan(code_of("minseo"))
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == say("desk.done.already", name="김민서")
