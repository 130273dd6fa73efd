"""Facts and values of a newer version at the kiosk: the desk decides, and check-in goes on."""

from __future__ import annotations

import pytest

from kiosk.domain.journal.facts import Draft
from tests.e2e.conftest import Venue, code_of


def test_a_guest_of_unknown_status_is_sent_to_the_desk_and_the_kiosk_goes_on(venue: Venue) -> None:
    venue.store.append([Draft("guest:minseo", "guest_corrected", {"status": "waitlisted"})])
    props = venue.scan(code_of("minseo"))
    assert (props.screen, props.band.tone) == ("ticket", "brand")
    assert "waitlisted" not in repr(props)
    [scan] = venue.scans()
    assert (scan["outcome"], scan["reason"]) == ("NeedsDesk", "unknown_status")
    assert venue.press("ok").screen == "attract"
    assert venue.scan(code_of("jane")).screen == "welcome"


def test_a_checkpoint_of_unknown_policy_lets_a_pass_in_once(venue: Venue) -> None:
    draft = Draft("checkpoint:main", "checkpoint_changed", {"reentry": "per_day"})
    venue.store.append([draft])
    assert venue.scan(code_of("minseo")).screen == "welcome"
    venue.wait(10)
    assert venue.scan(code_of("minseo")).screen == "already"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("allergy_noted", {"text": "nuts"}),
        ("code_scanned", {"outcome": "Postponed", "direction": "entry"}),
        ("code_scanned", {"outcome": "Admitted", "direction": "transit"}),
        ("code_scanned", {"outcome": "NeedsDesk", "reason": "visa", "direction": "entry"}),
    ],
)
def test_a_guest_about_whom_a_newer_version_recorded_something_is_admitted(
    venue: Venue, kind: str, body: dict[str, str]
) -> None:
    scan = {"checkpoint": "main", "at": venue.clock.wall().isoformat()}
    venue.store.append([Draft("guest:minseo", kind, scan | body)])
    assert venue.scan(code_of("minseo")).screen == "welcome"
