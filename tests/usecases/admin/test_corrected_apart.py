"""Whatever is corrected field by field: two values from devices apart are one case, with both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Record
from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.domain.records.entities import Checkpoint, Event, Room, Round, Session, Table
from kiosk.domain.records.permissions import Role, Staff
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.store.recovery import doctor
from kiosk.usecases.admin.cases import open_cases
from kiosk.usecases.programme.seats import GuestMoved, move
from tests.joined_devices import ADMIN, join, meet
from tests.usecases.conftest import MakeVenue, Venue

NINE, TEN = (datetime(2025, 6, 1, hour, tzinfo=UTC) for hour in (9, 10))


@pytest.fixture
def other(make_venue: MakeVenue, venue: Venue) -> Venue:
    made = make_venue("kiosk-2", empty=True)
    join(made.store, venue.store)
    meet(venue.store, made.store)
    return made


@dataclass(frozen=True)
class Corrected:
    """A record, a field, and the values that two devices give it."""

    record: Record
    field: str
    first: object
    second: object


CORRECTED = (
    Corrected(Session("s9", starts=NINE), "starts", TEN, NINE.replace(hour=11)),
    Corrected(Session("s9"), "room", "r1", "r2"),
    Corrected(Room("r9", name_ko="방"), "name_ko", "가", "나"),
    Corrected(Checkpoint("c9"), "capacity", 10, 20),
    Corrected(Table("t9"), "capacity", 8, 10),
    Corrected(Staff("x9", "Kim"), "role", Role.DESK, Role.PROTOCOL),
    Corrected(Staff("x9", "Kim", pin="a"), "pin", "b", "c"),
    Corrected(Event(), "name_en", "Forum A", "Forum B"),
)


def write(at: Venue, before: Record | None, after: Record) -> None:
    draft = facts.change_fact(before, after)
    at.store.append([draft] if draft else [], "s")


@pytest.mark.parametrize(
    "one", CORRECTED, ids=lambda one: f"{type(one.record).__name__} {one.field}"
)
def test_two_values_of_one_field_are_a_case(venue: Venue, other: Venue, one: Corrected) -> None:
    first, second = one.first, one.second
    if not isinstance(one.record, Event):
        write(venue, None, one.record)
    before = venue.store.programme().event if isinstance(one.record, Event) else one.record
    meet(venue.store, other.store)
    write(venue, before, replace(before, **{one.field: first}))  # type: ignore[arg-type]  # of the field
    other.later(minutes=1)
    write(other, before, replace(before, **{one.field: second}))  # type: ignore[arg-type]  # of the field
    meet(venue.store, other.store)
    (case,) = open_cases(venue.store)
    assert open_cases(other.store) == [case]
    assert (case.kind, case.about) == (CaseKind.CORRECTED_TWICE, one.field)
    assert [side.device for side in case.sides] == [venue.store.device, other.store.device]
    if one.field == "pin":
        assert [side.value for side in case.sides] == ["", ""]
    again = replace(before, **{one.field: second})  # type: ignore[arg-type]  # of the field
    other.later(minutes=1)
    write(other, again, replace(before, **{one.field: first}))  # type: ignore[arg-type]  # of the field
    meet(venue.store, other.store)
    assert not open_cases(venue.store)
    assert venue.store.read(lambda connection: list(doctor.differences(connection))) == []


def test_a_guest_seated_at_two_tables_is_a_case(venue: Venue, other: Venue) -> None:
    write(venue, None, Round("n1"))
    for table in ("t1", "t2"):
        write(venue, None, Table(table, capacity=8))
    meet(venue.store, other.store)
    for at, table in ((venue, "t1"), (other, "t2")):
        moved = move(at.store, ADMIN, "n1", [Move("g", "", table)])
        assert isinstance(moved, GuestMoved)
        other.later(minutes=1)
    meet(venue.store, other.store)
    (case,) = open_cases(venue.store)
    assert (case.kind, case.about) == (CaseKind.CORRECTED_TWICE, "seat:n1")
    assert [side.value for side in case.sides] == ["t1", "t2"]
    assert isinstance(move(venue.store, ADMIN, "n1", [Move("g", "t2", "t1")]), GuestMoved)
    meet(venue.store, other.store)
    assert not open_cases(venue.store)
