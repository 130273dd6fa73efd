"""Tickets, VIP alerts, attention alerts and wrong PINs at the desk window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.tickets_and_print_jobs import TicketState
from kiosk.store import Store
from kiosk.usecases.admin.exit_keypads import try_pin
from kiosk.usecases.admin.pin_waits import PinWaits
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import Clock, code_of, say
from tests.e2e.desk.front_desk import DeskDriver


def marked(driver: DeskDriver, guest: str, **marks: object) -> None:
    before = next(one.guest for one in driver.store.guests() if one.guest.id == guest)
    draft = facts.change_fact(before, replace(before, **marks))  # type: ignore[arg-type]  # fields of a guest
    assert draft is not None
    driver.store.append([draft])


def ids(rows: object) -> list[str]:
    return [row.props.title for row in rows.shown]  # type: ignore[attr-defined]  # a list model


def test_vip_and_attention_alerts_are_separate(driver: DeskDriver, kiosk: CheckIn) -> None:
    sounds: list[str] = []
    driver.desk.context.sound_requested.connect(sounds.append)
    marked(driver, "jane", attention="휠체어 경사로")
    marked(driver, "minseo", vip=True)
    driver.news()
    kiosk.scan(ScanRequest.of(code_of("jane")))
    driver.news()
    queue = driver.queue
    assert (len(ids(queue._urgent)), len(ids(queue._attention))) == (0, 1)
    assert sounds == ["desk"]
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    assert (len(ids(queue._urgent)), len(ids(queue._attention))) == (1, 1)
    assert sounds == ["desk", "vip"]
    driver.key(Qt.Key.Key_Y, "y")
    [acknowledged] = [one.guest for one in queue.alerts if one.acknowledged_by]
    assert acknowledged.id == "minseo"
    context = driver.desk.context
    assert context.notice.text.startswith(context.formatter.name(acknowledged))
    driver.key(Qt.Key.Key_Y, "y")
    assert all(one.acknowledged_by for one in queue.alerts)


def test_an_acknowledged_alert_is_collapsed(driver: DeskDriver, kiosk: CheckIn) -> None:
    marked(driver, "minseo", vip=True)
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    driver.key(Qt.Key.Key_Y, "y")
    queue = driver.queue
    assert (ids(queue._urgent), ids(queue._acknowledged)) == ([], [])
    driver.key(Qt.Key.Key_H, control=True)
    assert len(ids(queue._acknowledged)) == 1
    driver.key(Qt.Key.Key_H, control=True)
    assert ids(queue._acknowledged) == []


@pytest.mark.parametrize("acknowledged", [False, True], ids=["no-alert", "acknowledged-alert"])
def test_0_opens_everybody_for_who_may_see_alerts(
    driver: DeskDriver, kiosk: CheckIn, *, acknowledged: bool
) -> None:
    if acknowledged:
        marked(driver, "minseo", vip=True)
        kiosk.scan(ScanRequest.of(code_of("minseo")))
        driver.news()
        driver.key(Qt.Key.Key_Y, "y")
    assert driver.queue.property("acknowledgedToggleKey") == ("Ctrl+H" if acknowledged else "")
    driver.key(Qt.Key.Key_0, "0")
    assert driver.desk.view_model.page.name == "everybody"
    driver.key(Qt.Key.Key_Escape)
    assert driver.desk.view_model.page.name == "find"


def test_without_an_acknowledged_alert_its_key_changes_nothing(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_H, control=True)
    assert not driver.queue.shows_acknowledged
    assert driver.desk.view_model.page.name == "find"


def test_a_ticket_is_taken_and_closed_by_one_key(driver: DeskDriver, clock: Clock) -> None:
    for guest in ("minseo", "jane"):
        issue_ticket(driver.store, "help", clock.wall(), guest=guest, letter="A")
        clock.seconds += 1
    driver.news()
    driver.key(Qt.Key.Key_W, "w")
    driver.news()
    first = driver.queue.waiting[0].ticket
    assert (first.guest, first.state) == ("minseo", TicketState.TAKEN)
    assert driver.person.id == "minseo"
    driver.key(Qt.Key.Key_W, "w")
    driver.news()
    assert [one.ticket.guest for one in driver.queue.waiting] == ["jane"]


def test_a_ticket_is_acknowledged_by_a_key_after_all_alerts(
    driver: DeskDriver, kiosk: CheckIn, clock: Clock
) -> None:
    issue_ticket(driver.store, "help", clock.wall(), letter="A")
    marked(driver, "minseo", vip=True)
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    assert driver.queue.property("firstUnseen") == ""
    driver.key(Qt.Key.Key_Y, "y")
    driver.news()
    ticket = driver.queue.waiting[0].ticket
    assert (driver.queue.property("firstUnseen"), ticket.seen_at) == (ticket.subject, None)
    driver.key(Qt.Key.Key_Y, "y")
    assert driver.notice == say("desk.ticket.seen", number="A-1", by="이서연")
    driver.news()
    assert driver.queue.waiting[0].ticket.seen_at == clock.wall()
    assert (driver.queue.property("firstUnseen"), driver.queue.property("firstTicket")) == (
        "",
        ticket.subject,
    )


def test_checking_a_guest_in_closes_their_ticket(driver: DeskDriver, clock: Clock) -> None:
    issue_ticket(driver.store, "help", clock.wall(), guest="minseo", letter="A")
    driver.news()
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_Return)
    driver.news()
    assert driver.queue.waiting == []


def test_wrong_pins_at_a_kiosk_are_shown_on_every_page_until_acknowledged(
    driver: DeskDriver, clock: Clock
) -> None:
    kiosk = Store.open(driver.store.path, "kiosk-7")
    driver.news()
    for _ in range(2):
        try_pin(kiosk, "111222", lambda _: False, clock.wall(), PinWaits(clock))
    kiosk.close()
    driver.news()
    assert ids(driver.queue._urgent) == ["kiosk-7"]
    driver.key(Qt.Key.Key_Y, "y")
    driver.news()
    assert ids(driver.queue._urgent) == []


def about_minseo(message: str, **values: object) -> str:
    return say("desk.about_guest", name="김민서", text=say(message, **values))


def test_a_vip_with_a_note_has_two_alerts_that_name_the_guest(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    marked(driver, "minseo", vip=True, attention="휠체어 경사로")
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    queue = driver.queue
    assert (len(ids(queue._urgent)), len(ids(queue._attention))) == (1, 1)
    driver.key(Qt.Key.Key_Y, "y")
    assert (len(ids(queue._urgent)), len(ids(queue._attention))) == (0, 1)
    assert driver.notice == about_minseo("desk.alert.seen_by", by="이서연")
    driver.key(Qt.Key.Key_Y, "y")
    assert (ids(queue._urgent), ids(queue._attention)) == ([], [])


def test_a_ticket_line_states_name_and_number(driver: DeskDriver, clock: Clock) -> None:
    issue_ticket(driver.store, "help", clock.wall(), guest="minseo", letter="A")
    driver.news()
    number = driver.queue.waiting[0].ticket.number
    driver.key(Qt.Key.Key_W, "w")
    assert driver.notice == about_minseo("desk.ticket.taken", number=number)
    driver.news()
    driver.key(Qt.Key.Key_W, "w")
    assert driver.notice == about_minseo("desk.ticket.closed", number=number)


def test_no_key_of_an_arrival_is_shown_while_it_would_be_text(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    marked(driver, "minseo", vip=True)
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    acknowledge = driver.button(say("desk.queue.seen"))
    assert acknowledge.property("key") == "Y"
    driver.key(Qt.Key.Key_Slash, "/")
    assert acknowledge.property("key") == ""
    driver.type("y")
    assert not driver.queue.alerts[0].acknowledged_by
