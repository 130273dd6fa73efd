"""Facts and values of a newer version at the desk: shown by a neutral line, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.permissions import Role
from kiosk.usecases.guests.decisions import block, unblock
from kiosk.usecases.guests.person_card import card
from tests.ui.desk.conftest import NOW, DeskDriver

SCAN = {"checkpoint": "main", "at": NOW.isoformat(), "direction": "entry", "outcome": "Admitted"}


def record(driver: DeskDriver, kind: str, **body: object) -> None:
    driver.elsewhere(lambda store: store.append([Draft("guest:kim", kind, body)]))
    driver.settle()


def open_card(driver: DeskDriver) -> str:
    driver.face.context.guest_requested.emit("kim")
    driver.settle()
    if not driver.page.controller.view.props.history_shown:  # type: ignore[attr-defined]  # the page of guests
        driver.key(Qt.Key.Key_1)
    return driver.texts()


@pytest.mark.parametrize(
    ("kind", "body", "line"),
    [
        ("allergy_noted", {"text": "nuts"}, "Recorded by a newer version (allergy_noted)"),
        ("code_scanned", SCAN | {"outcome": "Postponed"}, "Unknown result (Postponed)"),
        ("code_scanned", SCAN | {"direction": "transit"}, "Main entrance · Scan"),
        (
            "code_scanned",
            SCAN | {"outcome": "NeedsDesk", "reason": "visa"},
            "A reason that this version does not know (visa)",
        ),
        ("code_scanned", SCAN | {"doubt": "frozen"}, "Its time is in doubt (frozen)"),
        ("code_scanned", SCAN | {"reader": "nfc"}, "Unknown kind of code (nfc)"),
        ("guest_corrected", {"status": "waitlisted"}, "Unknown status (waitlisted)"),
    ],
)
def test_a_card_shows_what_a_newer_version_recorded(
    driver: DeskDriver, kind: str, body: dict[str, object], line: str
) -> None:
    record(driver, kind, **body)
    texts = open_card(driver)
    assert "KIM Minseo" in texts
    assert line in texts


def test_an_unknown_status_is_shown_and_kept(driver: DeskDriver) -> None:
    record(driver, "guest_corrected", status="waitlisted")
    texts = open_card(driver)
    assert "Unknown status (waitlisted)" in texts
    assert "This version does not know their status" in texts
    found = driver.elsewhere(lambda store: card(store, "kim", NOW))
    assert found is not None
    assert found.guest.status == "waitlisted"
    record(driver, "guest_corrected", position_en="Fellow")
    found = driver.elsewhere(lambda store: card(store, "kim", NOW))
    assert found is not None
    assert (found.guest.status, found.guest.position_en) == ("waitlisted", "Fellow")


def test_unblocking_restores_an_unknown_status(
    driver: DeskDriver,
) -> None:
    record(driver, "guest_corrected", status="waitlisted")
    actor = driver.face.context.actor
    assert actor is not None
    driver.elsewhere(lambda store: block(store, actor, "kim", "asked to", NOW))
    driver.settle()
    assert "Blocked" in open_card(driver)
    driver.elsewhere(lambda store: unblock(store, actor, "kim", "cleared", NOW))
    found = driver.elsewhere(lambda store: card(store, "kim", NOW))
    assert found is not None
    assert found.guest.status == "waitlisted"


def test_a_refusal_of_a_newer_version_is_counted_with_its_name(driver: DeskDriver) -> None:
    record(driver, "code_scanned", **SCAN | {"outcome": "Postponed"})
    driver.open("dashboard")
    assert "Unknown result (Postponed)" in driver.texts()


def test_a_staff_member_with_an_unknown_role_is_listed(
    driver: DeskDriver,
) -> None:
    draft = Draft("staff:s1", "staff_added", {"name": "Song Bora", "role": "auditor"})
    driver.elsewhere(lambda store: store.append([draft]))
    driver.work_as(Role.ADMIN)
    driver.open("staff")
    assert "Unknown role (auditor)" in driver.texts()


def test_a_ticket_with_fields_of_a_newer_version_is_in_the_queue(driver: DeskDriver) -> None:
    body = {
        "number": "A07", "serial": 7, "reason": "visa", "at": NOW.isoformat(), "guest": "kim",
        "urgency": 3,
    }  # fmt: skip
    driver.elsewhere(lambda store: store.append([Draft("ticket:kiosk-2:7", "ticket_issued", body)]))
    driver.settle()
    assert "A07" in driver.texts()
