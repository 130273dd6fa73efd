"""The tables board: seats, moves that succeed or are refused as a whole, locked rounds."""

from __future__ import annotations

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Round, Status, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.store.queries import scans
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
    drafts = [draft for record in records if (draft := facts.change_fact(None, record))]
    drafts += [facts.guest_seated(g, "r1", table) for g, table in GUESTS.items() if table]
    drafts.append(facts.code_issued("a", "EVT-AAAAAAAAAAAAAAAA"))
    made.store.append(drafts)
    return made


def seats_of(venue: Venue, round_: str = "r1") -> dict[str, str]:
    board = seats.round_tables(venue.store, round_)
    assert board is not None
    return {one.guest: one.table for one in board.round_guests}


def test_a_board_has_the_tables_of_its_room_and_unseated_guests(
    venue: Venue,
) -> None:
    board = seats.round_tables(venue.store, "r1")
    assert board is not None
    assert [table.id for table in board.tables] == ["1", "2", "10"]
    assert seats_of(venue) == GUESTS
    assert board.unseated == 1
    assert seats.round_tables(venue.store, "r9") is None


def test_arrived_guests_are_marked_and_unseated_ones_first(venue: Venue) -> None:
    venue.scan("main", "EVT-AAAAAAAAAAAAAAAA")
    board = seats.round_tables(venue.store, "r2")
    assert board is not None
    assert [one.guest for one in board.round_guests if one.present] == ["a"]
    assert board.round_guests[0].guest == "a"


def test_a_move_is_a_fact_with_its_author(venue: Venue) -> None:
    move = Move("a", "1", "10")
    assert seats.move(venue.store, PROTOCOL, "r1", [move]) == seats.GuestMoved((move,))
    assert seats_of(venue)["a"] == "10"
    [*_, fact] = venue.facts(FactKind.GUEST_SEATED)
    assert (fact.author, fact.subject) == ("s1", "guest:a")
    held = venue.store.read(lambda connection: scans.seats_of(connection, "a"))
    assert [seat.why for seat in held if seat.round == "r1"] == ["hand"]
    assert seats_of(venue, "r2")["a"] == ""
    guests_by_table = {
        table["id"]: table["rounds"][0]["guests"] for table in VIEWS["tables"](venue.store)
    }
    assert guests_by_table["10"] == ["a"]


def test_the_next_scan_shows_the_new_table(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "10")])
    assert [s.table for s in venue.scan("main", "EVT-AAAAAAAAAAAAAAAA").seats] == ["10"]


def test_guests_at_full_tables_can_swap_seats(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("d", "", "2")])
    swap = [Move("a", "1", "2"), Move("c", "2", "1")]
    assert isinstance(seats.move(venue.store, PROTOCOL, "r1", swap), seats.GuestMoved)
    assert seats_of(venue) == {"a": "2", "b": "1", "c": "1", "d": "2"}


def test_a_conflicting_move_changes_no_seat(venue: Venue) -> None:
    seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "10")])
    late = [Move("b", "1", "2"), Move("a", "1", "2")]
    assert seats.move(venue.store, PROTOCOL, "r1", late) == seats.MovedMeanwhile(("a",))
    assert (seats_of(venue)["a"], seats_of(venue)["b"]) == ("10", "1")


def test_a_full_table_takes_no_guest_but_can_be_left(venue: Venue) -> None:
    assert seats.move(venue.store, PROTOCOL, "r1", [Move("c", "2", "1")]) == seats.Overfull("1")
    away = seats.move(venue.store, PROTOCOL, "r1", [Move("a", "1", "")])
    assert isinstance(away, seats.GuestMoved)
    assert seats_of(venue)["a"] == ""


def test_live_seating_of_a_round_is_begun_and_ended(venue: Venue) -> None:
    for live in (True, False):
        changed = seats.seat_live(venue.store, PROTOCOL, "r1", live=live)
        assert isinstance(changed, Round)
        assert changed.live is live
        assert venue.store.programme().rounds["r1"].live is live
    assert seats.seat_live(venue.store, DESK, "r1", live=True) == NotAllowed(Right.SEATS)
    assert isinstance(seats.seat_live(venue.store, PROTOCOL, "r9", live=True), seats.RoundUnknown)


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


def test_moving_guests_needs_the_right(venue: Venue) -> None:
    refused = NotAllowed(Right.SEATS)
    assert seats.move(venue.store, DESK, "r1", [Move("a", "1", "2")]) == refused
    assert seats.lock(venue.store, DESK, "r1", locked=True) == refused
    assert seats_of(venue) == GUESTS
