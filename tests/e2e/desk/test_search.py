"""Real keys typed into the window of the desk: finding people, and what comes in meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store.connection import driver_connection
from kiosk.usecases.checkin import ticket_queue
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import Clock, code_of
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import Counter


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
    assert counter.told == "김민서 님을 체크인했습니다 · 되돌리기 U"
    assert counter.person.status == "체크인"
    assert counter.history("입장 · 정문").note == "desk-1 · 이서연"
    counter.wait(1.5)
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
        return [f"{action.key} {action.text}" for action in counter.desk.view_model.props.keys]

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


def test_what_is_typed_into_the_search_goes_there_from_any_page(counter: Counter) -> None:
    counter.desk.view_model.openPage("dashboard")
    counter.settle()
    counter.search.forceActiveFocus()
    counter.type("jan")
    assert counter.desk.view_model.page.name == "find"
    assert counter.search.hasActiveFocus()


def test_a_scan_opens_the_person_from_any_page_and_types_nothing(counter: Counter) -> None:
    counter.search.forceActiveFocus()
    counter.type("jan")
    counter.desk.view_model.openPage("dashboard")
    counter.settle()
    counter.scan(code_of("minseo"))
    assert counter.desk.view_model.page.name == "find"
    assert counter.person.name == "김민서"
    assert counter.search.property("text") == "jan"
    assert scans(counter) == []
    counter.scan("KSTF-0000000000000000")
    assert counter.told == "이 코드를 가진 분이 없습니다. 이름으로 찾아 주세요"
    assert counter.person.name == "", "whoever holds that code is not the one before"


def test_what_a_kiosk_records_is_shown_without_being_asked_for(
    counter: Counter, kiosk: CheckIn
) -> None:
    counter.scan(code_of("minseo"))
    assert counter.person.status == "미도착"
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    counter.news()
    assert counter.person.status == "체크인"


def test_an_arrival_to_be_met_is_shown_on_every_page_until_somebody_sees_to_it(
    counter: Counter, kiosk: CheckIn
) -> None:
    heard: list[str] = []
    counter.desk.context.sound_requested.connect(heard.append)
    guest = Guest("envoy", name_ko="한대사", position_ko="대사", vip=True, escort="의전팀 010")
    drafts = [facts.recorded(None, guest), facts.code_issued("envoy", code_of("envoy"))]
    counter.store.append(draft for draft in drafts if draft)
    counter.desk.view_model.openPage("dashboard")
    counter.news()
    kiosk.scan(ScanRequest.of(code_of("envoy")))
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
    assert ticket_queue.queue(counter.store, clock.wall()) == []


def test_a_full_disk_is_told_and_nothing_is_lost(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    writer = driver_connection(counter.store._writer)
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count={pages}").fetchone()
    for _ in range(40):
        counter.page.act("block")
        counter.page.controller.press("3")
        counter.page.controller.form.edit("words", "a" * 400)
        counter.page.act("submit")
        if counter.desk.context.fault:
            break
        counter.page.act("unblock")
        counter.page.controller.press("1")
        counter.page.act("submit")
    assert counter.desk.context.fault is not None
    assert counter.desk.view_model.props.store_tone == "stop"
    assert counter.desk.view_model.props.notice.tone == "stop"
    assert counter.form.entries[1].value == "a" * 400
    writer.execute("PRAGMA max_page_count=1000000").fetchone()
    counter.wait(3)
    assert counter.desk.context.fault is None
    counter.page.act("submit")
    assert counter.person.status == "차단됨"
