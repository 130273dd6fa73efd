"""Search at the desk by real keys, and changes received meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store.connection import driver_connection
from kiosk.usecases.checkin import ticket_queue
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import Clock, code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import DeskDriver


def test_type_enter_enter_is_a_check_in(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    driver.search.setProperty("text", "김민")
    assert driver.listed == ["김민서"]
    driver.key(Qt.Key.Key_Return)
    assert driver.person.name == "김민서"
    assert driver.person.primary.text == say("desk.status.in")
    assert scans(driver) == []
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]
    assert driver.notice == say("desk.done.undo_key", text=say("desk.done.check_in", name="김민서"))
    assert driver.person.status == say("desk.status.in")
    assert driver.history(say("desk.history.entry", where="정문")).note == "desk-1 · 이서연"
    driver.wait(1.5)
    driver.key(Qt.Key.Key_Return)
    assert driver.person.id == ""
    assert driver.search.property("text") == ""
    assert driver.search.hasActiveFocus()
    assert scans(driver) == [("Admitted", False)]


def test_text_composed_by_an_input_method_counts_as_typed(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    driver.keyboard.compose(driver.search, "", "김")
    driver.bot.waitUntil(lambda: driver.listed == ["김민서"])
    assert driver.search.property("text") == ""


def test_the_list_does_not_wait_for_keys_that_may_be_a_scan(driver: DeskDriver) -> None:
    driver.search.forceActiveFocus()
    driver.keyboard.type("j", gap=500)
    assert driver.search.property("text") == ""
    assert driver.listed == ["H.E.\N{NO-BREAK SPACE}Ms.\N{NO-BREAK SPACE}SMITH Jane"]
    driver.bot.waitUntil(lambda: driver.search.property("text") == "j")
    assert driver.listed == ["H.E.\N{NO-BREAK SPACE}Ms.\N{NO-BREAK SPACE}SMITH Jane"]


def test_letters_are_text_in_a_field_and_shortcuts_elsewhere(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    driver.type("un")
    assert driver.desk.view_model.page.name == "find"
    driver.key(Qt.Key.Key_Escape)
    assert driver.search.property("text") == ""


def test_esc_clears_then_leaves_the_search_and_letters_are_shortcuts_again(
    driver: DeskDriver,
) -> None:
    def hints() -> list[str]:
        return [f"{action.key} {action.text}" for action in driver.desk.view_model.props.keys]

    driver.key(Qt.Key.Key_Slash, "/")
    driver.type("jan")
    assert f"Esc {say('desk.key.clear')}" in hints()
    driver.key(Qt.Key.Key_Escape)
    assert driver.search.property("text") == ""
    assert driver.search.hasActiveFocus()
    assert f"Esc {say('desk.key.quit')}" in hints()
    driver.key(Qt.Key.Key_Escape)
    assert not driver.search.hasActiveFocus()
    assert hints() == [f"/ {say('desk.key.search')}"]
    driver.key(Qt.Key.Key_D, "d")
    assert driver.desk.view_model.page.name == "dashboard"


def test_no_line_is_chosen_after_a_scan_opened_another_guest(driver: DeskDriver) -> None:
    driver.search.forceActiveFocus()
    driver.type("jan")
    assert [line.chosen for line in driver.page.list.lines] == [True]
    driver.scan(code_of("minseo"))
    driver.news()
    assert [line.chosen for line in driver.page.list.lines] == [False]
    driver.page.refresh()
    assert [line.chosen for line in driver.page.list.lines] == [False]
    driver.scan(code_of("jane"))
    assert [line.chosen for line in driver.page.list.lines] == [True]


def test_what_is_typed_into_the_search_goes_there_from_any_page(driver: DeskDriver) -> None:
    driver.desk.view_model.openPage("dashboard")
    driver.settle()
    driver.search.forceActiveFocus()
    driver.type("jan")
    assert driver.desk.view_model.page.name == "find"
    assert driver.search.hasActiveFocus()


def test_a_scan_opens_the_person_from_any_page_and_types_nothing(driver: DeskDriver) -> None:
    driver.search.forceActiveFocus()
    driver.type("jan")
    driver.desk.view_model.openPage("dashboard")
    driver.settle()
    driver.scan(code_of("minseo"))
    assert driver.desk.view_model.page.name == "find"
    assert driver.person.name == "김민서"
    assert driver.search.property("text") == "jan"
    assert scans(driver) == []
    driver.scan("KSTF-0000000000000000")
    assert driver.notice == say("desk.scan.nobody")
    assert driver.person.name == "", "whoever holds that code is not the one before"


def test_scans_of_a_kiosk_are_shown_without_a_new_search(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    driver.scan(code_of("minseo"))
    assert driver.person.status == say("desk.status.expected")
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    assert driver.person.status == say("desk.status.in")


def test_an_arrival_alert_is_shown_on_every_page_until_acknowledged(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    sounds: list[str] = []
    driver.desk.context.sound_requested.connect(sounds.append)
    guest = Guest("envoy", name_ko="한대사", position_ko="대사", vip=True, escort="의전팀 010")
    drafts = [facts.change_fact(None, guest), facts.code_issued("envoy", code_of("envoy"))]
    driver.store.append(draft for draft in drafts if draft)
    driver.desk.view_model.openPage("dashboard")
    driver.news()
    kiosk.scan(ScanRequest.of(code_of("envoy")))
    driver.news()
    [alert] = driver.queue.alerts
    assert (alert.guest.name_ko, alert.acknowledged_by) == ("한대사", "")
    assert sounds == ["vip"]
    driver.key(Qt.Key.Key_Y, "y")
    driver.news()
    [alert] = driver.queue.alerts
    assert alert.acknowledged_by == "이서연"


def test_a_ticket_is_taken_and_closed_by_name(
    driver: DeskDriver, kiosk: CheckIn, clock: Clock
) -> None:
    issue_ticket(driver.store, "no_code", clock.wall(), checkpoint="main", letter="A")
    driver.news()
    queue = driver.queue
    [ticket] = queue.waiting
    assert ticket.ticket.number == "A-1"
    queue.act(ticket.ticket.subject)
    assert queue.waiting[0].taken_by == "이서연"
    queue.act(ticket.ticket.subject)
    assert ticket_queue.queue(driver.store, clock.wall()) == []


def test_a_full_disk_is_reported_and_nothing_is_lost(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    writer = driver_connection(driver.store._writer)
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count={pages}").fetchone()
    for _ in range(40):
        driver.page.act("block")
        driver.page.controller.press("4")
        driver.page.controller.form.edit("words", "a" * 400)
        driver.page.act("submit")
        if driver.desk.context.fault:
            break
        driver.page.act("unblock")
        driver.page.controller.press("1")
        driver.page.act("submit")
    assert driver.desk.context.fault is not None
    assert driver.desk.view_model.props.store_tone == "stop"
    assert driver.desk.view_model.props.notice.tone == "stop"
    assert driver.form.entries[1].value == "a" * 400
    writer.execute("PRAGMA max_page_count=1000000").fetchone()
    driver.wait(3)
    assert driver.desk.context.fault is None
    driver.page.act("submit")
    assert driver.person.status == say("desk.status.blocked")
