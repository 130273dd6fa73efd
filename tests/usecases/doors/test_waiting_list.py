"""The waiting list of a full session: its order, calls, places held, and two devices apart."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.domain.admission.outcomes import Admitted, Full
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.domain.records.entities import Checkpoint, Session
from kiosk.domain.records.permissions import Actor, NotAllowed, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.queries.merging.merge_cases import cases
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.checkin.waiting_list import call_due
from kiosk.usecases.doors.session_doors import (
    SessionDoor,
    call,
    put_on_list,
    take_off_list,
)
from kiosk.usecases.guests.decisions import check_in
from tests.usecases.conftest import DOORS, Venue
from tests.usecases.doors.conftest import CODES, LATER, full, listed, scan

VOLUNTEER, DESK = Actor("v", "V", Role.VOLUNTEER), Actor("d", "D", Role.DESK)


def test_the_capacity_of_a_session_counts_at_its_door(hall: Venue) -> None:
    full(hall)
    outcome = scan(hall, "cho", 1)
    assert isinstance(outcome, Full)
    assert (outcome.capacity, outcome.waiting) == (2, 0)


def test_two_doors_share_the_capacity_of_their_session(hall: Venue) -> None:
    second = facts.change_fact(None, Checkpoint("side", "옆문", "Side door", session="talk"))
    assert second
    hall.store.append([second])
    full(hall)
    assert isinstance(hall.scan("side", CODES["cho"]).outcome, Full)


def test_who_waits_has_a_number_and_keeps_it(hall: Venue) -> None:
    full(hall, "dan", "cho")
    assert [guest for guest, _ in listed(hall.store)] == ["dan", "cho"]
    outcome = scan(hall, "cho", 2)
    assert isinstance(outcome, Full)
    assert outcome.waiting == 2
    again = put_on_list(hall.store, VOLUNTEER, "talk", "dan", LATER)
    assert isinstance(again, InvalidInput)


def test_the_next_is_called_when_somebody_leaves_and_has_the_place(hall: Venue) -> None:
    full(hall, "dan", "cho")
    hall.now = DOORS + timedelta(minutes=10)
    hall.leave("door", CODES["ann"])
    assert listed(hall.store, 11) == [("dan", True), ("cho", False)]
    assert isinstance(scan(hall, "eun", 12), Full)
    assert isinstance(scan(hall, "cho", 12), Full)
    assert isinstance(scan(hall, "dan", 13), Admitted)
    assert listed(hall.store, 14) == [("cho", False)]


def test_who_does_not_come_in_the_organisers_time_makes_room_for_the_next(hall: Venue) -> None:
    full(hall, "dan", "cho")
    hall.now = DOORS + timedelta(minutes=10)
    hall.leave("door", CODES["ann"])
    at = DOORS + timedelta(minutes=14)
    assert call_due(hall.store, at) == []
    at = DOORS + timedelta(minutes=15)
    assert call_due(hall.store, at) == ["cho"]
    assert call_due(hall.store, at) == []
    assert listed(hall.store, 16) == [("dan", False), ("cho", True)]
    assert isinstance(scan(hall, "dan", 17), Full)
    assert isinstance(scan(hall, "cho", 17), Admitted)


def test_a_guest_can_be_called_out_of_turn_where_a_place_is_free(hall: Venue) -> None:
    full(hall, "dan", "cho")
    assert isinstance(call(hall.store, VOLUNTEER, "talk", "cho", LATER), InvalidInput)
    hall.now = DOORS + timedelta(minutes=10)
    hall.leave("door", CODES["ann"])
    lapsed = DOORS + timedelta(minutes=16)
    assert isinstance(call(hall.store, VOLUNTEER, "talk", "dan", lapsed), SessionDoor)
    assert listed(hall.store, 17)[0] == ("dan", True)


def test_who_is_taken_off_the_list_has_no_place(hall: Venue) -> None:
    full(hall, "dan", "cho")
    take_off_list(hall.store, VOLUNTEER, "talk", "dan", LATER)
    assert listed(hall.store) == [("cho", False)]
    put_on_list(hall.store, VOLUNTEER, "talk", "dan", LATER)
    assert [guest for guest, _ in listed(hall.store)] == ["cho", "dan"]


def test_an_undone_entry_puts_the_guest_back_on_the_list(hall: Venue) -> None:
    full(hall, "dan")
    hall.now = DOORS + timedelta(minutes=10)
    hall.leave("door", CODES["ann"])
    entry = hall.scan("door", CODES["dan"]).scan
    assert listed(hall.store) == []
    annul(hall.store, entry, hall.now, "wrong person", any_scan=True)
    assert [guest for guest, _ in listed(hall.store)] == ["dan"]


def test_only_the_desk_lets_in_over_capacity_and_says_why(hall: Venue) -> None:
    full(hall, "cho")
    at = DOORS + timedelta(minutes=5)
    refused = check_in(hall.store, VOLUNTEER, "cho", "door", at, reason="speaks there")
    assert isinstance(refused, NotAllowed)
    answer = check_in(hall.store, DESK, "cho", "door", at, reason="speaks there")
    assert not isinstance(answer, NotAllowed | InvalidInput)
    assert isinstance(answer.outcome, Admitted)
    assert listed(hall.store, 6) == []


def test_a_session_without_a_door_or_a_capacity_has_no_list(hall: Venue) -> None:
    free = facts.change_fact(None, Session("lunch"))
    assert free
    hall.store.append([free])
    for session in ("lunch", "nowhere"):
        answer = put_on_list(hall.store, DESK, session, "ann", DOORS)
        assert isinstance(answer, InvalidInput)
    assert isinstance(put_on_list(hall.store, DESK, "talk", "nobody", DOORS), InvalidInput)


def test_two_devices_apart_have_one_list_after_they_meet(hall: Venue, tmp_path: Path) -> None:
    full(hall, "dan")
    with closing(Store.open(tmp_path / "other.db", "desk-2", create=True)) as other:
        other.merge(hall.store.facts_since({}))
        put_on_list(other, DESK, "talk", "eun", LATER + timedelta(minutes=1))
        put_on_list(hall.store, DESK, "talk", "cho", LATER + timedelta(minutes=2))
        put_on_list(other, DESK, "talk", "cho", LATER + timedelta(minutes=3))
        other.merge(hall.store.facts_since(other.vector()))
        hall.store.merge(other.facts_since(hall.store.vector()))
        assert listed(hall.store) == listed(other)
        assert sorted(guest for guest, _ in listed(other)) == ["cho", "dan", "eun"]


def test_two_doors_apart_that_overfill_a_session_are_a_case(hall: Venue, tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "other.db", "kiosk-2", create=True)) as other:
        other.merge(hall.store.facts_since({}))
        full(hall)
        CheckIn(other, "door", lambda: hall.now).scan(ScanRequest.of(CODES["cho"]))
        hall.store.merge(other.facts_since(hall.store.vector()))
    programme = hall.store.programme()
    found = hall.store.read(lambda connection: cases(connection, programme, hall.now))
    assert CaseKind.OVERFILLED in {case.kind for case in found.cases}


def test_a_merged_guest_waits_once(hall: Venue) -> None:
    full(hall, "dan", "eun")
    merged = Draft("guest:eun", FactKind.GUEST_MERGED, {"into": "dan"})
    hall.store.append([merged])
    assert [guest for guest, _ in listed(hall.store)] == ["dan"]


def test_a_checkpoint_has_its_own_capacity_before_that_of_the_session(hall: Venue) -> None:
    before = Checkpoint("door", "문", "Door", session="talk")
    small = facts.change_fact(before, replace(before, capacity=1))
    assert small
    hall.store.append([small])
    assert isinstance(scan(hall, "ann"), Admitted)
    assert isinstance(scan(hall, "ben"), Full)
