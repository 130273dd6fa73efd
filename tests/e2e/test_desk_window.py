"""Real keys typed into the real window of the desk: what staff then read, and what is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.desk import corrections, waiting
from kiosk.desk.checkin import CheckIn, Submission
from kiosk.desk.tickets import issue_ticket
from kiosk.desk.views import VIEWS
from kiosk.domain import facts
from kiosk.domain.records import Guest
from kiosk.domain.rights import Actor, Staff
from kiosk.store import Store
from kiosk.store.connection import raw
from kiosk.ui.desk.dashboard_page import DashboardViewModel
from kiosk.ui.desk.keeping import Kept, keep, kept_at, read_kept
from kiosk.ui.desk.shell import LOCKS_AFTER
from kiosk.ui.desk.walkin import WalkInViewModel
from tests.e2e.conftest import Clock, code_of
from tests.e2e.frontdesk import (
    ADMIN_PIN,
    DESK_PIN,
    VOLUNTEER_PIN,
    Counter,
    employ,
    open_counter,
)

Team = tuple[Actor, Staff, Staff]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def team(store_path: Path) -> Team:
    with closing(Store.open(store_path, "set-up")) as store:
        return employ(store)


@pytest.fixture
def locked(qtbot: QtBot, store_path: Path, clock: Clock, team: Team) -> Iterator[Counter]:
    counter = open_counter(qtbot, store_path, clock)
    yield counter
    counter.desk.close()


@pytest.fixture
def counter(locked: Counter, team: Team) -> Counter:
    locked.unlock(team[0], ADMIN_PIN)
    locked.settle()
    return locked


@pytest.fixture
def kiosk(store_path: Path, clock: Clock) -> Iterator[CheckIn]:
    """A kiosk's process on the same store."""
    with closing(Store.open(store_path, "kiosk-1")) as store:
        yield CheckIn(store, "main", clock.wall)


def scans(counter: Counter) -> list[tuple[object, object]]:
    return [(scan["outcome"], scan["annulled"]) for scan in VIEWS["scans"](counter.store)]


def test_whoever_opens_a_new_store_first_becomes_its_admin(
    qtbot: QtBot, store_path: Path, clock: Clock
) -> None:
    counter = open_counter(qtbot, store_path, clock)
    try:
        counter.news()
        lock = counter.lock
        assert lock.props.stage == "set_up"
        for entry, text in (("name", "이서연"), ("pin", "4815"), ("again", "4815")):
            counter.item(f"entry.{entry}").forceActiveFocus()
            counter.item(f"entry.{entry}").setProperty("text", text)
        counter.key(Qt.Key.Key_Return)
        assert lock.props.form.problem
        for entry in ("pin", "again"):
            counter.item(f"entry.{entry}").setProperty("text", ADMIN_PIN)
        counter.key(Qt.Key.Key_Return)
        assert counter.desk.view_model.props.staff == "이서연"
    finally:
        counter.desk.close()


def test_type_enter_enter_is_a_check_in(counter: Counter) -> None:
    counter.key(Qt.Key.Key_Slash, "/")
    counter.search.setProperty("text", "김민")
    assert counter.listed == ["김민서"]
    counter.key(Qt.Key.Key_Return)
    assert counter.person.name == "김민서"
    assert counter.person.primary.text == "체크인"
    assert scans(counter) == []
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    assert counter.told == "체크인했습니다"
    assert counter.person.status == "체크인"
    assert counter.history("입장 · 정문").note == "desk-1 · 이서연"
    counter.key(Qt.Key.Key_Return)
    assert counter.person.id == ""
    assert counter.search.property("text") == ""
    assert counter.search.hasActiveFocus()
    assert scans(counter) == [("Admitted", False)]


def test_what_is_composed_counts_as_typed(counter: Counter) -> None:
    counter.key(Qt.Key.Key_Slash, "/")
    counter.keyboard.compose(counter.search, "", "김")
    counter.bot.waitUntil(lambda: counter.listed == ["김민서"])
    assert counter.search.property("text") == ""


def test_the_list_does_not_wait_for_keys_that_may_be_a_scan(counter: Counter) -> None:
    counter.search.forceActiveFocus()
    counter.keyboard.type("j", gap=500)
    assert counter.search.property("text") == ""
    assert counter.listed == ["SMITH Jane"]
    counter.bot.waitUntil(lambda: counter.search.property("text") == "j")
    assert counter.listed == ["SMITH Jane"]


def test_letters_are_text_in_a_field_and_deeds_elsewhere(counter: Counter) -> None:
    counter.key(Qt.Key.Key_Slash, "/")
    counter.type("un")
    assert counter.desk.view_model.page.name == "find"
    counter.key(Qt.Key.Key_Escape)
    assert counter.search.property("text") == ""


def test_esc_clears_the_search_then_leaves_it_and_letters_are_deeds_again(
    counter: Counter,
) -> None:
    def hints() -> list[str]:
        return [f"{deed.key} {deed.text}" for deed in counter.desk.view_model.props.keys]

    counter.key(Qt.Key.Key_Slash, "/")
    counter.type("jan")
    assert "Esc 지우기" in hints()
    counter.key(Qt.Key.Key_Escape)
    assert counter.search.property("text") == ""
    assert counter.search.hasActiveFocus()
    assert "Esc 찾기 칸 나가기" in hints()
    counter.key(Qt.Key.Key_Escape)
    assert not counter.search.hasActiveFocus()
    assert hints() == ["/ 찾기"]
    counter.key(Qt.Key.Key_D, "d")
    assert counter.desk.view_model.page.name == "dashboard"


def test_the_list_chooses_nobody_where_a_scan_opened_another(counter: Counter) -> None:
    counter.search.forceActiveFocus()
    counter.type("jan")
    assert [line.chosen for line in counter.page.list.lines] == [True]
    counter.scan(code_of("minseo"))
    counter.news()
    assert [line.chosen for line in counter.page.list.lines] == [False]
    counter.page.refresh()
    assert [line.chosen for line in counter.page.list.lines] == [False]
    counter.scan(code_of("jane"))
    assert [line.chosen for line in counter.page.list.lines] == [True]


def test_whoever_is_in_is_not_to_be_let_in_anyway(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_Return)
    assert counter.person.status == "체크인"
    assert "force" not in {deed.id for deed in counter.person.deeds}
    counter.key(Qt.Key.Key_F, "f")
    assert counter.form.id == ""


def test_what_is_typed_into_the_search_goes_there_from_any_page(counter: Counter) -> None:
    counter.desk.view_model.go("dashboard")
    counter.settle()
    counter.search.forceActiveFocus()
    counter.type("jan")
    assert counter.desk.view_model.page.name == "find"
    assert counter.search.hasActiveFocus()


def test_a_scan_opens_the_person_from_any_page_and_types_nothing(counter: Counter) -> None:
    counter.search.forceActiveFocus()
    counter.type("jan")
    counter.desk.view_model.go("dashboard")
    counter.settle()
    counter.scan(code_of("minseo"))
    assert counter.desk.view_model.page.name == "find"
    assert counter.person.name == "김민서"
    assert counter.search.property("text") == "jan"
    assert scans(counter) == []
    counter.scan("KSTF-0000000000000000")
    assert counter.told == "이 코드를 가진 분이 없습니다. 이름으로 찾아 주세요"
    assert counter.person.name == "김민서"


def test_undo_wants_a_reason_and_a_long_press(counter: Counter, kiosk: CheckIn) -> None:
    kiosk.scan(Submission(code_of("minseo")))
    counter.scan(code_of("minseo"))
    assert counter.person.status_text == "09:12 · kiosk-1"
    counter.key(Qt.Key.Key_U, "u")
    assert (counter.form.id, counter.form.submit.enabled) == ("undo", False)
    counter.key(Qt.Key.Key_1, "1")
    assert counter.form.submit.enabled
    counter.key(Qt.Key.Key_U, "u")
    assert scans(counter) == [("Admitted", False)]
    counter.hold(Qt.Key.Key_U, "u", down=True)
    counter.bot.waitUntil(lambda: scans(counter) == [("Admitted", True)])
    counter.hold(Qt.Key.Key_U, "u", down=False)
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
    assert counter.told == "사유와 함께 입장을 기록했습니다"
    assert counter.history("입장 · 정문").detail == "주최 측 확인"
    assert (counter.person.status, counter.person.status_tone) == ("체크인", "warn")
    assert counter.person.status_text.startswith("09:12 · desk-1 · ")


def test_a_volunteer_is_not_shown_and_cannot_press_what_they_may_not(
    locked: Counter, team: Team
) -> None:
    locked.unlock(team[2], VOLUNTEER_PIN)
    locked.scan(code_of("gone"))
    offered = {deed.id for deed in locked.person.deeds}
    assert offered.isdisjoint({"undo", "force", "block", "correct", "codes", "merge"})
    assert locked.person.primary.id == ""
    for key, text in ((Qt.Key.Key_F, "f"), (Qt.Key.Key_B, "b"), (Qt.Key.Key_D, "d")):
        locked.key(key, text)
    locked.page.act("force")
    assert locked.form.id == ""
    assert locked.desk.view_model.page.name == "find"
    pages = {deed.id for deed in locked.desk.view_model.props.pages}
    assert pages.isdisjoint({"walk_in", "dashboard", "delegations", "tables", "staff"})


def test_the_desk_locks_and_a_wrong_pin_waits_longer_each_time(
    counter: Counter, team: Team
) -> None:
    counter.scan(code_of("minseo"))
    counter.key(Qt.Key.Key_L, "l", control=True)
    view_model = counter.desk.view_model
    assert view_model.props.locked
    counter.scan(code_of("jane"))
    counter.key(Qt.Key.Key_U, "u")
    lock = counter.lock
    lock.choose(team[1].id)
    for _ in range(5):
        lock.unlock("999999")
    assert "초 뒤에" in lock.props.problem
    lock.unlock(DESK_PIN)
    assert view_model.props.locked
    counter.wait(31)
    lock.unlock(DESK_PIN)
    assert view_model.props.staff == "박지훈"
    assert counter.person.id == ""
    counter.wait(LOCKS_AFTER - 1)
    assert not view_model.props.locked
    counter.wait(2)
    assert view_model.props.locked


def test_the_figures_on_a_wall_stay_when_the_desk_locks_itself_until_somebody_comes(
    counter: Counter, kiosk: CheckIn
) -> None:
    def looks_at_wall() -> bool:
        return any(
            one.objectName() == "projection" and one.isVisible()
            for one in counter.desk.window.contentItem().childItems()
        )

    page = counter.desk.view_model.pages[2]
    assert isinstance(page, DashboardViewModel)
    counter.key(Qt.Key.Key_D, "d")
    counter.key(Qt.Key.Key_V, "v")
    counter.wait(LOCKS_AFTER + 1)
    assert counter.desk.view_model.props.locked
    assert looks_at_wall()
    figures = page.state.figures
    kiosk.scan(Submission(code_of("minseo")))
    counter.news()
    assert page.state.figures != figures
    counter.key(Qt.Key.Key_Shift)
    assert not looks_at_wall()
    assert counter.desk.view_model.props.locked


def test_a_desk_that_is_locked_by_hand_leaves_nothing_on_the_wall(counter: Counter) -> None:
    counter.key(Qt.Key.Key_D, "d")
    counter.key(Qt.Key.Key_V, "v")
    counter.key(Qt.Key.Key_L, "l", control=True)
    page = counter.desk.view_model.page
    assert isinstance(page, DashboardViewModel)
    assert not page.state.projecting
    assert counter.desk.view_model.props.locked


def test_the_look_of_a_desk_is_kept_over_a_restart(
    qtbot: QtBot, store_path: Path, clock: Clock, counter: Counter
) -> None:
    dark = counter.desk.view_model.props.dark
    counter.desk.view_model.turnLanguage()
    counter.desk.view_model.turnLight()
    again = open_counter(qtbot, store_path, clock)
    try:
        assert again.desk.office.language == "en"
        assert again.desk.view_model.props.dark is not dark
    finally:
        again.desk.close()


def test_each_desk_on_a_store_keeps_its_own_look(tmp_path: Path) -> None:
    path, usual = kept_at(tmp_path / "event.db"), Kept("ko", dark=False)
    looks = {"desk-1": Kept("en", dark=True), "desk-2": Kept("en", dark=False)}
    for device, look in looks.items():
        keep(path, device, look)
    assert {device: read_kept(path, device, usual) for device in looks} == looks
    assert read_kept(path, "desk-3", usual) == usual


@pytest.mark.parametrize(
    "found", ["", "[]", '{"d": 1}', '{"d": {"language": "fr", "dark": true}}', '{"d": {"dark": 1}}']
)
def test_a_look_that_cannot_be_used_is_not(tmp_path: Path, found: str) -> None:
    usual = Kept("ko", dark=False)
    path = kept_at(tmp_path / "event.db")
    assert read_kept(path, "d", usual) == usual
    path.write_text(found, encoding="utf-8")
    assert read_kept(path, "d", usual) == usual


def test_what_a_kiosk_records_is_shown_without_being_asked_for(
    counter: Counter, kiosk: CheckIn
) -> None:
    counter.scan(code_of("minseo"))
    assert counter.person.status == "미도착"
    kiosk.scan(Submission(code_of("minseo")))
    counter.news()
    assert counter.person.status == "체크인"


def test_an_arrival_to_be_met_is_shown_on_every_page_until_somebody_sees_to_it(
    counter: Counter, kiosk: CheckIn
) -> None:
    heard: list[str] = []
    counter.desk.office.heard.connect(heard.append)
    guest = Guest("envoy", name_ko="한대사", position_ko="대사", vip=True, escort="의전팀 010")
    drafts = [facts.recorded(None, guest), facts.code_issued("envoy", code_of("envoy"))]
    counter.store.append(draft for draft in drafts if draft)
    counter.desk.view_model.go("dashboard")
    counter.news()
    kiosk.scan(Submission(code_of("envoy")))
    counter.news()
    [alert] = counter.queue.alerts
    assert (alert.guest.name_ko, alert.acknowledged_by) == ("한대사", "")
    assert heard == ["vip"]
    counter.key(Qt.Key.Key_Y, "y")
    counter.news()
    [alert] = counter.queue.alerts
    assert alert.acknowledged_by == "이서연"


def test_a_ticket_is_taken_and_closed_by_name(
    counter: Counter, kiosk: CheckIn, clock: Clock
) -> None:
    issue_ticket(counter.store, "no_code", clock.wall(), checkpoint="main", letter="A")
    counter.news()
    queue = counter.queue
    [ticket] = queue.waiting
    assert ticket.ticket.number == "A-1"
    queue.act(ticket.ticket.subject)
    assert queue.waiting[0].taken_by == "이서연"
    queue.act(ticket.ticket.subject)
    assert waiting.queue(counter.store, clock.wall()) == []


def test_a_full_disk_is_told_and_nothing_is_lost(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    writer = raw(counter.store._writer)
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count={pages}").fetchone()
    for _ in range(40):
        counter.page.act("block")
        counter.page.dossier.press("3")
        counter.page.dossier.form.edit("words", "a" * 400)
        counter.page.act("submit")
        if counter.desk.office.fault:
            break
        counter.page.act("unblock")
        counter.page.dossier.press("1")
        counter.page.act("submit")
    assert counter.desk.office.fault is not None
    assert counter.desk.view_model.props.store_tone == "stop"
    assert counter.desk.view_model.props.notice.tone == "stop"
    assert counter.form.entries[1].value == "a" * 400
    writer.execute("PRAGMA max_page_count=1000000").fetchone()
    counter.wait(3)
    assert counter.desk.office.fault is None
    counter.page.act("submit")
    assert counter.person.status == "차단됨"


def test_the_language_changes_everywhere_at_once(counter: Counter) -> None:
    counter.scan(code_of("jane"))
    counter.desk.view_model.turnLanguage()
    assert counter.person.primary.text == "Check in"
    assert counter.desk.view_model.props.pages[0].text == "Find"


def test_a_walk_in_is_registered_coded_and_checked_in_at_once(counter: Counter) -> None:
    counter.key(Qt.Key.Key_Slash, "/")
    counter.key(Qt.Key.Key_Escape)
    counter.desk.view_model.go("walk_in")
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
    for entry, text in (("organisation_ko", "봄빛연구소"), ("category", "guest")):
        counter.item(f"entry.{entry}").setProperty("text", text)
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]
    assert counter.desk.view_model.page.name == "find"
    assert (counter.person.name, counter.person.status) == ("최새봄", "체크인")
    assert [chip.title for chip in counter.person.chips] == ["guest", "현장 등록"]


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
    counter.page.dossier.close()
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
    drafts = [facts.recorded(None, twin), facts.code_issued("twin", code_of("twin"))]
    counter.store.append(draft for draft in drafts if draft)
    counter.page.list.type("김민서")
    counter.page.dossier.open("minseo")
    counter.key(Qt.Key.Key_Return)
    assert counter.form.id == "namesakes"
    assert counter.form.lines[0].detail == "한빛대학교"
    counter.key(Qt.Key.Key_Escape)
    assert scans(counter) == []
    counter.key(Qt.Key.Key_G, "g")
    counter.page.act("line:twin")
    counter.key(Qt.Key.Key_Return)
    counter.scan(code_of("twin"))
    assert (counter.person.id, counter.told) == ("minseo", "기록을 합쳤습니다")
    counter.page.act("line:unmerge:twin")
    counter.scan(code_of("twin"))
    assert counter.person.id == "twin"


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
    kiosk.scan(Submission(code_of("minseo")))
    counter.scan(code_of("minseo"))
    counter.page.act("undo")
    counter.page.dossier.press("2")
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
