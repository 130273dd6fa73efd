"""Real keys and presses into the window of the desk that must not reach the wrong person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import code_of
from tests.e2e.desk.conftest import Team, scans
from tests.e2e.desk.front_desk import VOLUNTEER_PIN, Counter

AMBASSADOR = Guest(
    "dutch", family_latin="van Dewal", given_latin="Saskia", position_en="Ambassador", country="NL"
)
PRESS = Guest("dewi", family_latin="Dew", given_latin="Arum", organisation_en="Harbour Post")
BLOCKED = Guest("blocked", name_ko="최차단", status=Status.BLOCKED)


@pytest.fixture(autouse=True)
def others(counter: Counter) -> None:
    """Two whose names share letters, and somebody blocked."""
    people = (AMBASSADOR, PRESS, BLOCKED)
    drafts = [facts.recorded(None, one) for one in people]
    drafts += [facts.code_issued(one.id, code_of(one.id)) for one in people]
    counter.store.append(draft for draft in drafts if draft)


def highlighted(counter: Counter) -> str:
    return next((line.id for line in counter.page.list.lines if line.chosen), "")


def hints(counter: Counter) -> list[str]:
    return [f"{action.key} {action.text}" for action in counter.desk.view_model.props.keys]


def retype(counter: Counter, text: str) -> None:
    counter.search.setProperty("text", text)
    counter.settle()


def search_for(counter: Counter, text: str) -> None:
    counter.key(Qt.Key.Key_Slash, "/")
    retype(counter, text)


def press_mouse(counter: Counter, item: QQuickItem, at: int) -> None:
    """The left button goes down and up on the middle of an item, `at` ms."""
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    press_at(counter, point, at)


def press_at(counter: Counter, point: QPointF, at: int) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = (QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)
    for number, (kind, held) in enumerate(kinds):
        event = QMouseEvent(kind, point, point, left, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at + number)
        QGuiApplication.sendEvent(counter.desk.window, event)
    counter.settle()


def test_the_highlight_follows_the_first_hit_at_every_key(counter: Counter) -> None:
    search_for(counter, "van")
    assert highlighted(counter) == "dutch"
    retype(counter, "dew")
    assert counter.listed[0].startswith("DEW Arum")
    assert highlighted(counter) == "dewi"
    assert hints(counter)[0] == "Enter DEW Arum 님 열기"
    counter.key(Qt.Key.Key_Return)
    assert counter.person.id == "dewi"


def test_an_arrow_key_holds_the_highlight_while_the_text_goes_on(counter: Counter) -> None:
    search_for(counter, "de")
    first = highlighted(counter)
    counter.key(Qt.Key.Key_Down)
    second = highlighted(counter)
    assert second != first
    retype(counter, "dew")
    assert highlighted(counter) == second
    retype(counter, "smith")
    assert highlighted(counter) == "jane"
    retype(counter, "dew")
    assert highlighted(counter) == "dewi"


def test_enter_opens_only_what_the_typed_text_found(counter: Counter) -> None:
    search_for(counter, "van")
    counter.jobs._immediate = False
    retype(counter, "dew")
    counter.key(Qt.Key.Key_Return)
    assert counter.person.id == ""
    counter.jobs.finish()
    assert counter.person.id == "dewi"


def test_arrow_and_enter_wait_for_what_is_typed(counter: Counter) -> None:
    search_for(counter, "van")
    counter.jobs._immediate = False
    retype(counter, "dew")
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Return)
    counter.jobs.finish()
    assert counter.listed[1].startswith("VAN DEWAL")
    assert counter.person.id == "dutch"


def test_a_scan_forgets_an_enter_that_still_waited(counter: Counter) -> None:
    search_for(counter, "van")
    counter.jobs._immediate = False
    retype(counter, "dew")
    counter.key(Qt.Key.Key_Return)
    counter.scan(code_of("minseo"))
    counter.jobs.finish()
    assert counter.person.id == "minseo"
    assert highlighted(counter) == ""
    counter.key(Qt.Key.Key_Return)
    counter.jobs.finish()
    assert counter.history("입장 · 정문").note == "desk-1 · 이서연"


def test_nothing_is_done_with_a_card_while_a_code_is_looked_up(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.jobs._immediate = False
    counter.scan(code_of("jane"))
    counter.key(Qt.Key.Key_Return)
    counter.page.act("check_in")
    counter.jobs.finish()
    assert scans(counter) == []
    assert counter.person.id == "jane"


def test_the_card_of_the_guest_before_is_set_aside_while_one_types(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    button = counter.item("primary")
    assert hints(counter)[0] == "Enter 체크인"
    search_for(counter, "dew")
    assert (counter.page.controller.aside, button.isEnabled()) == (True, False)
    assert counter.item("card").property("opacity") < 0.5
    assert button.property("key") == ""
    press_mouse(counter, button, 10_000)
    counter.page.act("check_in")
    assert scans(counter) == []
    assert hints(counter)[0] == "Enter DEW Arum 님 열기"
    counter.key(Qt.Key.Key_Return)
    assert (counter.person.id, counter.page.controller.aside) == ("dewi", False)
    assert counter.item("primary").property("key") == "Enter"
    assert hints(counter)[0] == "Enter 체크인"


def test_esc_while_one_types_leads_back_to_the_card(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    search_for(counter, "nobody")
    assert counter.page.controller.aside
    counter.key(Qt.Key.Key_Escape)
    assert (counter.person.id, counter.page.controller.aside) == ("minseo", False)
    assert hints(counter)[0] == "Enter 김민서 님 카드로"
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == []
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]


def test_a_message_names_the_person_and_goes_with_the_next(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    assert counter.told == "김민서 님을 체크인했습니다 · 되돌리기 U"
    counter.desk.view_model.toggleLanguage()
    counter.scan(code_of("jane"))
    assert counter.told == ""
    counter.key(Qt.Key.Key_Return)
    assert counter.told == "SMITH Jane checked in · Undo U"
    counter.key(Qt.Key.Key_U, "u")
    assert counter.form.id == "undo"


def test_who_may_not_undo_is_not_told_the_key(locked: Counter, team: Team) -> None:
    counter = locked
    counter.desk.view_model.lockDesk()
    counter.unlock(team[2], VOLUNTEER_PIN)
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    assert counter.told == "김민서 님을 체크인했습니다"


def test_after_a_check_in_enter_and_the_button_rest(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    counter.key(Qt.Key.Key_Return)
    press_mouse(counter, counter.item("primary"), 20_000)
    assert counter.person.id == "minseo"
    assert not counter.item("primary").isEnabled()
    counter.wait(1.5)
    assert counter.item("primary").isEnabled()
    counter.key(Qt.Key.Key_Return)
    assert counter.person.id == ""
    assert scans(counter) == [("Admitted", False)]


def test_the_rest_is_only_of_who_was_checked_in(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    counter.scan(code_of("jane"))
    counter.key(Qt.Key.Key_Return)
    assert len(scans(counter)) == 2


def test_check_out_is_neither_under_the_pointer_nor_on_the_same_key(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    before = counter.item("primary")
    place = before.mapToScene(QPointF(before.width() / 2, before.height() / 2))
    counter.key(Qt.Key.Key_Return)
    counter.wait(2)
    after = counter.item("primary")
    assert after.contains(after.mapFromScene(place))
    assert (counter.person.primary.id, counter.person.primary.key) == ("next", "Enter")
    [out] = [action for action in counter.person.actions if action.id == "check_out"]
    assert out.key == "O"
    counter.key(Qt.Key.Key_O, "o")
    assert [outcome for outcome, _ in scans(counter)] == ["Admitted", "Left"]


def test_a_double_click_does_one_thing(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    button = counter.item("primary")
    press_mouse(counter, button, 30_000)
    press_mouse(counter, button, 30_150)
    assert scans(counter) == [("Admitted", False)]
    assert counter.person.id == "minseo"
    counter.wait(2)
    press_mouse(counter, button, 40_000)
    assert counter.person.id == ""


def test_the_second_press_does_not_hit_what_came_up_meanwhile(counter: Counter) -> None:
    """Two codes, one below the other: the lower takes the place of the one that was revoked."""
    counter.store.append([facts.code_issued("minseo", code_of("second"))])
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_K, "k")
    counter.settle()
    window = counter.desk.window.contentItem()
    button = next(one for one in buttons(window) if one.property("text") == "폐기")
    place = button.mapToScene(QPointF(button.width() / 2, button.height() / 2))
    press_at(counter, place, 50_000)
    press_at(counter, place, 50_200)
    held = counter.page.controller.card
    assert held is not None
    assert sorted(code.revoked for code in held.codes) == [False, True]


def buttons(item: QQuickItem) -> list[QQuickItem]:
    own = [item] if item.inherits("QQuickAbstractButton") and item.isVisible() else []
    return own + [below for child in item.childItems() for below in buttons(child)]


@pytest.mark.parametrize(("guest", "key"), [("gone", "I"), ("blocked", "A")])
def test_enter_only_ever_admits(counter: Counter, guest: str, key: str) -> None:
    heard: list[str] = []
    counter.desk.context.sound_requested.connect(heard.append)
    counter.scan(code_of(guest))
    heard.clear()
    assert counter.person.primary.key == key
    assert not [hint for hint in hints(counter) if hint.startswith("Enter")]
    counter.key(Qt.Key.Key_Return)
    assert counter.person.id == guest
    assert (counter.form.id, scans(counter), heard) == ("", [], ["desk"])
    assert counter.told.startswith(f"{counter.person.name} 님:")
    assert f"{key}: " in counter.told
    counter.key(getattr(Qt.Key, f"Key_{key}"), key.lower())
    assert heard == ["desk", "desk"]
    assert counter.form.id == counter.person.primary.id


def test_what_needs_a_reason_does_not_sound_like_a_check_in(counter: Counter) -> None:
    heard: list[str] = []
    counter.desk.context.sound_requested.connect(heard.append)
    counter.scan(code_of("gone"))
    counter.key(Qt.Key.Key_F, "f")
    counter.key(Qt.Key.Key_1, "1")
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    assert "ok" not in heard
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    assert heard[-1] == "ok"


def test_namesakes_are_told_apart_by_number(counter: Counter) -> None:
    twin = Guest("twin", name_ko="김민서", organisation_ko="한빛대학교", country="KR")
    drafts = [facts.recorded(None, twin), facts.code_issued("twin", code_of("twin"))]
    counter.store.append(draft for draft in drafts if draft)
    search_for(counter, "김민서")
    chosen = highlighted(counter)
    counter.key(Qt.Key.Key_Return)
    counter.key(Qt.Key.Key_Return)
    assert counter.form.id == "namesakes"
    counter.key(Qt.Key.Key_Return)
    assert (counter.form.id, scans(counter)) == ("namesakes", [])
    assert counter.form.problem
    keys = {line.id: line.key for line in counter.form.lines}
    assert sorted(keys.values()) == ["1", "2"]
    [other] = set(keys) - {chosen}
    digit = keys[other]
    counter.key(Qt.Key(ord(digit)), digit)
    assert (counter.person.id, counter.form.id, scans(counter)) == (other, "", [])
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    counter.wait(2)
    search_for(counter, "김민서")
    counter.page.list.choose(chosen)
    counter.key(Qt.Key.Key_Return)
    counter.key(Qt.Key.Key_Return)
    digit = next(line.key for line in counter.form.lines if line.id == chosen)
    counter.key(Qt.Key(ord(digit)), digit)
    assert scans(counter) == [("Admitted", False)] * 2


def test_what_came_of_one_act_does_not_close_the_form_of_the_next_guest(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.jobs._immediate = False
    counter.key(Qt.Key.Key_Return)
    counter.scan(code_of("jane"))
    counter.jobs.finish()
    assert counter.person.id == "jane"
    assert scans(counter) == [("Admitted", False)]


def test_an_unknown_code_leaves_nobody_to_be_checked_in(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.scan("KSTF-0000000000000000")
    counter.key(Qt.Key.Key_Return)
    assert (counter.person.id, scans(counter)) == ("", [])


def test_the_message_of_a_check_in_elsewhere_names_the_person(
    counter: Counter, kiosk: CheckIn
) -> None:
    counter.scan(code_of("minseo"))
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    counter.key(Qt.Key.Key_Return)
    assert counter.told == "김민서 님은 방금 다른 곳에서 체크인했습니다"
