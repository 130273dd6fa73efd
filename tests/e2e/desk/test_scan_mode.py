"""Scan mode of the desk: each scan is checked in at once and shown large, with real key events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Guest, Status
from kiosk.domain.records.permissions import Actor, Staff
from kiosk.store import Store
from kiosk.store.errors import StoreFull
from kiosk.ui.desk.scanning.props import ScanModeProps
from kiosk.ui.desk.scanning.view_model import ScanModeViewModel
from kiosk.ui.desk.shell.preferences import preferences_path
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.checkin.ticket_queue import queue
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.devices.printers.fake_printers import FakeZebra
from tests.e2e.conftest import MORNING, Clock, code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import (
    ADMIN_PIN,
    VOLUNTEER_PIN,
    DeskDriver,
    add_staff_members,
    open_desk,
)

StaffMembers = tuple[Actor, Staff, Staff]
JANE = "H.E.\xa0Ms.\xa0SMITH Jane"


@pytest.fixture
def staff_members(store_path: Path) -> StaffMembers:
    with closing(Store.open(store_path, "set-up")) as store:
        members = add_staff_members(store)
        store.append(
            draft
            for record in (
                Guest("twenty", name_ko="스물", vip=True, escort="한지호 010-0000-0042"),
                Guest("guest-of-twenty", companion_of="twenty", companion_number=1),
                Checkpoint("side", "옆문", "Side door", capacity=1),
            )
            if (draft := facts.change_fact(None, record))
        )
        store.append([facts.code_issued("twenty", code_of("twenty"))])
    return members


@pytest.fixture
def driver(qtbot: QtBot, store_path: Path, staff_members: StaffMembers) -> Iterator[DeskDriver]:
    opened = open_desk(qtbot, store_path, Clock())
    opened.unlock(staff_members[0], ADMIN_PIN)
    opened.settle()
    opened.key(Qt.Key.Key_S, control=True)
    yield opened
    opened.desk.close()


def shown(driver: DeskDriver) -> ScanModeProps:
    page = driver.desk.view_model.page
    assert page.name == "scan_mode"
    return cast("ScanModeViewModel", page).props


def texts(driver: DeskDriver) -> str:
    """All visible texts of the window."""

    def below(item: QQuickItem) -> Iterator[str]:
        if item.isVisible():
            yield str(item.property("text") or "")
            for child in item.childItems():
                yield from below(child)

    return "\n".join(below(driver.desk.window.contentItem()))


def test_a_scan_is_checked_in_at_once_and_shown_with_name_and_table(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    assert scans(driver) == [("Admitted", False)]
    result = shown(driver).result
    assert (result.tone, result.headline, result.name) == ("ok", say("sm.admitted"), "김민서")
    assert [line.title for line in result.seats] == [say("desk.table", table="7")]
    assert "김민서" in texts(driver)
    [recorded] = VIEWS["scans"](driver.store)
    assert recorded["device"] == "desk-1"


def test_the_scan_has_the_staff_member_as_its_author(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.scan(code_of("minseo"))
    authors = [fact.author for fact in driver.store.facts_since({}) if fact.kind == "code_scanned"]
    assert authors == [staff_members[0].staff]


def test_a_guest_who_needs_a_decision_is_amber_and_opened_with_enter(driver: DeskDriver) -> None:
    driver.scan(code_of("gone"))
    result = shown(driver).result
    assert (result.tone, result.headline) == ("warn", say("sm.not_in"))
    assert result.reason == say("desk.reason.cancelled")
    driver.key(Qt.Key.Key_Return)
    assert driver.person.name == "이취소"
    driver.key(Qt.Key.Key_Escape)
    assert shown(driver).result.headline == ""


def test_a_guest_who_was_let_in_from_the_card_leads_back_to_the_next_scan(
    driver: DeskDriver,
) -> None:
    driver.scan(code_of("gone"))
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_F, "f")
    driver.key(Qt.Key.Key_1, "1")
    driver.key(Qt.Key.Key_Return)
    assert [outcome for outcome, _ in scans(driver)] == ["NeedsDesk", "Admitted"]
    driver.wait(10)
    driver.key(Qt.Key.Key_Return)
    assert shown(driver).result.headline == ""


def test_who_is_in_already_and_who_is_unknown_is_amber(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.wait(60)
    driver.scan(code_of("minseo"))
    result = shown(driver).result
    assert (result.tone, result.headline, result.decide) == (
        "warn",
        say("sm.already"),
        say("sm.decide"),
    )
    driver.scan("HTTPS://EXAMPLE.ORG/LUNCH")
    result = shown(driver).result
    assert (result.tone, result.name, result.decide) == ("warn", "", "")
    assert result.headline == say("sm.unknown")
    assert say("sm.code", code="HTTPS://EXAMPLE.ORG/LUNCH") in texts(driver)


def test_earlier_scans_say_which_code_and_why_not(driver: DeskDriver) -> None:
    for code in ("HTTPS://EXAMPLE.ORG/LUNCH", code_of("gone"), code_of("minseo"), code_of("jane")):
        driver.scan(code)
    assert [(line.title, line.chip) for line in shown(driver).recent] == [
        ("김민서", say("sm.admitted")),
        ("이취소", say("d8.why.cancelled")),
        ("HTTPS://EXAMPLE.ORG/LUNCH", say("d8.why.NotFound")),
    ]


def test_a_guest_who_may_not_come_lacks_neither_table_nor_badge(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    set_up(driver.store, staff_members[0], Printer("p1", "Desk", "zebra", "localhost:1", "4x6in"))
    driver.scan(code_of("jane"))
    assert say("sm.badge.missing") in texts(driver)
    driver.scan(code_of("gone"))
    assert shown(driver).result.headline == say("sm.not_in")
    assert not {say("sm.no_table"), say("sm.badge.missing")} & set(texts(driver).split("\n"))


def test_green_goes_after_a_while_and_amber_stays(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.wait(9)
    assert shown(driver).result.headline == ""
    assert [line.title for line in shown(driver).recent] == ["김민서"]
    driver.scan(code_of("gone"))
    driver.wait(9)
    assert shown(driver).result.headline == say("sm.not_in")


def test_the_last_five_scans_and_the_counts_are_listed(driver: DeskDriver) -> None:
    for guest in ("minseo", "jane", "gone", "twenty"):
        driver.scan(code_of(guest))
    content = shown(driver)
    assert [line.title for line in content.recent] == ["이취소", JANE, "김민서"]
    assert [(line.id, line.title) for line in content.counts] == [
        ("inside", "3"),
        ("arrived", "3"),
        ("expected", "4"),
    ]
    for number in range(6):
        driver.scan(f"HTTPS://EXAMPLE.ORG/{number}")
    assert len(shown(driver).recent) == 5


def test_a_vip_shows_who_is_to_be_called_and_who_is_still_to_come(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.scan(code_of("twenty"))
    notes = [line.title for line in shown(driver).result.notes]
    escort = say("desk.alert.escort", escort="한지호 010-0000-0042")
    assert f"{say('desk.chip.vip')} · {escort}" in notes
    assert say("sm.party", n=1) in notes
    driver.key(Qt.Key.Key_L, "l", control=True)
    driver.unlock(staff_members[2], VOLUNTEER_PIN)
    driver.settle()
    driver.scan(code_of("twenty"))
    assert "010-0000" not in texts(driver)
    assert "0042" in texts(driver)


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


@pytest.mark.parametrize("minister", ["Deputy Minister", "Deputy Minister for Cooperation " * 6])
def test_a_long_name_leaves_room_for_the_button_under_a_vip_alert(
    driver: DeskDriver, minister: str
) -> None:
    long_named = Guest(
        "fernanda",
        family_latin="ETXEBERRIA-GOIKOAR Y MONTALBÁN",
        given_latin="María Fernanda de los Ángeles",
        style="H.E. Ms.",
        position_en=minister,
        organisation_en="Embassy of Spain",
        status=Status.PENDING,
    )
    draft = facts.change_fact(None, long_named)
    assert draft is not None
    driver.store.append([draft, facts.code_issued("fernanda", code_of("fernanda"))])
    driver.news()
    driver.scan(code_of("twenty"))
    driver.news()
    assert len(driver.queue._urgent.shown) == 1
    driver.scan(code_of("fernanda"))
    button = driver.item("decide")
    card = button.parentItem().parentItem()
    column = button.parentItem()
    assert column.y() >= 0
    assert button.isVisible()
    assert column.y() + button.y() + button.height() <= card.height()
    driver.scan(code_of("minseo"))
    assert driver.item("scanned").property("font").pixelSize() == 46


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
