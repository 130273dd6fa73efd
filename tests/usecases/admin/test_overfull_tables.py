"""Two kiosks that were apart gave the last seat of a table: both sit, and the desk decides."""

from __future__ import annotations

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.merging.merge_cases import CaseKind, MergeCase, table_of_case
from kiosk.domain.records.entities import Guest, Round, Seat, Table
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store.queries import scans
from kiosk.usecases.admin.cases import MergeCaseDecided, all_cases, decide_case, open_cases
from kiosk.usecases.guests.corrections import Merged, merge
from kiosk.usecases.programme import seats
from tests.joined_devices import ADMIN, found, join, meet, replicate
from tests.usecases.conftest import MakeVenue, Venue


@pytest.fixture
def doors(venue: Venue, make_venue: MakeVenue) -> tuple[Venue, Venue]:
    """Two kiosks that are cut off from each other; a table of two seats has one left."""
    found(venue.store)
    records = (Round("r1"), Table("7", capacity=2), Table("8", capacity=2))
    drafts = [facts.change_fact(None, record) for record in records]
    drafts += [facts.change_fact(None, Guest(id_, name_ko="김민서")) for id_ in "abc"]
    venue.store.append([draft for draft in drafts if draft], "s")
    venue.store.append([facts.guest_seated("a", "r1", "7", why=SeatReason.PLAN)])
    made = []
    for name in ("kiosk-2", "kiosk-3"):
        kiosk = make_venue(name, empty=True)
        join(kiosk.store, venue.store, DeviceRole.ATTENDEE)
        replicate(venue.store, kiosk.store)
        made.append(kiosk)
    meet(venue.store, *(kiosk.store for kiosk in made))
    return made[0], made[1]


def give_the_last_seat(venue: Venue, doors: tuple[Venue, Venue]) -> None:
    for kiosk, guest in zip(doors, "bc", strict=True):
        seated = facts.guest_seated(guest, "r1", "7", before="", why=SeatReason.CHECK_IN)
        kiosk.store.append([seated, facts.seat_told(guest, "r1", "7")])
    meet(venue.store, *(kiosk.store for kiosk in doors))


def the_case(venue: Venue) -> MergeCase:
    (case,) = open_cases(venue.store)
    return case


def seat_of(at: Venue, guest: str) -> Seat:
    (held,) = at.store.read(lambda connection: scans.seats_of(connection, guest))
    return held


def test_both_stay_and_the_desk_has_one_case(venue: Venue, doors: tuple[Venue, Venue]) -> None:
    assert not open_cases(venue.store)
    give_the_last_seat(venue, doors)
    for at in (venue, *doors):
        assert [seat_of(at, guest).table for guest in "abc"] == ["7", "7", "7"]
        assert [one.id for one in open_cases(at.store)] == [the_case(venue).id]
    case = the_case(venue)
    assert (case.kind, table_of_case(case.about)) == (CaseKind.TABLE_OVERFULL, ("r1", "7"))
    assert [(side.subject, side.value) for side in case.sides] == [
        ("guest:b", "7"),
        ("guest:c", "7"),
    ]
    assert {side.device for side in case.sides} == {kiosk.store.device for kiosk in doors}


def test_a_table_of_one_more_is_accepted_until_another_joins(
    venue: Venue, doors: tuple[Venue, Venue]
) -> None:
    give_the_last_seat(venue, doors)
    decided = decide_case(venue.store, ADMIN, the_case(venue).id, venue.now)
    assert isinstance(decided, MergeCaseDecided)
    meet(venue.store, *(kiosk.store for kiosk in doors))
    assert [open_cases(at.store) for at in (venue, *doors)] == [[], [], []]
    venue.register(Guest("d"), "EVT-000000000000000D")
    venue.store.append([facts.guest_seated("d", "r1", "7")])
    assert len(the_case(venue).sides) == 3


def test_whoever_is_moved_has_to_be_told_and_the_case_is_gone(
    venue: Venue, doors: tuple[Venue, Venue]
) -> None:
    give_the_last_seat(venue, doors)
    moved = seats.move(venue.store, ADMIN, "r1", [Move("c", "7", "8")])
    assert isinstance(moved, seats.GuestMoved)
    assert all_cases(venue.store) == []
    meet(venue.store, *(kiosk.store for kiosk in doors))
    assert seat_of(doors[1], "c") == Seat("c", "r1", "8", told="7", why="hand")


def test_records_of_one_person_take_one_seat(venue: Venue, doors: tuple[Venue, Venue]) -> None:
    give_the_last_seat(venue, doors)
    assert isinstance(merge(venue.store, ADMIN, "c", "b", venue.now), Merged)
    assert open_cases(venue.store) == []
