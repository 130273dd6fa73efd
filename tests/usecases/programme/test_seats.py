"""The tables board: who sits where, moves that hold or are refused whole, locked rounds."""

from __future__ import annotations

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Round, Status, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.seating_proposal import Move
from kiosk.usecases.programme import seats
from kiosk.usecases.reports.show_lists import VIEWS
from tests.usecases.conftest import MakeVenue, Venue

PROTOCOL = Actor("s1", "Yoon", Role.PROTOCOL)
DESK = Actor("s2", "Han", Role.DESK)
GUESTS = {"a": "1", "b": "1", "c": "2", "d": ""}


@pytest.fixture
def venue(make_venue: MakeVenue) -> Venue:
    made = make_venue()
    records: list[facts.Record] = [
        Round("r1", room="hall"),
        Round("r2", room="hall"),
        *(Table(str(n), "hall", capacity=2) for n in (10, 2, 1)),
        Table("lounge", "elsewhere"),
        *(Guest(id_, name_ko=id_, organisation_ko="한빛") for id_ in GUESTS),
        Guest("cancelled", name_ko="x", status=Status.CANCELLED),
    ]
    drafts = [draft for record in records if (draft := facts.recorded(None, record))]
    drafts += [facts.guest_seated(g, "r1", table) for g, table in GUESTS.items() if table]
    drafts.append(facts.code_issued("a", "EVT-AAAAAAAAAAAAAAAA"))
    made.store.append(drafts)
    return made


def places(venue: Venue, round_: str = "r1") -> dict[str, str]:
    board = seats.board(venue.store, round_)
    assert board is not None
    return {one.guest: one.table for one in board.sitters}


def test_a_board_has_the_tables_of_its_room_by_number_and_whoever_has_no_place(
    venue: Venue,
) -> None:
    board = seats.board(venue.store, "r1")
    assert board is not None
    assert [table.id for table in board.tables] == ["1", "2", "10"]
    assert places(venue) == GUESTS
    assert board.unseated == 1
    assert seats.board(venue.store, "r9") is None


def test_who_has_come_is_present_and_waits_in_front(venue: Venue) -> None:
    venue.scan("main", "EVT-AAAAAAAAAAAAAAAA")
    board = seats.board(venue.store, "r2")
    assert board is not None
    assert [one.guest for one in board.sitters if one.present] == ["a"]
    assert board.sitters[0].guest == "a"


def test_a_move_is_a_fact_with_its_author(venue: Venue) -> None:
    move = Move("a", "1", "10")
    assert seats.move(venue.store, PROTOCOL, "r1", [move]) == seats.GuestMoved((move,))
    assert places(venue)["a"] == "10"
    [*_, fact] = venue.facts(FactKind.GUEST_SEATED)
    assert (fact.author, fact.subject) == ("s1", "guest:a")
    assert places(venue, "r2")["a"] == ""
    shown = {t["id"]: t["rounds"][0]["guests"] for t in VIEWS["tables"](venue.store)}
    assert shown["10"] == ["a"]


def test_the_next_scan_shows_the_new_table(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "10")])
    assert [s.table for s in venue.scan("main", "EVT-AAAAAAAAAAAAAAAA").seats] == ["10"]


def test_two_change_places_at_full_tables(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("d", "", "2")])
    swap = [Move("a", "1", "2"), Move("c", "2", "1")]
    assert isinstance(seats.move(venue.store, PROTOCOL, "r1", swap), seats.GuestMoved)
    assert places(venue) == {"a": "2", "b": "1", "c": "1", "d": "2"}


def test_a_conflicting_move_changes_no_seat(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "10")])
    late = [Move("b", "1", "2"), Move("a", "1", "2")]
    assert seats.move(venue.store, PROTOCOL, "r1", late) == seats.MovedMeanwhile(("a",))
    assert (places(venue)["a"], places(venue)["b"]) == ("10", "1")


def test_nobody_joins_a_full_table_but_may_leave_one(venue: Venue) -> None:
    assert seats.move(venue.store, PROTOCOL, "r1", [Move("c", "2", "1")]) == seats.Overfull("1")
    away = seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "")])
    assert isinstance(away, seats.GuestMoved)
    assert places(venue)["a"] == ""


def test_no_guest_is_moved_in_a_locked_round(venue: Venue) -> None:
    locked = seats.lock(venue.store, PROTOCOL, "r1", locked=True)
    assert isinstance(locked, Round)
    assert locked.locked
    assert seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "2")]) == seats.RoundLocked("r1")
    seats.lock(venue.store, PROTOCOL, "r1", locked=False)
    moved = seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "2")])
    assert isinstance(moved, seats.GuestMoved)


def test_a_table_of_another_room_and_an_unknown_round_are_refused(venue: Venue) -> None:
    unknown = seats.RoundUnknown("r1")
    assert seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "lounge")]) == unknown
    assert seats.move(venue.store, PROTOCOL, "x", []) == seats.RoundUnknown("x")


def test_only_some_roles_may(venue: Venue) -> None:
    refused = NotAllowed(Right.SEATS)
    assert seats.move(venue.store, DESK, "r1", [Move("a", "1", "2")]) == refused
    assert seats.lock(venue.store, DESK, "r1", locked=True) == refused
    assert places(venue) == GUESTS
