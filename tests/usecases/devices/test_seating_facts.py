"""Facts of the seating from kiosks and desks: who may record them, and that all devices agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.seating.plan_stamp import RecordedStamp, SeatingStamp, seating_planned
from kiosk.domain.records.entities import Guest, Seat
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatReason
from kiosk.store import Store
from kiosk.store.errors import StoreRoleForbids
from kiosk.store.queries import scans
from kiosk.store.queries.seating.plan_stamp import seating_stamp
from tests.joined_devices import found, join, meet, replicate
from tests.usecases.conftest import Venue

PLAN = SeatingStamp(
    rounds=("r1", "r2"),
    seed=3,
    iterations=20_000,
    rules="0f",
    people=200,
    cost=6_800,
    bound=5_810,
    terms={"language": (180, 180), "topics": (1_080, None)},
    random=15_050,
)


@pytest.fixture
def kiosk(venue: Venue, new_kiosk: Venue) -> Store:
    """A kiosk that has joined the event of the desk `venue`."""
    found(venue.store)
    venue.register(Guest("g", name_ko="김민서"), "EVT-0000000000000001")
    join(new_kiosk.store, venue.store, DeviceRole.ATTENDEE)
    replicate(venue.store, new_kiosk.store)
    return new_kiosk.store


def seats_at(store: Store) -> tuple[Seat, ...]:
    return store.read(lambda connection: scans.seats_of(connection, "g"))


def stamp_at(store: Store) -> RecordedStamp | None:
    return store.read(seating_stamp)


def test_a_kiosk_seats_a_guest_and_tells_them_and_the_desk_knows(
    venue: Venue, kiosk: Store
) -> None:
    seated = facts.guest_seated("g", "r1", "7", before="", why=SeatReason.CHECK_IN)
    kiosk.append([seated, facts.seat_told("g", "r1", "7")])
    meet(venue.store, kiosk)
    expected = (Seat("g", "r1", "7", told="7", why="check_in"),)
    assert seats_at(venue.store) == seats_at(kiosk) == expected


def test_a_guest_whom_the_desk_moved_after_they_were_told_has_to_be_told(
    venue: Venue, kiosk: Store
) -> None:
    kiosk.append([facts.guest_seated("g", "r1", "7"), facts.seat_told("g", "r1", "7")])
    meet(venue.store, kiosk)
    moved = facts.guest_seated("g", "r1", "8", before="7", why=SeatReason.HAND)
    venue.store.append([moved], "s1")
    meet(venue.store, kiosk)
    assert seats_at(kiosk) == (Seat("g", "r1", "8", told="7", why="hand"),)


def test_only_a_desk_plans_and_sets_rules(venue: Venue, kiosk: Store) -> None:
    rule = facts.change_fact(None, SeatingRule("1", RuleKind.APART, ("g", "h")))
    assert rule is not None
    for draft in (seating_planned(PLAN), rule):
        with pytest.raises(StoreRoleForbids):
            kiosk.append([draft])
    venue.store.append([seating_planned(PLAN), rule], "s1")
    meet(venue.store, kiosk)
    assert list(kiosk.programme().seating_rules) == ["1"]
    assert stamp_at(kiosk) == stamp_at(venue.store)


def test_the_latest_plan_is_the_one_that_stands(venue: Venue) -> None:
    assert stamp_at(venue.store) is None
    venue.store.append([seating_planned(PLAN)], "s1")
    found_first = stamp_at(venue.store)
    assert found_first is not None
    assert (found_first.stamp, found_first.author) == (PLAN, "s1")
    assert found_first.device == venue.store.device
    venue.store.append([seating_planned(replace(PLAN, seed=4, bound=None))], "s2")
    latest = stamp_at(venue.store)
    assert latest is not None
    assert (latest.stamp, latest.author) == (replace(PLAN, seed=4, bound=None), "s2")
