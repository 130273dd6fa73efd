"""Facts and values of a newer version at the desk: shown by a neutral line, and kept."""

from __future__ import annotations

import pytest

from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.permissions import Role
from kiosk.usecases.guests.decisions import block, unblock
from kiosk.usecases.guests.person_card import card
from tests.ui.desk.conftest import NOW, Counter

SCAN = {"checkpoint": "main", "at": NOW.isoformat(), "direction": "entry", "outcome": "Admitted"}


def record(counter: Counter, kind: str, **body: object) -> None:
    counter.elsewhere(lambda store: store.append([Draft("guest:kim", kind, body)]))
    counter.settle()


def open_card(counter: Counter) -> str:
    counter.face.context.guest_requested.emit("kim")
    counter.settle()
    return counter.texts()


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
    counter: Counter, kind: str, body: dict[str, object], line: str
) -> None:
    record(counter, kind, **body)
    texts = open_card(counter)
    assert "KIM Minseo" in texts
    assert line in texts


def test_the_desk_tells_an_unknown_status_and_keeps_it(counter: Counter) -> None:
    record(counter, "guest_corrected", status="waitlisted")
    texts = open_card(counter)
    assert "Unknown status (waitlisted)" in texts
    assert "This version does not know their status" in texts
    found = counter.elsewhere(lambda store: card(store, "kim", NOW))
    assert found is not None
    assert found.guest.status == "waitlisted"
    record(counter, "guest_corrected", position_en="Fellow")
    found = counter.elsewhere(lambda store: card(store, "kim", NOW))
    assert found is not None
    assert (found.guest.status, found.guest.position_en) == ("waitlisted", "Fellow")


def test_somebody_of_unknown_status_can_be_blocked_and_stands_as_before_after(
    counter: Counter,
) -> None:
    record(counter, "guest_corrected", status="waitlisted")
    actor = counter.face.context.actor
    assert actor is not None
    counter.elsewhere(lambda store: block(store, actor, "kim", "asked to", NOW))
    counter.settle()
    assert "Blocked" in open_card(counter)
    counter.elsewhere(lambda store: unblock(store, actor, "kim", "cleared", NOW))
    found = counter.elsewhere(lambda store: card(store, "kim", NOW))
    assert found is not None
    assert found.guest.status == "waitlisted"


def test_a_refusal_of_a_newer_version_is_counted_with_its_name(counter: Counter) -> None:
    record(counter, "code_scanned", **SCAN | {"outcome": "Postponed"})
    counter.open("dashboard")
    assert "Unknown result (Postponed)" in counter.texts()


def test_a_member_of_staff_with_an_unknown_role_is_listed_and_may_nothing(
    counter: Counter,
) -> None:
    draft = Draft("staff:s1", "staff_added", {"name": "Song Bora", "role": "auditor"})
    counter.elsewhere(lambda store: store.append([draft]))
    counter.work_as(Role.ADMIN)
    counter.open("staff")
    assert "Unknown role (auditor)" in counter.texts()


def test_a_ticket_with_fields_of_a_newer_version_is_in_the_queue(counter: Counter) -> None:
    body = {
        "number": "A07", "serial": 7, "reason": "visa", "at": NOW.isoformat(), "guest": "kim",
        "urgency": 3,
    }  # fmt: skip
    counter.elsewhere(
        lambda store: store.append([Draft("ticket:kiosk-2:7", "ticket_issued", body)])
    )
    counter.settle()
    assert "A07" in counter.texts()
