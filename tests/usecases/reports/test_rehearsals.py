"""What a rehearsal takes from the records of a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.guests.corrections import merge
from kiosk.usecases.printing.print_jobs import request_on_arrival
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.counts import count
from kiosk.usecases.reports.rehearsals.morning_rehearsal import Rehearsal, ValueSource, rehearse
from kiosk.usecases.reports.rehearsals.rehearsal_options import ANY_CHECKPOINT, RehearsalOptions
from tests.usecases.conftest import DOORS, Venue
from tests.usecases.printing.badge_queues import ONE, finish

ADMIN = Actor("a", "관리", Role.ADMIN)


def code_of(number: int) -> str:
    return f"EVT-{number:016d}"


def register(venue: Venue, count_: int, **values: Any) -> None:
    """Guests with codes, the first of them n0."""
    for number in range(count_):
        guest = Guest(id=f"n{number}", name_latin=f"Guest {number}", category="regular", **values)
        venue.register(guest, code_of(number))


def register_without_code(venue: Venue, id_: str, **values: Any) -> None:
    draft = facts.change_fact(None, Guest(id=id_, name_latin=id_, category="regular", **values))
    assert draft is not None
    venue.store.append([draft])


def rehearsal(venue: Venue, doors: dict[str, int] | None = None, **values: Any) -> Rehearsal:
    options: dict[str, Any] = {"opens": time(18, 30), "today": date(2020, 1, 1), "runs": 3}
    options |= values
    found = rehearse(venue.store, RehearsalOptions(doors=doors or {ANY_CHECKPOINT: 2}, **options))
    assert isinstance(found, Rehearsal), found
    return found


def durations(found: Rehearsal) -> dict[str, tuple[ValueSource, int]]:
    return {one.name: (one.source, one.samples) for one in found.durations}


def test_who_has_no_code_searches_and_without_a_phone_goes_to_the_desk(venue: Venue) -> None:
    register_without_code(venue, "phone", phone="010-1234-5678")
    register_without_code(venue, "short", phone="1234")
    register_without_code(venue, "none")
    register_without_code(venue, "hidden", phone="010-1234-5678", hide_from_search=True)
    found = rehearsal(venue)
    assert (found.people.searching, found.people.unidentified) == (1, 3)
    assert found.people.expected == count(venue.store)[0].expected == 5
    assert found.forecast.desk.people.median == 3


def test_a_registration_that_is_not_confirmed_goes_to_the_desk_where_it_is_not_admitted(
    venue: Venue,
) -> None:
    register(venue, 1, status=Status.PENDING)
    venue.register(
        Guest(id="b", name_ko="막힘", category="regular", status=Status.BLOCKED), "EVT-B"
    )
    venue.register(Guest(id="c", name_ko="취소", category="regular", status=Status.CANCELLED), "C")
    assert rehearsal(venue).people.refused == 1
    strict = rehearsal(venue, {"dinner": 1})
    assert (strict.people.expected, strict.people.refused) == (1, 2)
    pending_admitted = rehearsal(venue, {"main": 1})
    assert (pending_admitted.people.expected, pending_admitted.people.refused) == (2, 1)


def test_guests_go_to_the_checkpoints_that_serve_them(venue: Venue) -> None:
    venue.register(Guest(id="v", name_ko="귀빈", category="vip", vip=True), "EVT-V")
    venue.register(Guest(id="p", name_ko="기자", category="press"), "EVT-P")
    found = rehearsal(venue, {"dinner": 1, "vip": 1})
    assert (found.people.expected, found.people.elsewhere, found.people.vips) == (2, 1, 1)


def test_the_scans_of_this_store_say_how_long_a_guest_takes(venue: Venue) -> None:
    register(venue, 80)
    for number in range(60):
        venue.scan("main", code_of(number))
        venue.later(seconds=6)
    found = rehearsal(venue, opens=DOORS + timedelta(minutes=30))
    assert durations(found)["scan"] == (ValueSource.RECORDED, 59)
    assert found.durations[0].seconds == 6
    assert durations(rehearsal(venue, {"strict": 1}))["scan"] == (ValueSource.ASSUMED, 0)
    assert durations(found)["desk"] == (ValueSource.ASSUMED, 0)


def test_guests_who_come_one_by_one_say_nothing_about_the_door(venue: Venue) -> None:
    register(venue, 80)
    for number in range(60):
        venue.scan("main", code_of(number))
        venue.later(seconds=45)
    assert durations(rehearsal(venue))["scan"] == (ValueSource.ASSUMED, 0)


def test_the_badges_of_this_store_say_how_long_one_takes(venue: Venue) -> None:
    set_up(venue.store, ADMIN, ONE)
    register(venue, 60)
    for number in range(55):
        venue.scan("main", code_of(number))
        order = request_on_arrival(venue.store, f"n{number}", "p1", venue.now)
        assert not isinstance(order, str)
        venue.later(seconds=5)
        finish(venue.store, order.job.subject, venue.now)
        venue.later(seconds=4)
    found = rehearsal(venue)
    assert durations(found)["badge"] == (ValueSource.RECORDED, 55)
    assert found.durations[2].seconds == pytest.approx(5, abs=0.1)
    # The gap after a scan with a badge is not that of a scan alone.
    assert durations(found)["scan"] == (ValueSource.ASSUMED, 0)
    assert found.badges
    assert found.people.badges == 60 + 1 - 55


def test_the_last_day_with_enough_guests_gives_the_curve(venue: Venue) -> None:
    before = venue.store.programme().event
    draft = facts.change_fact(before, replace(before, ends=DOORS + timedelta(days=2)))
    assert draft is not None
    venue.store.append([draft])
    register(venue, 60)
    for number in range(60):
        venue.scan("main", code_of(number))
        venue.later(seconds=40)
    tomorrow = datetime(2020, 1, 2, 18, tzinfo=DOORS.tzinfo)
    found = rehearsal(venue, opens=tomorrow)
    assert found.curve.source is ValueSource.RECORDED
    assert (found.curve.day, found.curve.guests) == (date(2020, 1, 1), 60)
    assert found.ends == tomorrow + timedelta(minutes=40)
    assert rehearsal(venue, opens=DOORS).curve.source is ValueSource.ASSUMED


def test_a_merged_person_comes_once_with_the_code_of_either_record(venue: Venue) -> None:
    register_without_code(venue, "second")
    assert not isinstance(merge(venue.store, ADMIN, "second", "g", venue.now), InvalidInput)
    found = rehearsal(venue)
    assert (found.people.expected, found.people.unidentified) == (1, 0)


def test_an_unknown_checkpoint_is_named(venue: Venue) -> None:
    options = RehearsalOptions({"gate": 1}, time(18), date(2020, 1, 1))
    found = rehearse(venue.store, options)
    assert isinstance(found, InvalidInput)
    assert found.sentence.values["checkpoint"] == "gate"
