"""Real keys typed into the window of the desk: what staff change about a guest is kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from kiosk.usecases.admin import erasure
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.guests import corrections
from tests.e2e.conftest import code_of, say
from tests.e2e.desk.conftest import StaffMembers, scans
from tests.e2e.desk.front_desk import DeskDriver


def test_a_guest_inside_has_no_force_action(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    assert driver.person.status == say("desk.status.in")
    assert "force" not in {action.id for action in driver.person.actions}
    driver.key(Qt.Key.Key_F, "f")
    assert driver.form.id == ""


def test_a_card_says_how_to_address_the_guest_in_both_languages(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    assert (driver.person.name, driver.person.other_name) == ("김민서", "김민서 교수님")
    ambassador = Guest(
        "ambassador",
        family_latin="Fenwick",
        given_latin="Adaline",
        style="H.E.",
        courtesy="Ms.",
        country="CA",
        position_en="Ambassador",
        organisation_en="Embassy of Canada",
    )
    draft = facts.change_fact(None, ambassador)
    assert draft
    driver.store.append([draft, facts.code_issued("ambassador", "EVT-0000000000AMB")])
    driver.scan("EVT-0000000000AMB")
    assert driver.person.name == "H.E.\N{NO-BREAK SPACE}Ms.\N{NO-BREAK SPACE}Adaline FENWICK"
    assert driver.person.other_name == "Fenwick 대사님"
    assert driver.person.place == "주한 캐나다 대사 · 주한 캐나다 대사관"


def test_an_english_card_has_no_korean_form_of_a_guest_without_a_korean_name(
    driver: DeskDriver,
) -> None:
    driver.desk.view_model.toggleLanguage()
    driver.settle()
    driver.scan(code_of("jane"))
    assert driver.person.other_name == ""
    driver.scan(code_of("minseo"))
    assert "김민서 교수님" in driver.person.other_name


def test_undo_needs_a_reason_and_a_long_press(driver: DeskDriver, kiosk: CheckIn) -> None:
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.scan(code_of("minseo"))
    assert driver.person.status_text == "09:12 · kiosk-1"
    driver.key(Qt.Key.Key_U, "u")
    assert (driver.form.id, driver.form.submit.enabled) == ("undo", False)
    driver.key(Qt.Key.Key_1, "1")
    assert driver.form.submit.enabled
    driver.key(Qt.Key.Key_U, "u")
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    driver.hold(Qt.Key.Key_Return, "", down=True)
    driver.bot.waitUntil(lambda: scans(driver) == [("Admitted", True)])
    driver.hold(Qt.Key.Key_Return, "", down=False)
    undone = driver.history(say("desk.history.scan_annulled"))
    entry = driver.history(say("desk.history.entry", where="정문"))
    assert (undone.detail, undone.note) == (say("desk.why.wrong_person"), "desk-1 · 이서연")
    assert (entry.struck, entry.chip) == (True, say("desk.history.annulled"))


def test_a_guest_whom_the_rules_refuse_is_let_in_with_a_reason(driver: DeskDriver) -> None:
    driver.scan(code_of("gone"))
    assert (driver.person.status, driver.person.primary.text) == (
        say("desk.status.cancelled"),
        say("desk.action.reinstate"),
    )
    driver.key(Qt.Key.Key_F, "f")
    driver.key(Qt.Key.Key_1, "1")
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert driver.notice == say("desk.done.undo_key", text=say("desk.done.force", name="이취소"))
    entry = driver.history(say("desk.history.entry", where="정문"))
    assert entry.detail == say("desk.why.organiser")
    assert (driver.person.status, driver.person.status_tone) == (say("desk.status.in"), "warn")
    assert driver.person.status_text.startswith("09:12 · desk-1 · ")


def test_a_walk_in_is_registered_coded_and_checked_in_at_once(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    driver.key(Qt.Key.Key_Escape)
    driver.desk.view_model.openPage("walk_in")
    driver.settle()
    page = driver.desk.view_model.page
    assert isinstance(page, WalkInViewModel)
    assert driver.item("entry.name_ko").hasActiveFocus()
    driver.item("entry.name_ko").setProperty("text", "김민서")
    assert [found.guest.id for found in page.state.similar_guests] == ["minseo"]
    driver.item("entry.name_ko").setProperty("text", "최새봄")
    assert page.state.similar_guests == ()
    driver.key(Qt.Key.Key_Return)
    assert page.view_form.props.problem
    assert scans(driver) == []
    driver.item("entry.organisation_ko").setProperty("text", "봄빛연구소")
    page.view_form.edit("category", "official")
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert driver.desk.view_model.page.name == "find"
    assert (driver.person.name, driver.person.status) == ("최새봄", say("desk.status.in"))
    assert [chip.title for chip in driver.person.chips] == [
        say("category.official"),
        say("desk.chip.walk_in"),
    ]


def test_a_correction_shows_old_and_new_and_keeps_the_code(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_E, "e")
    assert not driver.form.submit.enabled
    driver.item("entry.name_ko").setProperty("text", "김민소")
    entry = next(one for one in driver.form.entries if one.id == "name_ko")
    assert (entry.value, entry.before) == ("김민소", "김민서")
    driver.key(Qt.Key.Key_Return)
    assert driver.form.id == ""
    assert driver.person.name == "김민소"
    assert driver.history(say("desk.history.guest_corrected")).detail == say(
        "desk.change", field=say("desk.field.name_ko"), old="김민서", new="김민소"
    )
    driver.page.controller.close()
    driver.scan(code_of("minseo"))
    assert driver.person.name == "김민소"


def test_concurrent_corrections_of_one_guest_show_both_values(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_E, "e")
    driver.item("entry.name_ko").setProperty("text", "김민소")
    other = Actor(staff_members[1].id, staff_members[1].name, staff_members[1].role)
    displayed = Guest("minseo", name_ko="김민서", country="KR", position_ko="교수")
    corrected = corrections.correct(driver.store, other, "minseo", displayed, {"name_ko": "김민세"})
    assert isinstance(corrected, corrections.Corrected)
    driver.key(Qt.Key.Key_Return)
    [clash] = driver.form.lines
    assert (clash.title, clash.detail) == (say("desk.field.name_ko"), "김민서 → 김민세")
    assert clash.note == say("desk.conflict.by", by="박지훈")
    driver.page.act("line:theirs:name_ko")
    assert driver.form.lines == ()
    entry = next(one for one in driver.form.entries if one.id == "name_ko")
    assert (entry.value, entry.before) == ("김민세", "")
    driver.item("entry.position_ko").setProperty("text", "명예교수")
    driver.key(Qt.Key.Key_Return)
    assert (driver.person.name, driver.person.place) == ("김민세", "명예교수")


def test_a_signed_pass_is_confirmed_before_it_is_issued(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_V, "v")
    assert driver.form.title == say("desk.ask.sign", name="김민서")
    driver.key(Qt.Key.Key_Escape)
    assert passes_of(driver) == []
    driver.key(Qt.Key.Key_V, "v")
    driver.key(Qt.Key.Key_Return)
    assert len(passes_of(driver)) == 1


def passes_of(driver: DeskDriver) -> list[str]:
    found = next(one for one in driver.store.guests() if one.guest.id == "minseo")
    return [code for code in found.codes if len(code) > 60]


def test_of_an_erased_guest_only_scans_are_left_to_decide(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    actor = driver.desk.context.actor
    erased = erasure.erase(driver.store, actor, "minseo")
    assert isinstance(erased, erasure.Erased)
    driver.news()
    assert (driver.person.name, driver.person.status) == ("minseo", say("desk.status.in"))
    assert [chip.title for chip in driver.person.chips] == [say("desk.chip.erased")]
    offered = (driver.person.primary, *driver.person.actions)
    assert [action.id for action in offered] == ["next", "undo", "check_out"]
    driver.key(Qt.Key.Key_M, "m")
    assert driver.form.id == ""


def test_a_note_that_is_too_long_is_refused_and_kept_in_the_field(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_M, "m")
    long = "가나다 " * 12_500
    driver.item("entry.words").setProperty("text", long)
    driver.key(Qt.Key.Key_Return)
    assert driver.form.problem
    assert driver.item("entry.words").property("text") == long
    driver.item("entry.words").setProperty("text", "휠체어 자리 필요")
    driver.key(Qt.Key.Key_Return)
    assert driver.form.id == ""
    assert driver.history(say("desk.card.notes")).detail == "휠체어 자리 필요"


def test_a_long_press_by_mouse_acts_only_when_held_to_the_end(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.scan(code_of("minseo"))
    driver.page.act("undo")
    driver.page.controller.press("2")
    driver.settle()
    button = driver.item("hold")
    at = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    left_button = Qt.MouseButton.LeftButton
    QTest.mousePress(driver.desk.window, left_button, pos=at)
    driver.bot.waitUntil(lambda: float(button.property("progress")) > 0)
    QTest.mouseRelease(driver.desk.window, left_button, pos=at)
    assert button.property("progress") == 0
    assert scans(driver) == [("Admitted", False)]
    QTest.mousePress(driver.desk.window, left_button, pos=at)
    driver.bot.waitUntil(lambda: scans(driver) == [("Admitted", True)])
    QTest.mouseRelease(driver.desk.window, left_button, pos=at)
