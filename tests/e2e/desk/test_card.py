"""Real keys typed into the window of the desk: what staff change about a guest is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from kiosk.usecases.admin import erasure
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.guests import corrections
from tests.e2e.conftest import code_of
from tests.e2e.desk.conftest import Team, scans
from tests.e2e.desk.front_desk import Counter


def test_whoever_is_in_is_not_to_be_let_in_anyway(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    assert counter.person.status == "체크인"
    assert "force" not in {action.id for action in counter.person.actions}
    counter.key(Qt.Key.Key_F, "f")
    assert counter.form.id == ""


def test_undo_wants_a_reason_and_a_long_press(counter: Counter, kiosk: CheckIn) -> None:
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    counter.scan(code_of("minseo"))
    assert counter.person.status_text == "09:12 · kiosk-1"
    counter.key(Qt.Key.Key_U, "u")
    assert (counter.form.id, counter.form.submit.enabled) == ("undo", False)
    counter.key(Qt.Key.Key_1, "1")
    assert counter.form.submit.enabled
    counter.key(Qt.Key.Key_U, "u")
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    counter.hold(Qt.Key.Key_Return, "", down=True)
    counter.bot.waitUntil(lambda: scans(counter) == [("Admitted", True)])
    counter.hold(Qt.Key.Key_Return, "", down=False)
    undone, entry = counter.history("체크인 취소"), counter.history("입장 · 정문")
    assert (undone.detail, undone.note) == ("잘못 선택", "desk-1 · 이서연")
    assert (entry.struck, entry.chip) == (True, "취소됨")


def test_a_guest_whom_the_rules_refuse_is_let_in_with_a_reason(counter: Counter) -> None:
    counter.scan(code_of("gone"))
    assert (counter.person.status, counter.person.primary.text) == ("취소됨", "등록 되살리기")
    counter.key(Qt.Key.Key_F, "f")
    counter.key(Qt.Key.Key_1, "1")
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    assert counter.told == "이취소 님의 입장을 사유와 함께 기록했습니다 · 되돌리기 U"
    assert counter.history("입장 · 정문").detail == "주최 측 확인"
    assert (counter.person.status, counter.person.status_tone) == ("체크인", "warn")
    assert counter.person.status_text.startswith("09:12 · desk-1 · ")


def test_a_walk_in_is_registered_coded_and_checked_in_at_once(counter: Counter) -> None:
    counter.key(Qt.Key.Key_Slash, "/")
    counter.key(Qt.Key.Key_Escape)
    counter.desk.view_model.openPage("walk_in")
    counter.settle()
    page = counter.desk.view_model.page
    assert isinstance(page, WalkInViewModel)
    assert counter.item("entry.name_ko").hasActiveFocus()
    counter.item("entry.name_ko").setProperty("text", "김민서")
    assert [found.guest.id for found in page.asked.alike] == ["minseo"]
    counter.item("entry.name_ko").setProperty("text", "최새봄")
    assert page.asked.alike == ()
    counter.key(Qt.Key.Key_Return)
    assert page.view_form.props.problem
    assert scans(counter) == []
    counter.item("entry.organisation_ko").setProperty("text", "봄빛연구소")
    page.view_form.edit("category", "official")
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    assert counter.desk.view_model.page.name == "find"
    assert (counter.person.name, counter.person.status) == ("최새봄", "체크인")
    assert [chip.title for chip in counter.person.chips] == ["정부", "현장 등록"]


def test_a_correction_shows_old_and_new_and_keeps_the_code(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_E, "e")
    assert not counter.form.submit.enabled
    counter.item("entry.name_ko").setProperty("text", "김민소")
    entry = next(one for one in counter.form.entries if one.id == "name_ko")
    assert (entry.value, entry.before) == ("김민소", "김민서")
    counter.key(Qt.Key.Key_Return)
    assert counter.form.id == ""
    assert counter.person.name == "김민소"
    assert counter.history("정보 수정").detail == "한글 이름: 김민서 → 김민소"
    counter.page.controller.close()
    counter.scan(code_of("minseo"))
    assert counter.person.name == "김민소"


def test_two_who_correct_one_guest_at_once_are_both_shown(counter: Counter, team: Team) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_E, "e")
    counter.item("entry.name_ko").setProperty("text", "김민소")
    other = Actor(team[1].id, team[1].name, team[1].role)
    seen = Guest("minseo", name_ko="김민서", country="KR", position_ko="교수")
    corrected = corrections.correct(counter.store, other, "minseo", seen, {"name_ko": "김민세"})
    assert isinstance(corrected, corrections.Corrected)
    counter.key(Qt.Key.Key_Return)
    [clash] = counter.form.lines
    assert (clash.title, clash.detail) == ("한글 이름", "김민서 → 김민세")
    assert clash.note == "박지훈 수정"
    counter.page.act("line:theirs:name_ko")
    assert counter.form.lines == ()
    entry = next(one for one in counter.form.entries if one.id == "name_ko")
    assert (entry.value, entry.before) == ("김민세", "")
    counter.item("entry.position_ko").setProperty("text", "명예교수")
    counter.key(Qt.Key.Key_Return)
    assert (counter.person.name, counter.person.place) == ("김민세", "명예교수")


def test_two_records_of_one_person_are_merged_and_parted(counter: Counter) -> None:
    twin = Guest("twin", name_ko="김민서", organisation_ko="한빛대학교", country="KR")
    twin = replace(twin, organisation_en="Hanbit University")
    drafts = [facts.recorded(None, twin), facts.code_issued("twin", code_of("twin"))]
    counter.store.append(draft for draft in drafts if draft)
    counter.page.list.type("김민서")
    counter.page.controller.open("minseo")
    counter.key(Qt.Key.Key_Return)
    assert counter.form.id == "namesakes"
    assert {line.detail for line in counter.form.lines} >= {"한빛대학교"}
    counter.desk.view_model.toggleLanguage()
    assert {line.detail for line in counter.form.lines} >= {"Hanbit University"}
    counter.desk.view_model.toggleLanguage()
    counter.key(Qt.Key.Key_Escape)
    assert scans(counter) == []
    counter.key(Qt.Key.Key_G, "g")
    counter.page.act("line:twin")
    counter.key(Qt.Key.Key_Return)
    counter.scan(code_of("twin"))
    assert (counter.person.id, counter.told) == ("minseo", "김민서 님의 기록으로 합쳤습니다")
    counter.key(Qt.Key.Key_Z, "z")
    assert counter.form.title == "김민서 님의 기록 나누기"
    counter.key(Qt.Key.Key_Return)
    counter.scan(code_of("twin"))
    assert counter.person.id == "twin"


WALK_IN = Guest(
    "here", name_ko="김민서", organisation_ko="현장 등록", category="press", walk_in=True,
    phone="010-0000-1111", attention="꽃 전달",
)  # fmt: skip


def test_the_question_of_a_merge_closes_where_the_stores_news_comes_before_the_answer(
    counter: Counter, kiosk: CheckIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = [facts.recorded(None, WALK_IN), facts.code_issued("here", code_of("here"))]
    counter.store.append(draft for draft in drafts if draft)
    counter.scan(code_of("here"))
    counter.key(Qt.Key.Key_G, "g")
    counter.key(Qt.Key.Key_Down)
    answers: list[Callable[[], None]] = []
    run = counter.jobs.run

    def hold_back(
        receiver: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """The first answer that the card waits for is told when the test says so."""
        if receiver is counter.page.controller and not answers:
            run(receiver, work, lambda told: answers.append(partial(done, told)), failed)
        else:
            run(receiver, work, done, failed)

    monkeypatch.setattr(counter.jobs, "run", hold_back)
    counter.key(Qt.Key.Key_Return)
    [answer] = answers
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    counter.news()
    assert (counter.person.id, counter.form.id) == ("minseo", "merge")
    answer()
    assert (counter.person.id, counter.form.id) == ("minseo", "")
    assert counter.told == "김민서 님의 기록으로 합쳤습니다"


def test_a_vip_of_the_list_is_merged_with_their_walk_in_by_keyboard_alone(
    counter: Counter, kiosk: CheckIn
) -> None:
    """From the walk-in's card: the list's record goes first and stands for the person."""
    minseo = next(one.guest for one in counter.store.guests() if one.guest.id == "minseo")
    drafts = [
        facts.recorded(
            minseo,
            replace(minseo, vip=True, escort="010-0000-7777", organisation_ko="한빛연구원"),
        ),
        facts.recorded(None, WALK_IN),
        facts.code_issued("here", code_of("here")),
    ]
    counter.store.append(draft for draft in drafts if draft)
    counter.scan(code_of("here"))
    counter.key(Qt.Key.Key_G, "g")
    assert not counter.form.submit.enabled
    counter.key(Qt.Key.Key_Down)
    rows = {row.id: row for row in counter.form.compared}
    assert (rows["head"].first, rows["head"].second) == ("명단의 기록", "데스크에서 등록한 기록")
    assert (rows["vip"].first, rows["vip"].second) == ("예", "")
    assert (rows["phone"].second, rows["phone"].second_kept) == ("010-0000-1111", True)
    assert (rows["category"].first_kept, rows["category"].second_kept) == (True, False)
    counter.key(Qt.Key.Key_Return)
    counter.settle()
    assert (counter.person.id, counter.form.id) == ("minseo", "")
    assert "꽃 전달" in counter.person.attention
    assert "vip" in {chip.id for chip in counter.person.chips}
    assert counter.history("기록 합침").detail == ("김민서 (현장 등록) → 김민서 (한빛연구원)")
    kiosk.scan(ScanRequest.of(code_of("here")))
    counter.news()
    assert [(one.guest.id, one.kind, one.escort) for one in counter.queue.alerts] == [
        ("minseo", kind, "010-0000-7777") for kind in AlertKind
    ]


def test_looking_for_another_record_forgets_the_one_chosen(counter: Counter) -> None:
    counter.store.append([draft for draft in [facts.recorded(None, WALK_IN)] if draft])
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_G, "g")
    counter.key(Qt.Key.Key_Down)
    assert counter.form.submit.enabled
    counter.page.controller.form.edit("query", "jane")
    assert not counter.form.submit.enabled
    assert counter.form.compared == ()


def test_a_signed_pass_is_asked_about_before_it_is_issued(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_V, "v")
    assert counter.form.title == "김민서 님의 서명된 패스"
    counter.key(Qt.Key.Key_Escape)
    assert passes_of(counter) == []
    counter.key(Qt.Key.Key_V, "v")
    counter.key(Qt.Key.Key_Return)
    assert len(passes_of(counter)) == 1


def passes_of(counter: Counter) -> list[str]:
    found = next(one for one in counter.store.guests() if one.guest.id == "minseo")
    return [code for code in found.codes if len(code) > 60]


def test_of_an_erased_guest_only_scans_are_left_to_decide(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    actor = counter.desk.context.actor
    erased = erasure.erase(counter.store, actor, "minseo")
    assert isinstance(erased, erasure.Erased)
    counter.news()
    assert (counter.person.name, counter.person.status) == ("minseo", "체크인")
    assert [chip.title for chip in counter.person.chips] == ["개인정보 삭제됨"]
    offered = (counter.person.primary, *counter.person.actions)
    assert [action.id for action in offered] == ["next", "undo", "check_out"]
    counter.key(Qt.Key.Key_M, "m")
    assert counter.form.id == ""


def test_a_note_that_is_too_long_is_refused_and_kept_in_the_field(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_M, "m")
    long = "가나다 " * 12_500
    counter.item("entry.words").setProperty("text", long)
    counter.key(Qt.Key.Key_Return)
    assert counter.form.problem
    assert counter.item("entry.words").property("text") == long
    counter.item("entry.words").setProperty("text", "휠체어 자리 필요")
    counter.key(Qt.Key.Key_Return)
    assert counter.form.id == ""
    assert counter.history("메모").detail == "휠체어 자리 필요"


def test_the_long_press_works_by_mouse_and_letting_go_early_does_nothing(
    counter: Counter, kiosk: CheckIn
) -> None:
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    counter.scan(code_of("minseo"))
    counter.page.act("undo")
    counter.page.controller.press("2")
    counter.settle()
    button = counter.item("hold")
    at = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(counter.desk.window, left, pos=at)
    counter.bot.waitUntil(lambda: float(button.property("held")) > 0)
    QTest.mouseRelease(counter.desk.window, left, pos=at)
    assert button.property("held") == 0
    assert scans(counter) == [("Admitted", False)]
    QTest.mousePress(counter.desk.window, left, pos=at)
    counter.bot.waitUntil(lambda: scans(counter) == [("Admitted", True)])
    QTest.mouseRelease(counter.desk.window, left, pos=at)
