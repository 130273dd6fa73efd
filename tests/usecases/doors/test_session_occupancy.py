"""Who is inside a session with several doors, and who is called when a place becomes free."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Full
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.domain.records.entities import Checkpoint, Direction, Guest, Session
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.queries.merging.merge_cases import cases
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.checkin.waiting_list import call_due
from kiosk.usecases.doors.door_counts import DoorCounts, door_counts
from kiosk.usecases.doors.session_doors import put_on_list, session_doors
from kiosk.usecases.guests import corrections, decisions
from kiosk.usecases.guests.person_card import card
from kiosk.usecases.reports.dashboard import Fill, figures
from tests.usecases.conftest import DOORS, Venue
from tests.usecases.doors.conftest import CODES, full, listed

ADMIN = Actor("a", "A", Role.ADMIN)
TALK = Session("talk", "강연", "Talk", room="hall", capacity=2, call_minutes=5)
DOOR = Checkpoint("door", "문", "Door", session="talk")


def change(store: Store, before: facts.Record | None, after: facts.Record) -> None:
    draft = facts.change_fact(before, after)
    assert draft
    store.append([draft])


@pytest.fixture
def venue_of_rooms(hall: Venue) -> Venue:
    """The session in a hall with two doors, another session in another room, and the main door."""
    change(hall.store, replace(TALK, room=""), TALK)
    for record in (
        Checkpoint("side", "옆문", "Side door", session="talk"),
        Session("debate", "토론", "Debate", room="annex"),
        Checkpoint("debate", "토론장", "Debate", session="debate"),
        Session("questions", "질의", "Questions", room="hall"),
        Checkpoint("questions", "질의", "Questions", session="questions"),
    ):
        change(hall.store, None, record)
    return hall


def at(minutes: float) -> datetime:
    return DOORS + timedelta(minutes=minutes)


def pass_through(
    venue: Venue, door: str, guest: str, minutes: float, *, out: bool = False
) -> object:
    venue.now = at(minutes)
    direction = Direction.EXIT if out else Direction.ENTRY
    return venue.scan(door, CODES[guest], direction=direction).outcome


def inside(store: Store, minutes: float) -> int:
    [door] = session_doors(store, at(minutes))
    return door.inside


def fill_of_talk(store: Store, minutes: float) -> Fill:
    """What the dashboard says of the session."""
    return next(one for one in figures(store, at(minutes)).sessions if one.session.id == "talk")


def case_kinds(venue: Venue) -> set[CaseKind]:
    programme = venue.store.programme()
    found = venue.store.read(lambda connection: cases(connection, programme, venue.now))
    return {case.kind for case in found.cases}


def test_scan_mode_counts_all_doors_of_a_session_as_the_dashboard_does(
    venue_of_rooms: Venue,
) -> None:
    """Ann enters by one door and leaves by the other, Ben and Cho enter by one door each."""
    venue, store = venue_of_rooms, venue_of_rooms.store
    pass_through(venue, "door", "ann", 1)
    pass_through(venue, "door", "ben", 2)
    pass_through(venue, "side", "ann", 3, out=True)
    pass_through(venue, "side", "cho", 4)
    found = {door: door_counts(store, door, at(5)) for door in ("door", "side")}
    fill = fill_of_talk(store, 5)
    expected = DoorCounts(fill.expected, fill.arrived, fill.inside, fill.capacity, doors=2)
    assert found == {"door": expected, "side": expected}
    assert (fill.arrived, fill.inside, fill.capacity) == (3, 2, 2)


def test_a_door_with_a_capacity_of_its_own_counts_alone(venue_of_rooms: Venue) -> None:
    side = Checkpoint("side", "옆문", "Side door", session="talk")
    change(venue_of_rooms.store, side, replace(side, capacity=9))
    pass_through(venue_of_rooms, "door", "ann", 1)
    pass_through(venue_of_rooms, "side", "cho", 2)
    found = [door_counts(venue_of_rooms.store, door, at(3)) for door in ("door", "side", "debate")]
    assert [(one.inside, one.capacity, one.doors) for one in found] == [
        (1, 2, 1),
        (1, 9, 1),
        (0, None, 1),
    ]


def test_who_leaves_by_another_door_is_out_and_the_next_is_called(venue_of_rooms: Venue) -> None:
    full(venue_of_rooms, "cho")
    pass_through(venue_of_rooms, "side", "ann", 5, out=True)
    assert inside(venue_of_rooms.store, 6) == 1
    assert listed(venue_of_rooms.store, 6) == [("cho", True)]
    shown = card(venue_of_rooms.store, "ann", at(6), "door")
    assert shown
    assert not any(one.presence.inside for one in shown.whereabouts)


def test_who_comes_back_by_the_first_door_is_let_in_and_is_no_case(venue_of_rooms: Venue) -> None:
    full(venue_of_rooms)
    assert isinstance(pass_through(venue_of_rooms, "door", "ann", 4), AlreadyIn)
    pass_through(venue_of_rooms, "side", "ann", 5, out=True)
    assert isinstance(pass_through(venue_of_rooms, "door", "ann", 7), Admitted)
    assert inside(venue_of_rooms.store, 8) == 2
    assert case_kinds(venue_of_rooms) == set()
    pass_through(venue_of_rooms, "side", "ann", 9, out=True)
    assert inside(venue_of_rooms.store, 10) == 1


def test_who_passes_two_doors_takes_one_place(venue_of_rooms: Venue) -> None:
    full(venue_of_rooms)
    assert isinstance(pass_through(venue_of_rooms, "side", "ann", 5), Admitted)
    assert inside(venue_of_rooms.store, 6) == 2
    [fill] = [
        one for one in figures(venue_of_rooms.store, at(6)).sessions if one.session.id == "talk"
    ]
    assert (fill.expected, fill.arrived, fill.inside, fill.capacity) == (6, 2, 2, 2)
    pass_through(venue_of_rooms, "side", "ann", 7, out=True)
    [fill] = [
        one for one in figures(venue_of_rooms.store, at(8)).sessions if one.session.id == "talk"
    ]
    assert (inside(venue_of_rooms.store, 8), fill.arrived, fill.inside) == (1, 2, 1)


@pytest.mark.parametrize(("door", "out"), [("main", True), ("debate", False)])
def test_who_leaves_the_venue_or_enters_another_room_is_out(
    venue_of_rooms: Venue, door: str, out: bool
) -> None:
    full(venue_of_rooms, "cho")
    pass_through(venue_of_rooms, door, "ann", 5, out=out)
    assert listed(venue_of_rooms.store, 6) == [("cho", True)]
    assert inside(venue_of_rooms.store, 6) == 1


@pytest.mark.parametrize(("door", "out"), [("main", False), ("questions", False), ("debate", True)])
def test_what_does_not_show_that_a_guest_left_frees_no_place(
    venue_of_rooms: Venue, door: str, out: bool
) -> None:
    """An entrance of the venue, a session in the same room, and a late exit of another session."""
    full(venue_of_rooms, "cho")
    pass_through(venue_of_rooms, door, "ann", 5, out=out)
    assert listed(venue_of_rooms.store, 6) == [("cho", False)]
    assert isinstance(pass_through(venue_of_rooms, "side", "cho", 7), Full)


def test_facts_of_two_devices_give_the_same_count_in_any_order(
    venue_of_rooms: Venue, tmp_path: Path
) -> None:
    base = venue_of_rooms.store.facts_since({})
    stores = [Store.open(tmp_path / f"{n}.db", f"door-{n}", create=True) for n in range(2)]
    stores[0].merge(base)
    stores[1].merge(base)
    CheckIn(stores[0], "door", lambda: at(1)).scan(ScanRequest.of(CODES["ann"]))
    CheckIn(stores[1], "side", lambda: at(5)).scan(
        ScanRequest.of(CODES["ann"], direction=Direction.EXIT)
    )
    CheckIn(stores[0], "door", lambda: at(9)).scan(ScanRequest.of(CODES["ben"]))
    parts = [base, *(one.facts_since(venue_of_rooms.store.vector()) for one in stores)]
    for number, order in enumerate(permutations(parts[1:])):
        with closing(Store.open(tmp_path / f"m{number}.db", "desk", create=True)) as merged:
            for part in (base, *order):
                merged.merge(part)
            assert [inside(merged, minutes) for minutes in (2, 10)] == [1, 1]
    for one in stores:
        one.close()


def test_an_exit_of_another_device_calls_the_next_at_the_desk(
    venue_of_rooms: Venue, tmp_path: Path
) -> None:
    """The other device knew nothing of the list."""
    full(venue_of_rooms)
    store = venue_of_rooms.store
    with closing(Store.open(tmp_path / "other.db", "side", create=True)) as other:
        other.merge(store.facts_since({}))
        put_on_list(store, ADMIN, "talk", "cho", at(3))
        CheckIn(other, "side", lambda: at(5)).scan(
            ScanRequest.of(CODES["ann"], direction=Direction.EXIT)
        )
        store.merge(other.facts_since(store.vector()))
    assert call_due(store, at(6)) == ["cho"]
    assert call_due(store, at(7)) == []
    assert listed(store, 7) == [("cho", True)]


def test_an_undone_entry_calls_the_next(hall: Venue) -> None:
    full(hall)
    hall.now = at(5)
    put_on_list(hall.store, ADMIN, "talk", "cho", hall.now)
    shown = card(hall.store, "ben", hall.now, "door")
    assert shown
    annul(hall.store, shown.undoable, at(6), "wrong person", any_scan=True)
    assert listed(hall.store, 6) == [("cho", True)]


def test_a_blocked_guest_gives_up_the_place_held_for_them(hall: Venue) -> None:
    full(hall, "cho", "dan")
    pass_through(hall, "door", "ann", 5, out=True)
    assert listed(hall.store, 6) == [("cho", True), ("dan", False)]
    decisions.block(hall.store, ADMIN, "cho", "asked to leave", at(6))
    assert listed(hall.store, 6) == [("dan", True)]
    decisions.unblock(hall.store, ADMIN, "cho", "settled", at(7))
    assert [guest for guest, _ in listed(hall.store, 7)] == ["cho", "dan"]


def test_who_withdraws_from_a_session_waits_no_longer(hall: Venue) -> None:
    change(hall.store, replace(TALK, room=""), replace(TALK, room="", enrolled_only=True))
    for guest in ("ann", "ben", "cho", "dan"):
        change(hall.store, Guest(guest), Guest(guest, sessions=("talk",)))
    full(hall, "cho", "dan")
    pass_through(hall, "door", "ann", 5, out=True)
    seen = Guest("cho", name_latin="Cho", sessions=("talk",))
    corrections.correct(hall.store, ADMIN, "cho", seen, {"sessions": ()}, at=at(6))
    assert listed(hall.store, 6) == [("dan", True)]
    assert isinstance(put_on_list(hall.store, ADMIN, "talk", "eun", at(7)), InvalidInput)


def test_a_raised_capacity_calls_the_next(hall: Venue) -> None:
    full(hall, "cho", "dan")
    change(hall.store, replace(TALK, room=""), replace(TALK, room="", capacity=3))
    assert call_due(hall.store, at(5)) == ["cho"]


def test_an_emptied_room_calls_as_many_as_it_holds(hall: Venue) -> None:
    full(hall, "cho", "dan", "eun")
    change(hall.store, DOOR, replace(DOOR, empties_at="19:00"))
    empty_checkpoints(hall.store, at(61))
    assert listed(hall.store, 61) == [("cho", True), ("dan", True), ("eun", False)]


def test_nobody_is_called_to_a_session_that_is_over_or_cancelled(hall: Venue) -> None:
    full(hall, "cho")
    ended = replace(TALK, room="", capacity=3, starts=at(0), ends=at(30))
    change(hall.store, replace(TALK, room=""), ended)
    assert call_due(hall.store, at(30)) == []
    change(hall.store, ended, replace(ended, cancelled=True))
    assert call_due(hall.store, at(20)) == []
