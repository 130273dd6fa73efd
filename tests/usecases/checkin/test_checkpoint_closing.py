"""The closing hour of a checkpoint applies with and without a running window."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Full
from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.journal import facts
from kiosk.domain.journal.scan_history import last_emptying
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Guest, Round
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.guests.list_summaries import list_summaries_of
from kiosk.usecases.guests.person_card import card
from tests.usecases.conftest import DOORS, G, Venue


def add_checkpoint(venue: Venue, **fields: Any) -> None:
    values: dict[str, Any] = {"id": "night", "empties_at": "03:00"} | fields
    draft = facts.change_fact(None, Checkpoint(**values))
    assert draft is not None
    venue.store.append([draft])


def test_a_guest_who_entered_yesterday_is_admitted_again(venue: Venue) -> None:
    add_checkpoint(venue)
    assert venue.scan("night").outcome == Admitted(G, first=True)
    venue.later(hours=8)  # 02:00
    assert isinstance(venue.scan("night").outcome, AlreadyIn)
    venue.later(hours=7)
    assert venue.scan("night").outcome == Admitted(G, first=False)
    presence = venue.presence("night")
    assert (presence.entries, presence.inside, presence.since, presence.apart) == (
        2,
        True,
        venue.now,
        False,
    )
    assert isinstance(venue.scan("night").outcome, AlreadyIn)
    assert venue.store.read(lambda connection: list(differences(connection))) == []


def test_recording_the_nightly_emptying_changes_no_decision(
    venue: Venue,
) -> None:
    add_checkpoint(venue)
    for _ in range(3):
        assert isinstance(venue.scan("night").outcome, Admitted)
        venue.later(days=1)
    empty_checkpoints(venue.store, venue.now)
    assert isinstance(venue.scan("night").outcome, Admitted)
    assert venue.presence("night").apart is False
    assert venue.store.read(lambda connection: list(differences(connection))) == []


def test_reentry_once_applies_beyond_the_closing_hour(venue: Venue) -> None:
    add_checkpoint(venue, reentry=Reentry.ONCE)
    venue.scan("night")
    venue.later(days=1)
    assert isinstance(venue.scan("night").outcome, AlreadyIn)


def test_entries_at_two_unsynchronised_kiosks_are_reported(venue: Venue) -> None:
    """Both admit the same pass after the closing hour: the second entry is reported."""
    add_checkpoint(venue)
    venue.scan("night")
    venue.later(days=1)
    first = venue.scan("night")
    scan = next(fact for fact in venue.facts() if fact.id == first.scan)
    body = scan.read_body()
    assert body["emptied"]
    later = (venue.now + timedelta(minutes=5)).isoformat()
    venue.store.append([facts.Draft(scan.subject, scan.kind, body | {"at": later})])
    assert venue.presence("night").apart is True


def test_capacity_counts_from_the_closing_hour(venue: Venue) -> None:
    add_checkpoint(venue, capacity=1)
    other = venue.register(Guest(id="h", name_ko="한가온"), "EVT-OTHER")
    venue.scan("night")
    assert venue.scan("night", "EVT-OTHER").outcome == Full(other, 1)
    venue.later(days=1)
    assert venue.scan("night", "EVT-OTHER").outcome == Admitted(other, first=True)
    assert venue.scan("night").outcome == Full(G, 1)


def test_after_the_closing_hour_the_desk_offers_check_in(venue: Venue) -> None:
    add_checkpoint(venue)
    venue.scan("night")
    venue.later(days=1)
    person_card = card(venue.store, "g", venue.now, "night")
    assert person_card is not None
    assert person_card.acts[0] is StaffAction.CHECK_IN
    assert StaffAction.CHECK_OUT not in person_card.acts
    assert [visit.presence.inside for visit in person_card.whereabouts] == [False]
    (summary,) = list_summaries_of(venue.store, [G], "night", venue.now)
    assert (summary.presence.entries, summary.presence.inside) == (1, False)


def test_a_list_shows_tables_of_a_round_without_a_time(venue: Venue) -> None:
    draft = facts.change_fact(None, Round(id="1"))
    assert draft is not None
    venue.store.append([draft, facts.guest_seated("g", "1", "12")])
    (summary,) = list_summaries_of(venue.store, [G], "main", venue.now)
    assert summary.table == "12"


def test_the_closing_hour_is_in_the_time_zone_of_the_event() -> None:
    checkpoint = Checkpoint(id="night", empties_at="03:00")
    at = DOORS.replace(hour=2)
    assert last_emptying(checkpoint, "Asia/Seoul", at) == DOORS.replace(hour=3) - timedelta(days=1)
    assert last_emptying(checkpoint, "Asia/Seoul", at.replace(hour=3)) == DOORS.replace(hour=3)
    assert last_emptying(Checkpoint(id="day"), "Asia/Seoul", at) is None


def test_an_exit_from_a_clock_in_another_century_is_ignored(venue: Venue) -> None:
    """An exit in 2099 would be later than every entry, and every guest would be admitted again."""
    add_checkpoint(venue)
    venue.scan("night")
    assert empty_checkpoints(venue.store, venue.now.replace(year=2099)) == 0
    assert isinstance(venue.scan("night").outcome, AlreadyIn)
    venue.later(days=1)
    assert empty_checkpoints(venue.store, venue.now) == 1
