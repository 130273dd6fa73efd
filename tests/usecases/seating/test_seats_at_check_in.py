"""A live round at the door: a guest is told their seat with the scan, and a walk-in gets one."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Round, Seat, Table
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatReason
from kiosk.store.recovery.doctor import examine
from kiosk.usecases.checkin import live_seats
from kiosk.usecases.programme import seats
from tests.usecases.conftest import MakeVenue, Venue
from tests.usecases.seating.live_event import add, come, people, rounds, seat, seats_of, tables

PROTOCOL = Actor("s1", "Yoon", Role.PROTOCOL)


@pytest.fixture
def venue(make_venue: MakeVenue) -> Venue:
    """Six guests at two tables of four in two live rounds; W is on the list without a seat."""
    made = make_venue()
    add(made, *rounds(2), *tables(2, 4), *people(6), Guest("w", category="regular"))
    for round_ in ("r1", "r2"):
        seat(made, {f"p{n:03}": str(n % 2 + 1) for n in range(6)}, round_)
    return made


def kinds(venue: Venue) -> list[str]:
    """The kinds of facts of the last scan, from the scan on."""
    found = [fact.kind for fact in venue.store.facts_since({})]
    return found[len(found) - 1 - found[::-1].index(FactKind.CODE_SCANNED) :]


def is_well(venue: Venue) -> bool:
    return all(finding.passed for finding in examine(venue.store.path))


def test_the_seat_is_told_in_the_transaction_of_the_scan(venue: Venue) -> None:
    answered = come(venue, "p003")
    assert answered.seats == (Seat("p003", "r1", "2", told="2", why="plan"),)
    assert kinds(venue) == [FactKind.CODE_SCANNED, FactKind.SEAT_TOLD]
    assert seats_of(venue, "p003")["r1"].told == "2"
    # The next round is searched again when it begins, so nobody sees it before.
    assert seats_of(venue, "p003")["r2"].told == ""
    again = come(venue, "p003")
    assert isinstance(again.outcome, AlreadyIn)
    assert again.seats == answered.seats
    assert kinds(venue) == [FactKind.CODE_SCANNED]
    assert is_well(venue)


def test_the_next_round_is_told_once_the_first_is_over(venue: Venue) -> None:
    come(venue, "p003")
    venue.later(hours=3)
    answered = come(venue, "p003")
    assert [(one.round, one.told) for one in answered.seats] == [("r1", "2"), ("r2", "2")]
    venue.later(hours=4)
    assert len(come(venue, "p004").seats) == 0


def test_who_has_no_seat_gets_the_best_free_one_at_once(venue: Venue) -> None:
    add(venue, SeatingRule("x", RuleKind.APART, ("w", "p001")))
    answered = come(venue, "w")
    assert answered.seats == (Seat("w", "r1", "1", told="1", why="check_in"),)
    assert kinds(venue) == [FactKind.CODE_SCANNED, FactKind.GUEST_SEATED, FactKind.SEAT_TOLD]
    assert seats_of(venue, "w") == {"r1": answered.seats[0]}
    assert is_well(venue)


def test_a_round_that_is_not_live_is_shown_and_told_nobody(make_venue: MakeVenue) -> None:
    venue = make_venue()
    add(venue, *rounds(live=False), *tables(1, 4), *people(2))
    seat(venue, {"p000": "1"})
    assert [one.table for one in come(venue, "p000").seats] == ["1"]
    assert come(venue, "p001").seats == ()
    assert venue.facts(FactKind.SEAT_TOLD) == []


def test_in_a_locked_round_seats_are_told_and_none_is_given(make_venue: MakeVenue) -> None:
    venue = make_venue()
    add(venue, *rounds(locked=True), *tables(1, 4), *people(2))
    seat(venue, {"p000": "1"})
    assert [one.told for one in come(venue, "p000").seats] == ["1"]
    assert come(venue, "p001").seats == ()


def test_a_round_of_another_day_is_not_told(venue: Venue) -> None:
    venue.set_clock(days=-1)
    assert come(venue, "p003").seats == ()
    assert venue.facts(FactKind.SEAT_TOLD) == []


def test_an_exit_and_a_refusal_tell_nothing(venue: Venue) -> None:
    assert venue.leave("main", "EVT-000000000000P003").seats == ()
    assert venue.scan("vip", "EVT-000000000000P003").seats == ()
    assert venue.facts(FactKind.SEAT_TOLD) == []


def test_nobody_is_promised_a_seat_where_none_is_free(make_venue: MakeVenue) -> None:
    venue = make_venue()
    add(venue, *rounds(), *tables(2, 1), *people(3))
    assert [len(come(venue, f"p{n:03}").seats) for n in range(3)] == [1, 1, 0]
    board = seats.round_tables(venue.store, "r1")
    assert board is not None
    waiting = [one for one in board.round_guests if not one.table]
    assert [(one.guest, one.present) for one in waiting] == [("p002", True)]


def test_who_is_here_gets_the_seat_of_somebody_who_is_not_when_all_find_one(
    make_venue: MakeVenue,
) -> None:
    venue = make_venue()
    add(venue, *rounds(), *tables(10, 10), *people(100), Guest("w", category="regular"))
    seat(venue, {f"p{n:03}": str(n % 10 + 1) for n in range(100)})
    come(venue, "p004")
    told = come(venue, "w").seats[0]
    gone = [n for n in range(100) if not seats_of(venue, f"p{n:03}")]
    assert len(gone) == 1
    assert str(gone[0] % 10 + 1) == told.table
    assert venue.facts(FactKind.GUEST_SEATED)[-2].read_body()["why"] == SeatReason.AWAY
    # They get another one if they come after all.
    assert len(come(venue, f"p{gone[0]:03}").seats) == 1
    assert is_well(venue)


def test_a_seat_by_hand_is_not_away(make_venue: MakeVenue) -> None:
    venue = make_venue()
    add(venue, *rounds(), Table("1", capacity=30), *people(31))
    names = [f"p{n:03}" for n in range(30)]
    moved = seats.move(venue.store, PROTOCOL, "r1", [Move(one, "", "1") for one in names])
    assert isinstance(moved, seats.GuestMoved)
    assert come(venue, "p030").seats == ()


def test_staff_move_a_told_guest_and_the_next_scan_tells_it(venue: Venue) -> None:
    come(venue, "p003")
    seats.move(venue.store, PROTOCOL, "r1", [Move("p003", "2", "1")])
    assert seats_of(venue, "p003")["r1"] == Seat("p003", "r1", "1", told="2", why="hand")
    assert [(one.table, one.told) for one in come(venue, "p003").seats] == [("1", "1")]


def test_whoever_comes_back_gets_the_table_they_were_told(venue: Venue) -> None:
    come(venue, "w")
    first = seats_of(venue, "w")["r1"].table
    venue.leave("main", "EVT-000000000000000W")
    gone = facts.guest_seated("w", "r1", "", before=first, told=first, why=SeatReason.LEFT)
    venue.store.append([gone])
    assert seats_of(venue, "w") == {}
    other = str(3 - int(first))
    seats.move(venue.store, PROTOCOL, "r1", [Move("p001" if other == "2" else "p000", other, "")])
    assert [one.table for one in come(venue, "w").seats] == [first]


def test_a_guest_is_admitted_when_the_choice_of_a_seat_fails(
    venue: Venue, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: Any) -> dict[str, int]:
        raise KeyError("table")

    monkeypatch.setattr(live_seats, "free_seat_costs", fails)
    answered = come(venue, "w")
    assert isinstance(answered.outcome, Admitted)
    assert answered.seats == ()
    assert kinds(venue) == [FactKind.CODE_SCANNED]
    assert "no seat was given in round r1" in caplog.text


def test_who_is_absent_by_a_rule_gets_no_seat(venue: Venue) -> None:
    add(venue, SeatingRule("x", RuleKind.ABSENT, ("w",), round="r1"))
    assert come(venue, "w").seats == ()


def test_companions_sit_with_their_guest(make_venue: MakeVenue) -> None:
    venue = make_venue()
    guests = [*people(4), Guest("c", companion_of="p001", category="regular")]
    add(venue, *rounds(), *tables(4, 4), *guests)
    seat(venue, {"p000": "1", "p001": "2", "p002": "2", "p003": "2"})
    assert [one.table for one in come(venue, "c").seats] == ["2"]


def test_a_round_without_times_is_told(make_venue: MakeVenue) -> None:
    venue = make_venue()
    add(venue, Round("r1", live=True), *tables(1, 4), *people(1))
    assert [one.told for one in come(venue, "p000").seats] == ["1"]
    assert seats_of(venue, "p000")["r1"].told == "1"


def test_whose_table_was_taken_away_before_they_came_gets_another(
    make_venue: MakeVenue,
) -> None:
    venue = make_venue()
    add(venue, *rounds(), *tables(2, 4), *people(3))
    seat(venue, {"p000": "1", "p001": "2", "p002": "2"})
    gone = facts.change_fact(Table("2", capacity=4), Table("2", capacity=0))
    assert gone is not None
    venue.store.append([gone])
    answered = come(venue, "p001")
    assert [(one.table, one.told) for one in answered.seats] == [("1", "1")]
    assert seats_of(venue, "p001") == {"r1": answered.seats[0]}
    assert is_well(venue)
