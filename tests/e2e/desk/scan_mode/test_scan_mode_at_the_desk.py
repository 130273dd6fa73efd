"""Scan mode beside the rest of the desk: badges, pages, lock, checkpoints, tickets, faults."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.equipment.devices import Printer
from kiosk.store import Store
from kiosk.store.errors import StoreFull
from kiosk.ui.desk.shell.preferences import preferences_path
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.ticket_queue import queue
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.devices.printers.fake_printers import FakeZebra
from tests.e2e.conftest import MORNING, code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import (
    VOLUNTEER_PIN,
    DeskDriver,
)
from tests.e2e.desk.scan_mode.shown_scan import JANE, StaffMembers, shown, texts


def test_the_badge_is_printed_where_that_is_set_for_the_device(
    driver: DeskDriver, zebra: FakeZebra, staff_members: StaffMembers
) -> None:
    set_up(driver.store, staff_members[0], Printer("p1", "Desk", "zebra", zebra.address, "4x6in"))
    driver.scan(code_of("jane"))
    assert say("sm.badge.missing") in [line.title for line in shown(driver).result.notes]
    driver.key(Qt.Key.Key_P, "p")
    driver.scan(code_of("minseo"))
    driver.news()
    assert len(zebra.labels) == 1
    kept = json.loads(preferences_path(driver.store.path).read_text("utf-8"))
    assert kept["desk-1"]["choices"]["prints_on_scan"] is True
    driver.wait(60)
    driver.scan(code_of("minseo"))
    driver.news()
    assert len(zebra.labels) == 1
    assert say("sm.badge.printed") in [line.title for line in shown(driver).result.notes]


def test_checking_out_is_shown_and_ends_with_the_mode(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_O, "o")
    assert say("sm.direction.exit") in texts(driver)
    driver.scan(code_of("minseo"))
    assert shown(driver).result.headline == say("sm.left")
    assert shown(driver).counts[0].title == "0"
    driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_S, control=True)
    assert shown(driver).direction == say("sm.direction.entry")


def test_letters_do_not_leave_the_mode_and_escape_does(driver: DeskDriver) -> None:
    for key, text in ((Qt.Key.Key_N, "n"), (Qt.Key.Key_D, "d"), (Qt.Key.Key_1, "1")):
        driver.key(key, text)
        assert driver.desk.view_model.page.name == "scan_mode"
    driver.key(Qt.Key.Key_Escape)
    assert driver.desk.view_model.page.name == "find"


def test_the_search_leads_back_to_the_mode(driver: DeskDriver) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    driver.type("jane")
    driver.key(Qt.Key.Key_Return)
    assert driver.person.name == JANE
    driver.key(Qt.Key.Key_Escape)
    assert driver.desk.view_model.page.name == "scan_mode"
    driver.key(Qt.Key.Key_Slash, "/")
    driver.key(Qt.Key.Key_Escape)
    assert driver.desk.view_model.page.name == "scan_mode"


def test_a_locked_desk_scans_nothing_and_shows_no_name(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_L, "l", control=True)
    driver.scan(code_of("jane"))
    assert "김민서" not in texts(driver)
    driver.unlock(staff_members[2], VOLUNTEER_PIN)
    driver.settle()
    assert [outcome for outcome, _ in scans(driver)] == ["Admitted"]
    assert shown(driver).recent == ()
    assert "printing" not in [action.id for action in shown(driver).actions]
    driver.scan(code_of("jane"))
    assert shown(driver).result.name == JANE


def test_the_checkpoint_changes_with_two_keys_and_its_counts_with_it(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_G, control=True)
    options = driver.desk.view_model._switch.props.options
    digit = next(one.key for one in options if one.id == "side")
    driver.key(Qt.Key(ord(digit)), digit)
    assert (shown(driver).checkpoint, shown(driver).counts[0].title) == (
        "옆문",
        say("dl.count", a=0, b=1),
    )
    driver.scan(code_of("minseo"))
    driver.scan(code_of("jane"))
    assert shown(driver).result.reason == say("desk.stands.full", capacity=1)
    assert [scan["checkpoint"] for scan in VIEWS["scans"](driver.store)] == ["main", "side", "side"]


def test_a_scan_closes_the_ticket_of_the_guest(driver: DeskDriver) -> None:
    issue_ticket(driver.store, "no_code", MORNING, guest="minseo", checkpoint="main", letter="A")
    driver.scan(code_of("minseo"))
    assert queue(driver.store, MORNING) == []


def test_a_scan_that_was_not_recorded_is_said_large(
    driver: DeskDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StoreFull(driver.store.path)

    with monkeypatch.context() as patched:
        patched.setattr(Store, "transact", fail)
        driver.scan(code_of("minseo"))
    result = shown(driver).result
    assert (result.tone, result.headline, result.name) == ("stop", say("sm.not_recorded"), "")
    assert scans(driver) == []
    driver.wait(60)
    driver.scan(code_of("minseo"))
    assert shown(driver).result.headline == say("sm.admitted")
