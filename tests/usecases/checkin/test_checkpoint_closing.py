"""The closing hour of a checkpoint applies whether or not a window runs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Full
from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.journal import facts
from kiosk.domain.journal.scan_history import last_emptying
from kiosk.domain.records.entities import Checkpoint, Guest, Reentry, Round
from kiosk.store.doctor import differences
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.guests.list_summaries import list_summaries_of
from kiosk.usecases.guests.person_card import card
from tests.usecases.conftest import DOORS, G, Venue


def set_up(venue: Venue, **given: Any) -> None:
    said: dict[str, Any] = {"id": "night", "empties_at": "03:00"} | given
    draft = facts.recorded(None, Checkpoint(**said))
    assert draft is not None
    venue.store.append([draft])


def test_a_guest_of_yesterday_is_admitted_again(venue: Venue) -> None:
    set_up(venue)
    assert venue.scan("night").outcome == Admitted(G, first=True)
    venue.later(hours=8)  # 02:00
    assert isinstance(venue.scan("night").outcome, AlreadyIn)
    venue.later(hours=7)
    assert venue.scan("night").outcome == Admitted(G, first=False)
    there = venue.presence("night")
    assert (there.entries, there.inside, there.since, there.apart) == (2, True, venue.now, False)
    assert isinstance(venue.scan("night").outcome, AlreadyIn)
    assert venue.store.read(lambda connection: list(differences(connection))) == []


def test_a_checkpoint_empties_every_night_and_an_exit_at_that_hour_changes_nothing(
    venue: Venue,
) -> None:
    set_up(venue)
    for _ in range(3):
        assert isinstance(venue.scan("night").outcome, Admitted)
        venue.later(days=1)
    empty_checkpoints(venue.store, venue.now)
    assert isinstance(venue.scan("night").outcome, Admitted)
    assert venue.presence("night").apart is False
    assert venue.store.read(lambda connection: list(differences(connection))) == []


def test_reentry_once_holds_over_the_closing_hour(venue: Venue) -> None:
    set_up(venue, reentry=Reentry.ONCE)
    venue.scan("night")
    venue.later(days=1)
    assert isinstance(venue.scan("night").outcome, AlreadyIn)


def test_entries_at_two_unsynchronised_kiosks_are_reported(venue: Venue) -> None:
    """Both admit the same pass after the closing hour: the second entry is reported."""
    set_up(venue)
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
    set_up(venue, capacity=1)
    other = venue.register(Guest(id="h", name_ko="한가온"), "EVT-OTHER")
    venue.scan("night")
    assert venue.scan("night", "EVT-OTHER").outcome == Full(other, 1)
    venue.later(days=1)
    assert venue.scan("night", "EVT-OTHER").outcome == Admitted(other, first=True)
    assert venue.scan("night").outcome == Full(G, 1)


def test_the_desk_offers_to_check_in_and_shows_nobody_inside(venue: Venue) -> None:
    set_up(venue)
    venue.scan("night")
    venue.later(days=1)
    shown = card(venue.store, "g", venue.now, "night")
    assert shown is not None
    assert shown.acts[0] is StaffAction.CHECK_IN
    assert StaffAction.CHECK_OUT not in shown.acts
    assert [one.presence.inside for one in shown.whereabouts] == [False]
    (glance,) = list_summaries_of(venue.store, [G], "night", venue.now)
    assert (glance.presence.entries, glance.presence.inside) == (1, False)


def test_a_list_shows_tables_of_a_round_that_has_no_time(venue: Venue) -> None:
    draft = facts.recorded(None, Round(id="1"))
    assert draft is not None
    venue.store.append([draft, facts.guest_seated("g", "1", "12")])
    (glance,) = list_summaries_of(venue.store, [G], "main", venue.now)
    assert glance.table == "12"


def test_the_closing_hour_is_in_the_time_zone_of_the_event() -> None:
    night = Checkpoint(id="night", empties_at="03:00")
    at = DOORS.replace(hour=2)
    assert last_emptying(night, "Asia/Seoul", at) == DOORS.replace(hour=3) - timedelta(days=1)
    assert last_emptying(night, "Asia/Seoul", at.replace(hour=3)) == DOORS.replace(hour=3)
    assert last_emptying(Checkpoint(id="day"), "Asia/Seoul", at) is None


def test_an_exit_from_a_clock_in_another_century_is_ignored(venue: Venue) -> None:
    """An exit in 2099 would come after every entry of the event, and open it again for ever."""
    set_up(venue)
    venue.scan("night")
    assert empty_checkpoints(venue.store, venue.now.replace(year=2099)) == 0
    assert isinstance(venue.scan("night").outcome, AlreadyIn)
    venue.later(days=1)
    assert empty_checkpoints(venue.store, venue.now) == 1
