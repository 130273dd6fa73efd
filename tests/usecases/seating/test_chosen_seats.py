"""Whoever comes takes the seat that was chosen for that moment, while it still may be had."""

from __future__ import annotations

import pytest

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Round, Seat
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.store.queries.seating.seat_choices import ArrivalSeat, choice_of, write_choices
from kiosk.store.recovery.doctor import examine
from kiosk.usecases.programme import seats
from kiosk.usecases.seating.live_searcher import LiveSearcher
from tests.usecases.conftest import MakeVenue, Venue
from tests.usecases.seating.live_event import (
    STARTS,
    add,
    come,
    people,
    rounds,
    seat,
    seats_of,
    tables,
)

PROTOCOL = Actor("s1", "Yoon", Role.PROTOCOL)


@pytest.fixture
def venue(make_venue: MakeVenue) -> Venue:
    """Six guests at the first two of three tables of four; p000 is to change with p001."""
    made = make_venue()
    add(made, *rounds(), *tables(3, 4), *people(6))
    seat(made, {f"p{n:03}": str(n % 2 + 1) for n in range(6)})
    choose(made, ArrivalSeat("p000", "1", "2", "p001"))
    return made


def choose(venue: Venue, *choices: ArrivalSeat) -> None:
    venue.store.transact(lambda connection: write_choices(connection, "r1", choices))


def told(venue: Venue, guest: str) -> list[str]:
    return [one.told for one in come(venue, guest).seats]


def test_two_guests_change_seats_in_the_transaction_of_the_scan(venue: Venue) -> None:
    answered = come(venue, "p000")
    assert answered.seats == (Seat("p000", "r1", "2", told="2", why="check_in"),)
    kinds = [fact.kind for fact in venue.store.facts_since({})]
    assert kinds[-4:] == [
        FactKind.CODE_SCANNED,
        FactKind.GUEST_SEATED,
        FactKind.GUEST_SEATED,
        FactKind.SEAT_TOLD,
    ]
    assert seats_of(venue, "p001")["r1"] == Seat("p001", "r1", "1", why="improved")
    assert told(venue, "p001") == ["1"]
    assert told(venue, "p000") == ["2"]
    assert all(finding.passed for finding in examine(venue.store.path))


def test_whose_seat_is_wanted_keeps_it_once_they_came_or_staff_gave_it(venue: Venue) -> None:
    come(venue, "p001")
    assert told(venue, "p000") == ["1"]
    choose(venue, ArrivalSeat("p002", "1", "2", "p003"), ArrivalSeat("p004", "1", "2", "p005"))
    seats.move(venue.store, PROTOCOL, "r1", [Move("p003", "2", "3"), Move("p005", "2", "1")])
    seats.move(venue.store, PROTOCOL, "r1", [Move("p003", "3", "2"), Move("p004", "1", "3")])
    assert told(venue, "p002") == ["1"]
    assert told(venue, "p004") == ["3"]


def test_a_free_seat_is_taken_unless_others_took_it(venue: Venue) -> None:
    choose(venue, *(ArrivalSeat(f"p00{n}", str(n % 2 + 1), "3") for n in range(6)))
    assert [told(venue, f"p00{n}") for n in range(6)] == [["3"]] * 4 + [["1"], ["2"]]


def test_nothing_changes_once_the_round_is_locked_or_has_begun(venue: Venue) -> None:
    choose(venue, ArrivalSeat("p000", "1", "3"), ArrivalSeat("p002", "1", "3"))
    assert isinstance(seats.lock(venue.store, PROTOCOL, "r1", locked=True), Round)
    assert told(venue, "p000") == ["1"]
    assert isinstance(seats.lock(venue.store, PROTOCOL, "r1", locked=False), Round)
    venue.later(seconds=(STARTS - venue.now).total_seconds() + 60)
    assert told(venue, "p002") == ["1"]


def test_a_choice_from_another_table_or_round_or_for_no_table_is_left(venue: Venue) -> None:
    choose(venue, ArrivalSeat("p000", "2", "3"), ArrivalSeat("p002", "1", "9"))
    assert told(venue, "p000") == ["1"]
    assert told(venue, "p002") == ["1"]
    other = [ArrivalSeat("p004", "1", "3")]
    venue.store.transact(lambda connection: write_choices(connection, "r2", other))
    assert told(venue, "p004") == ["1"]


def test_the_search_chooses_for_everybody_who_is_still_away(make_venue: MakeVenue) -> None:
    """One table waits for two who hardly come any more: the next to come goes there."""
    venue = make_venue()
    add(venue, *rounds(), *tables(4, 6), *people(24), Guest("late", category="regular"))
    seat(venue, {f"p{n:03}": str(n % 4 + 1) for n in range(24)})
    here = [n for n in range(24) if n % 4 or n < 8]
    for n in here[:-1]:
        come(venue, f"p{n:03}")
    venue.later(minutes=115)
    LiveSearcher(venue.store).step(venue.now)
    last = f"p{here[-1]:03}"
    held = seats_of(venue, last)["r1"]
    chosen = venue.store.read(lambda connection: choice_of(connection, "r1", last))
    assert chosen is not None
    assert (chosen.held, chosen.table) == (held.table, "1")
    assert told(venue, last) == ["1"]
    assert all(finding.passed for finding in examine(venue.store.path))
