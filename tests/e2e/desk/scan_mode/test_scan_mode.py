"""Scan mode of the desk: each scan is checked in at once and shown large, with real key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.e2e.conftest import code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import (
    VOLUNTEER_PIN,
    DeskDriver,
)
from tests.e2e.desk.scan_mode.shown_scan import JANE, StaffMembers, shown, texts


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
