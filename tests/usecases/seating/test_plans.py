"""Plans of networking tables: made from the store, recorded once, refused in sentences."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Round, Status, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.store.queries.seating.plan_stamp import seating_stamp
from kiosk.texts import load_texts
from kiosk.usecases.programme import seats
from kiosk.usecases.programme.seats import MovedMeanwhile
from kiosk.usecases.reports.show_lists import VIEWS
from kiosk.usecases.seating.plan_search import (
    NoRounds,
    NoTables,
    NotEnoughSeats,
    Plan,
    PlanOptions,
    PlanRefusal,
    RulesConflict,
)
from kiosk.usecases.seating.plans import PlanRecorded, make_plan, record_plan, undo_plan
from kiosk.usecases.seating.refusals import refusal_sentences
from tests.usecases.conftest import MakeVenue, Venue

PROTOCOL = Actor("s1", "Yoon", Role.PROTOCOL)
STARTS = datetime(2020, 1, 1, 19, tzinfo=ZoneInfo("Asia/Seoul"))
FEW = PlanOptions(iterations=200)


def guests(count: int) -> list[Guest]:
    return [
        Guest(
            f"p{number:02}",
            name_ko=f"손님{number}",
            organisation_ko=f"기관{number % 5}",
            country="KE" if number % 2 else "KR",
            category="regular",
        )
        for number in range(count)
    ]


def add(venue: Venue, *records: facts.Record) -> None:
    venue.store.append([one for record in records if (one := facts.change_fact(None, record))])


@pytest.fixture
def venue(make_venue: MakeVenue) -> Venue:
    """Two rounds, three tables of six in their room, 15 guests; nobody sits."""
    made = make_venue()
    rounds = [
        Round(
            f"r{n}",
            room="hall",
            starts=STARTS + timedelta(hours=n),
            ends=STARTS + timedelta(hours=n + 1),
        )
        for n in (1, 2)
    ]
    tables = [Table(str(n), "hall", capacity=6) for n in (1, 2, 3)]
    add(made, *rounds, *tables, Table("9", "elsewhere", capacity=6), *guests(15))
    add(made, Guest("out", name_ko="취소", status=Status.CANCELLED, category="regular"))
    return made


def seated(venue: Venue, round_: str) -> dict[str, str]:
    board = seats.round_tables(venue.store, round_)
    assert board is not None
    return {one.guest: one.table for one in board.round_guests if one.table}


def planned(venue: Venue, options: PlanOptions = FEW) -> Plan:
    made = make_plan(venue.store, options)
    assert isinstance(made, Plan)
    return made


def test_everybody_expected_gets_a_table_of_the_room_in_every_round(venue: Venue) -> None:
    plan = planned(venue)
    assert record_plan(venue.store, PROTOCOL, plan) == PlanRecorded(30)
    for round_ in ("r1", "r2"):
        found = seated(venue, round_)
        assert set(found) == {one.id for one in guests(15)}
        assert set(found.values()) == {"1", "2", "3"}
    assert {fact.read_body()["why"] for fact in venue.facts(FactKind.GUEST_SEATED)} == {"plan"}
    stamp = venue.store.read(seating_stamp)
    assert stamp is not None
    assert (stamp.author, stamp.stamp.rounds, stamp.stamp.people) == ("s1", ("r1", "r2"), 15)
    assert stamp.stamp.cost == plan.report.total
    shown = list(VIEWS["seating"](venue.store))
    assert [(one["id"], one["seated"], one["told"]) for one in shown] == [
        ("r1", 15, 0),
        ("r2", 15, 0),
    ]
    assert shown[0]["plan"]["total"] == plan.report.total


def test_a_plan_is_recorded_once(venue: Venue) -> None:
    plan = planned(venue)
    record_plan(venue.store, PROTOCOL, plan)
    count = len(venue.facts(FactKind.GUEST_SEATED))
    assert isinstance(record_plan(venue.store, PROTOCOL, plan), MovedMeanwhile)
    again = planned(venue, PlanOptions(iterations=0))
    assert record_plan(venue.store, PROTOCOL, again) == PlanRecorded(0)
    assert len(venue.facts(FactKind.GUEST_SEATED)) == count


def test_told_and_hand_given_seats_stay(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("p03", "", "2")])
    told = [facts.guest_seated("p04", "r1", "3"), facts.seat_told("p04", "r1", "3")]
    venue.store.append(told)
    for seed in (1, 2, 3):
        plan = planned(venue, PlanOptions(iterations=300, seed=seed, afresh=True))
        assert plan.seats["r1", "p03"] == "2"
        assert plan.seats["r1", "p04"] == "3"


def test_a_seat_that_is_told_while_the_plan_is_searched_is_kept(venue: Venue) -> None:
    record_plan(venue.store, PROTOCOL, planned(venue))
    plan = planned(venue, PlanOptions(iterations=300, seed=9, afresh=True))
    round_, guest = plan.moves[0]
    venue.store.append([facts.seat_told(guest, round_, plan.before[round_, guest])])
    before = seated(venue, round_)
    assert record_plan(venue.store, PROTOCOL, plan) == MovedMeanwhile((guest,))
    assert seated(venue, round_) == before


def test_a_plan_moves_told_guests_whose_table_was_taken_away_and_staff_see_whom_to_tell(
    venue: Venue,
) -> None:
    record_plan(venue.store, PROTOCOL, planned(venue))
    before = {round_: seated(venue, round_) for round_ in ("r1", "r2")}
    sitting = [guest for guest, table in before["r1"].items() if table == "3"]
    venue.store.append([facts.seat_told(guest, "r1", "3") for guest in sitting[:2]])
    seats.move(venue.store, PROTOCOL, "r1", [Move(sitting[2], "3", ""), Move(sitting[2], "", "3")])
    add(venue, Table("4", "hall", capacity=6))
    elsewhere = facts.change_fact(Table("3", "hall", capacity=6), Table("3", "next", capacity=6))
    assert elsewhere is not None
    venue.store.append([elsewhere])
    plan = planned(venue)
    assert {guest for round_, guest in plan.to_tell if round_ == "r1"} == set(sitting[:2])
    assert record_plan(venue.store, PROTOCOL, plan) == PlanRecorded(len(plan.moves))
    assert "3" not in set(seated(venue, "r1").values()) | set(seated(venue, "r2").values())
    assert to_be_told(venue, "r1") == set(sitting[:2])
    assert undo_plan(venue.store, PROTOCOL, plan) == PlanRecorded(len(plan.moves))
    assert {round_: seated(venue, round_) for round_ in ("r1", "r2")} == before
    assert to_be_told(venue, "r1") == set()


def to_be_told(venue: Venue, round_: str) -> set[str]:
    board = seats.round_tables(venue.store, round_)
    assert board is not None
    return {one.guest for one in board.round_guests if one.has_to_be_told}


def test_a_plan_is_refused_where_somebody_was_told_a_table_that_is_gone_meanwhile(
    venue: Venue,
) -> None:
    record_plan(venue.store, PROTOCOL, planned(venue))
    guest = next(guest for guest, table in seated(venue, "r1").items() if table == "3")
    add(venue, Table("4", "hall", capacity=6))
    gone = facts.change_fact(Table("3", "hall", capacity=6), Table("3", "hall", capacity=0))
    assert gone is not None
    venue.store.append([gone])
    plan = planned(venue)
    venue.store.append([facts.seat_told(guest, "r1", "3")])
    assert record_plan(venue.store, PROTOCOL, plan) == MovedMeanwhile((guest,))


def test_a_locked_round_stays_as_it_is_where_a_table_was_taken_away(venue: Venue) -> None:
    record_plan(venue.store, PROTOCOL, planned(venue))
    seats.lock(venue.store, PROTOCOL, "r1", locked=True)
    before = seated(venue, "r1")
    add(venue, Table("4", "hall", capacity=6))
    elsewhere = facts.change_fact(Table("3", "hall", capacity=6), Table("3", "next", capacity=6))
    assert elsewhere is not None
    venue.store.append([elsewhere])
    plan = planned(venue)
    assert {round_ for round_, _ in plan.moves} == {"r2"}
    assert isinstance(record_plan(venue.store, PROTOCOL, plan), PlanRecorded)
    assert seated(venue, "r1") == before


def test_one_round_is_planned_and_the_other_left(venue: Venue) -> None:
    record_plan(venue.store, PROTOCOL, planned(venue, PlanOptions(("r2",), 100)))
    assert seated(venue, "r1") == {}
    assert len(seated(venue, "r2")) == 15


def test_who_meets_in_another_round_counts_where_one_round_is_planned(venue: Venue) -> None:
    record_plan(venue.store, PROTOCOL, planned(venue, PlanOptions(("r1",), 300)))
    alone = planned(venue, PlanOptions(("r2",), 600))
    pairs = Counter(
        (one, other)
        for round_ in ("r1", "r2")
        for one, other in combinations(sorted(one.id for one in guests(15)), 2)
        if alone.seats[round_, one] == alone.seats[round_, other]
    )
    assert alone.report.repeated_pairs == sum(count > 1 for count in pairs.values())
    assert {round_ for round_, _ in alone.moves} == {"r2"}
    assert alone.stamp.rounds == ("r2",)


def test_a_table_at_which_too_many_were_told_keeps_them(venue: Venue) -> None:
    people = [f"p{n:02}" for n in range(8)]
    venue.store.append([facts.guest_seated(one, "r1", "1") for one in people])
    venue.store.append([facts.seat_told(one, "r1", "1") for one in people])
    record_plan(venue.store, PROTOCOL, planned(venue))
    found = seated(venue, "r1")
    assert [one for one, table in found.items() if table == "1"] == people
    assert len(found) == 15


def test_guests_are_not_seated_before_they_come_or_after_they_leave(venue: Venue) -> None:
    add(
        venue,
        Guest("late", name_ko="늦음", category="regular", valid_from=STARTS + timedelta(hours=2)),
    )
    plan = planned(venue)
    assert plan.seats["r1", "late"] == ""
    assert plan.seats["r2", "late"] != ""


def test_volunteers_may_not_record_a_plan(venue: Venue) -> None:
    actor = Actor("s2", "Han", Role.VOLUNTEER)
    assert record_plan(venue.store, actor, planned(venue)) == NotAllowed(Right.SEATS)
    assert seated(venue, "r1") == {}


def test_more_people_than_seats(venue: Venue) -> None:
    add(venue, *(Guest(f"q{n}", name_ko=f"또{n}", category="regular") for n in range(5)))
    refused = make_plan(venue.store, FEW)
    assert refused == NotEnoughSeats("r1", 20, 18)
    assert text(refused)[0].startswith("Round r1 has 18 seats for 20 people. Add tables")


def test_a_round_without_tables_and_one_that_is_not_there(venue: Venue) -> None:
    add(venue, Round("r3", room="nowhere"))
    assert make_plan(venue.store, FEW) == NoTables("r3")
    assert make_plan(venue.store, PlanOptions(("r1", "r8"))) == NoRounds(("r8",))
    assert "r8" in text(NoRounds(("r8",)))[0]


def test_rules_that_contradict_each_other_are_named(venue: Venue) -> None:
    together = SeatingRule("one", RuleKind.TOGETHER, ("p01", "p02"))
    apart = SeatingRule("two", RuleKind.APART, ("p01", "p02"))
    add(venue, together, apart, SeatingRule("three", RuleKind.APART, ("p05", "p06")))
    refused = make_plan(venue.store, FEW)
    assert isinstance(refused, RulesConflict)
    assert [one.round for one in refused.conflicts] == ["r1", "r2"]
    assert text(refused)[0] == (
        "Round r1: these cannot hold together, change one of them: 손님1, 손님2 at one table,"
        " 손님1, 손님2 at different tables."
    )


def test_a_rule_about_a_merged_record_is_about_the_person(venue: Venue) -> None:
    add(venue, Guest("twin", name_ko="손님1", category="regular"))
    add(venue, SeatingRule("one", RuleKind.AT_TABLE, ("twin",), table="2"))
    merge = facts.Draft("guest:twin", FactKind.GUEST_MERGED, {"into": "p01"})
    venue.store.append([merge])
    plan = planned(venue)
    assert (plan.seats["r1", "p01"], plan.seats["r2", "p01"]) == ("2", "2")
    assert ("r1", "twin") not in plan.seats


def test_whoever_sits_and_is_not_expected_keeps_the_seat(venue: Venue) -> None:
    add(venue, *(Guest(f"q{n}", name_ko=f"보류{n}", status=Status.BLOCKED) for n in range(3)))
    venue.store.append([facts.guest_seated(f"q{n}", "r1", "1") for n in range(3)])
    record_plan(venue.store, PROTOCOL, planned(venue))
    tables = list(seated(venue, "r1").values())
    assert [tables.count(table) for table in ("1", "2", "3")] == [6, 6, 6]
    assert {seated(venue, "r1")[f"q{n}"] for n in range(3)} == {"1"}


def test_companions_sit_beside_their_guest(venue: Venue) -> None:
    add(venue, Guest("c", name_ko="통역", category="regular", companion_of="p07"))
    for seed in (1, 2, 3):
        plan = planned(venue, PlanOptions(iterations=200, seed=seed))
        assert plan.seats["r1", "c"] == plan.seats["r1", "p07"]
        assert plan.seats["r2", "c"] == plan.seats["r2", "p07"]


def text(refused: PlanRefusal) -> list[str]:
    texts = load_texts("en")
    return [texts.say(one) for one in refusal_sentences(refused, "en")]
