"""The free seats of a live round are searched anew while guests come; told ones stay."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.membership.roster import Member
from kiosk.domain.records.entities import Guest, Round, Table
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.domain.seating.search_leader import leads
from kiosk.seating.live.consolidation import unused_tables
from kiosk.store.recovery.doctor import examine
from kiosk.usecases.admin.cases import open_cases
from kiosk.usecases.programme import seats
from kiosk.usecases.seating.live_changes import record_changes
from kiosk.usecases.seating.live_search import search_round
from kiosk.usecases.seating.live_searcher import LiveSearcher
from tests.usecases.conftest import MakeVenue, Venue
from tests.usecases.seating.live_event import (
    STARTS,
    add,
    code_of,
    come,
    people,
    rounds,
    seat,
    seats_of,
    sizes,
    tables,
    told_tables,
)

PROTOCOL = Actor("s1", "Yoon", Role.PROTOCOL)


def names(count: int, first: int = 0) -> list[str]:
    return [f"p{number:03}" for number in range(first, count)]


@pytest.fixture
def venue(make_venue: MakeVenue) -> Venue:
    """40 guests planned at five tables of eight, in two live rounds."""
    made = make_venue()
    add(made, *rounds(2), *tables(5, 8), *people(40))
    for round_ in ("r1", "r2"):
        seat(made, {one: str(n % 5 + 1) for n, one in enumerate(names(40))}, round_)
    return made


def search(venue: Venue) -> int:
    found = search_round(venue.store, venue.now)
    return record_changes(venue.store, found) if found else 0


def reasons(venue: Venue) -> Counter[str]:
    return Counter(fact.read_body()["why"] for fact in venue.facts(FactKind.GUEST_SEATED))


def test_a_morning_with_20_no_shows_and_10_walk_ins(make_venue: MakeVenue) -> None:
    venue = make_venue()
    walk_ins = [Guest(f"w{n}", category="regular", walk_in=True) for n in range(10)]
    add(venue, *rounds(), *tables(10, 8), *people(80))
    seat(venue, {one: str(n % 10 + 1) for n, one in enumerate(names(80))})
    staying_away = set(names(80)[::4])
    searcher = LiveSearcher(venue.store)
    shown: list[ScanAnswer] = []
    coming = [one for one in names(80) if one not in staying_away]
    for number, guest in enumerate(coming):
        venue.later(minutes=1.8)
        shown.append(come(venue, guest))
        if number % 6 == 5:
            add(venue, walk_ins[number // 6])
            shown.append(come(venue, walk_ins[number // 6].id))
        if number % 4 == 3:
            searcher.step(venue.now)
    venue.now = STARTS
    searcher.step(venue.now)
    everybody = [*coming, *(one.id for one in walk_ins)]
    told = told_tables(shown)
    assert set(told) == set(everybody)
    assert all(told.values())
    # Nobody who was told a table sits elsewhere.
    assert {guest: seats_of(venue, guest)["r1"].table for guest in everybody} == told
    sitting = sizes(venue, everybody)
    assert max(sitting.values()) <= 8
    assert min(sitting.values()) >= 6
    # Whoever did not come has no seat once the round has begun.
    assert [seats_of(venue, guest) for guest in staying_away] == [{}] * 20
    assert open_cases(venue.store) == []
    assert all(finding.passed for finding in examine(venue.store.path))
    assert reasons(venue)["improved"] > 0


def test_told_and_hand_given_seats_are_never_changed(venue: Venue) -> None:
    add(venue, *(Guest(f"w{n}", category="regular") for n in range(3)))
    told = told_tables(come(venue, one) for one in names(12))
    seats.move(venue.store, PROTOCOL, "r1", [Move("p030", "1", ""), Move("p031", "2", "1")])
    for minutes in (30, 40, 50):
        venue.later(minutes=minutes)
        search(venue)
        assert {one: seats_of(venue, one)["r1"].table for one in told} == told
        assert seats_of(venue, "p031")["r1"].table == "1"


def test_nothing_is_recorded_where_somebody_was_told_meanwhile(venue: Venue) -> None:
    for one in names(12):
        come(venue, one)
    venue.later(minutes=110)
    found = search_round(venue.store, venue.now)
    assert found is not None
    assert found.changes
    come(venue, found.changes[0].guest)
    before = len(venue.facts(FactKind.GUEST_SEATED))
    assert record_changes(venue.store, found) == 0
    assert len(venue.facts(FactKind.GUEST_SEATED)) == before


def test_nothing_is_changed_in_a_locked_round_nor_in_one_that_is_not_live(venue: Venue) -> None:
    assert isinstance(seats.lock(venue.store, PROTOCOL, "r1", locked=True), Round)
    assert search_round(venue.store, venue.now) is None
    round_ = venue.store.programme().rounds["r1"]
    for changed in (replace(round_, locked=False, live=False), round_):
        add_change(venue, changed)
    assert search_round(venue.store, venue.now) is None


def add_change(venue: Venue, after: facts.Record) -> None:
    known = venue.store.programme()
    before = known.rounds.get(getattr(after, "id", "")) or known.tables.get(after.id)
    draft = facts.change_fact(before, after)
    venue.store.append([draft] if draft else [])


def test_a_round_that_begins_is_planned_from_who_is_here(venue: Venue) -> None:
    here = names(18)
    for one in here:
        come(venue, one)
    venue.now = STARTS.replace(hour=STARTS.hour + 1)  # the second round begins
    told = told_tables([come(venue, one) for one in here[:4]], "r2")
    searcher = LiveSearcher(venue.store)
    assert searcher.step(venue.now) > 0
    sitting = sizes(venue, names(40), "r2")
    assert sum(sitting.values()) == 18
    # 18 people need three tables of eight; a table of somebody who was told it is used too.
    assert len(sitting) == max(3, len(set(told.values())))
    assert {one: seats_of(venue, one)["r2"].table for one in told} == told
    # Once begun, nobody is moved any more.
    come(venue, "p039")
    before = {one: seats_of(venue, one)["r2"].table for one in here}
    venue.later(minutes=2)
    assert searcher.step(venue.now) == 0
    assert {one: seats_of(venue, one)["r2"].table for one in here} == before


def test_a_device_that_starts_again_does_not_plan_a_round_again_that_has_begun(
    venue: Venue,
) -> None:
    for one in names(30):
        come(venue, one)
    venue.now = STARTS.replace(hour=STARTS.hour + 1)  # the second round begins
    assert LiveSearcher(venue.store).step(venue.now) > 0
    before = {one: seats_of(venue, one)["r2"].table for one in names(30)}
    beside = next(one for one in names(30, 1) if before[one] == before["p000"])
    add(venue, SeatingRule("new", RuleKind.APART, ("p000", beside)))
    venue.later(minutes=2)
    assert LiveSearcher(venue.store).step(venue.now) == 0
    assert {one: seats_of(venue, one)["r2"].table for one in names(30)} == before
    # A round that is put off is planned at its new start.
    round_ = venue.store.programme().rounds["r2"]
    venue.later(minutes=20)
    add_change(venue, replace(round_, starts=venue.now, ends=venue.now + timedelta(hours=1)))
    assert LiveSearcher(venue.store).step(venue.now) > 0
    assert seats_of(venue, beside)["r2"].table != seats_of(venue, "p000")["r2"].table


def test_whoever_leaves_during_a_round_frees_the_seat_for_the_next(venue: Venue) -> None:
    for one in names(40):
        come(venue, one)
    searcher = LiveSearcher(venue.store)
    venue.now = STARTS
    searcher.step(venue.now)
    add(venue, Guest("w", category="regular"))
    assert come(venue, "w").seats == ()
    venue.later(minutes=10)
    venue.leave("main", code_of("p007"))
    assert searcher.step(venue.now) == 1
    assert reasons(venue)["left"] == 1
    assert "r1" not in seats_of(venue, "p007")
    assert [one.table for one in come(venue, "w").seats] == ["3"]


def test_before_a_round_begins_whoever_steps_out_keeps_the_seat_they_were_told(
    venue: Venue,
) -> None:
    told = come(venue, "p007").seats
    venue.leave("main", code_of("p007"))
    search(venue)
    assert tuple(seats_of(venue, "p007").values())[:1] == told


def test_a_table_that_is_taken_away_is_left_by_all_but_those_who_were_told(venue: Venue) -> None:
    told = come(venue, "p004").seats
    assert told[0].table == "5"
    add(venue, Table("6", capacity=8))
    add_change(venue, Table("5", capacity=0))
    search(venue)
    assert sizes(venue, names(40))["5"] == 1
    assert seats_of(venue, "p004")["r1"] == told[0]


def test_a_round_in_another_room_is_searched_there(make_venue: MakeVenue) -> None:
    venue = make_venue()
    moved = [replace(one, room="b") for one in rounds()]
    others = [Table("b1", "b", capacity=8), Table("b2", "b", capacity=8)]
    at_first = [replace(one, room="a") for one in tables(2, 8)]
    add(venue, *moved, *at_first, *others, *people(12))
    seat(venue, {one: str(n % 2 + 1) for n, one in enumerate(names(12))})
    search(venue)
    assert sizes(venue, names(12)) == {"b1": 6, "b2": 6}


def test_a_device_searches_only_when_something_was_written(venue: Venue) -> None:
    searcher = LiveSearcher(venue.store)
    searcher.step(venue.now)
    before = len(venue.store.facts_since({}))
    assert searcher.step(venue.now) == 0
    assert len(venue.store.facts_since({})) == before


def test_the_highest_role_of_those_that_see_each_other_searches() -> None:
    members = {
        "office": Member("office", DeviceRole.ADMIN),
        "desk": Member("desk", DeviceRole.DESK, depth=1),
        "door-a": Member("door-a", DeviceRole.ATTENDEE, depth=1),
        "door-b": Member("door-b", DeviceRole.ATTENDEE, depth=1),
        "wall": Member("wall", DeviceRole.BOARD, depth=1),
        "lost": Member("lost", DeviceRole.ADMIN, last_sequence=0),
    }
    everybody = set(members)
    leading = [one for one in sorted(members) if leads(one, everybody - {one}, members)]
    assert leading == ["office"]
    # Apart from the others, each part has one.
    assert leads("door-a", {"door-b", "wall"}, members)
    assert not leads("door-b", {"door-a"}, members)
    assert not leads("wall", (), members)
    assert leads("any", (), {})


@pytest.mark.parametrize(
    ("seats_by_table", "kept", "people_here", "unused"),
    [
        ({"1": 8, "2": 8, "3": 8, "4": 8}, {}, 20, set()),
        ({"1": 8, "2": 8, "3": 8, "4": 8}, {}, 19, {"4"}),
        ({"1": 8, "2": 8, "3": 8, "4": 8}, {}, 16, {"4"}),
        ({"1": 8, "2": 8, "3": 8, "4": 8}, {}, 9, {"3", "4"}),
        ({"1": 8, "2": 8, "3": 8, "4": 8}, {"4": 1}, 9, {"2", "3"}),
        ({"1": 8, "2": 8}, {"1": 1, "2": 1}, 2, set()),
    ],
)
def test_tables_that_few_people_do_not_need_are_left_out(
    seats_by_table: dict[str, int], kept: dict[str, int], people_here: int, unused: set[str]
) -> None:
    assert unused_tables(seats_by_table, kept, people_here) == unused
