"""Cases of two devices that did not know of each other: each once, the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.merging.merge_cases import CaseKind, MergeCase
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Role, Staff
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.admin.cases import (
    MergeCaseDecided,
    all_cases,
    current_cases,
    decide_case,
    open_cases,
    reopen_case,
)
from kiosk.usecases.guests.corrections import correct
from tests.joined_devices import ADMIN, join, meet, replicate, revoke
from tests.usecases.conftest import CODE, G, MakeVenue, Venue


@pytest.fixture
def other(make_venue: MakeVenue, venue: Venue) -> Venue:
    """A second door that knows what the first one knows, and is cut off from then on."""
    made = make_venue("kiosk-2", empty=True)
    join(made.store, venue.store)
    meet(venue.store, made.store)
    return made


def kinds(at: Venue) -> list[str]:
    return [case.kind for case in open_cases(at.store)]


def the_case(*venues: Venue) -> MergeCase:
    """The one open case, which is the same at all of them after they met."""
    meet(*(one.store for one in venues))
    (case,) = open_cases(venues[0].store)
    for one in venues:
        assert open_cases(one.store) == [case]
        assert open_cases(one.store)[0].id == case.id
    return case


def record(at: Venue, *records: facts.Record) -> None:
    drafts = [facts.change_fact(None, one) for one in records]
    at.store.append([draft for draft in drafts if draft], "s")


def test_without_contradictions_there_is_no_case(venue: Venue, other: Venue) -> None:
    venue.scan("main")
    meet(venue.store, other.store)
    assert not all_cases(venue.store)
    assert not all_cases(other.store)


def test_a_pass_that_entered_twice(venue: Venue, other: Venue) -> None:
    venue.scan("strict")
    other.later(minutes=5)
    other.scan("strict")
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.ENTERED_TWICE, "strict")
    assert [side.device for side in case.sides] == [venue.store.device, other.store.device]
    assert [side.at for side in case.sides] == [venue.now, other.now]


def test_one_field_corrected_to_two_values(venue: Venue, other: Venue) -> None:
    correct(venue.store, ADMIN, "g", G, {"organisation_ko": "가"})
    correct(other.store, ADMIN, "g", G, {"organisation_ko": "나", "name_ko": "김민"})
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.CORRECTED_TWICE, "organisation_ko")
    assert {side.value for side in case.sides} == {"가", "나"}
    assert {side.author for side in case.sides} == {ADMIN.staff}


def test_corrections_that_knew_of_each_other_are_no_case(venue: Venue, other: Venue) -> None:
    correct(venue.store, ADMIN, "g", G, {"organisation_ko": "가"})
    meet(venue.store, other.store)
    seen = replace(G, organisation_ko="가")
    correct(other.store, ADMIN, "g", seen, {"organisation_ko": "나"})
    meet(venue.store, other.store)
    assert not open_cases(venue.store)


def test_a_third_correction_settles_two(venue: Venue, other: Venue) -> None:
    correct(venue.store, ADMIN, "g", G, {"organisation_ko": "가"})
    other.later(minutes=1)
    correct(other.store, ADMIN, "g", G, {"organisation_ko": "나"})
    the_case(venue, other)
    other.later(minutes=1)
    correct(other.store, ADMIN, "g", replace(G, organisation_ko="나"), {"organisation_ko": "다"})
    meet(venue.store, other.store)
    assert not open_cases(venue.store)


def test_one_code_of_two_guests(venue: Venue, other: Venue) -> None:
    for at, guest in ((venue, "w1"), (other, "w2")):
        at.register(Guest(guest, category="regular"), "EVT-0000000000000002")
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.SAME_CODE, "EVT-0000000000000002")
    assert [side.subject for side in case.sides] == ["guest:w1", "guest:w2"]


def test_one_reference_of_two_guests(venue: Venue, other: Venue) -> None:
    record(venue, Guest("w1", reference="A-1"))
    record(other, Guest("w2", reference="a-1"))
    case = the_case(venue, other)
    assert case.kind is CaseKind.SAME_REFERENCE
    assert {side.device for side in case.sides} == {venue.store.device, other.store.device}


def test_one_seat_of_two_guests(venue: Venue, other: Venue) -> None:
    for at, guest in ((venue, "w1"), (other, "w2")):
        record(at, Guest(guest))
        at.store.append([facts.guest_seated(guest, "r1", "7", "3")])
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.SAME_SEAT, "r1 · 7 · 3")


def test_one_table_without_seats_is_no_case(venue: Venue, other: Venue) -> None:
    for at, guest in ((venue, "w1"), (other, "w2")):
        record(at, Guest(guest))
        at.store.append([facts.guest_seated(guest, "r1", "7")])
    meet(venue.store, other.store)
    assert not open_cases(venue.store)


def test_one_name_of_two_staff(venue: Venue, other: Venue) -> None:
    record(venue, Staff("s1", "이안내", Role.DESK))
    record(other, Staff("s2", "이안내", Role.PROTOCOL))
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.SAME_STAFF_NAME, "이안내")


def test_one_number_of_two_open_tickets(venue: Venue, other: Venue) -> None:
    for at in (venue, other):
        body = {"at": at.now.isoformat(), "serial": 1, "number": "A-01", "reason": "help"}
        at.store.append([Draft(f"ticket:{at.store.device}:1", FactKind.TICKET_ISSUED, body)])
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.SAME_TICKET_NUMBER, "A-01")
    closed = {"at": venue.now.isoformat(), "how": "helped"}
    venue.store.append([Draft(case.sides[0].subject, FactKind.TICKET_CLOSED, closed)])
    assert not open_cases(venue.store)


def test_more_inside_than_a_room_holds(venue: Venue, other: Venue) -> None:
    record(venue, Checkpoint("hall", capacity=1))
    venue.register(Guest("w1", category="regular"), "EVT-0000000000000002")
    meet(venue.store, other.store)
    venue.scan("hall")
    other.scan("hall", "EVT-0000000000000002")
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.OVERFILLED, "hall")
    assert case.sides[0].value == "2 / 1"


def test_whom_staff_forced_in_does_not_overfill(venue: Venue) -> None:
    record(venue, Checkpoint("hall", capacity=1))
    venue.register(Guest("w1", category="regular"), "EVT-0000000000000002")
    venue.scan("hall")
    venue.scan("hall", "EVT-0000000000000002", forced=True)
    assert not open_cases(venue.store)


def test_facts_after_a_revocation(venue: Venue, other: Venue) -> None:
    revoke(venue.store, other.store.device, venue.now)
    other.later(minutes=1)
    other.scan("main")
    replicate(other.store, venue.store)
    (case,) = open_cases(venue.store)
    assert (case.kind, case.about) == (CaseKind.AFTER_REVOCATION, other.store.device)
    assert [side.value for side in case.sides] == [FactKind.CODE_SCANNED]


def test_facts_of_a_newer_version(venue: Venue, other: Venue) -> None:
    """Kept and passed on."""
    other.store.append([Draft("guest:g", "guest_teleported", {"at": "noon"})])
    case = the_case(venue, other)
    assert (case.kind, case.about) == (CaseKind.UNKNOWN_KIND, "guest_teleported")
    assert case.sides[0].device == other.store.device


def test_a_copied_store_that_both_machines_use(venue: Venue, other: Venue) -> None:
    """The fork keeps both digests; other devices go on."""
    received = other.store.facts_since({}, limit=None)
    other.scan("main")
    first = other.store.facts_since({}, limit=None)[-1]
    replicate(other.store, venue.store)
    forged = replace(first, digest=bytes(32), id="x")
    result = venue.store.merge([*received, forged])
    assert not result.added
    (case,) = open_cases(venue.store)
    assert (case.kind, case.about) == (CaseKind.REFUSED, "fork")
    assert [side.value for side in case.sides] == [
        f"{first.sequence}: {digest.hex()[:16]}" for digest in (first.digest, forged.digest)
    ]
    venue.store.merge([forged])
    assert len(open_cases(venue.store)) == 1


def test_a_case_is_decided_everywhere_and_opened_again(venue: Venue, other: Venue) -> None:
    venue.scan("strict")
    other.later(minutes=5)
    other.scan("strict")
    case = the_case(venue, other)
    decided = decide_case(other.store, ADMIN, case.id, other.now, "the second was his guide")
    assert isinstance(decided, MergeCaseDecided)
    assert decided.case.decision is not None
    assert decided.case.decision.note == "the second was his guide"
    meet(venue.store, other.store)
    assert not open_cases(venue.store)
    assert [one.id for one in all_cases(venue.store)] == [case.id]
    assert isinstance(decide_case(venue.store, ADMIN, case.id, venue.now), InvalidInput)
    assert isinstance(reopen_case(venue.store, ADMIN, case.id, venue.now), MergeCaseDecided)
    assert the_case(venue, other) == case


def test_another_entry_makes_another_case(
    venue: Venue, other: Venue, make_venue: MakeVenue
) -> None:
    third = make_venue("kiosk-3", empty=True)
    join(third.store, venue.store)
    meet(venue.store, other.store, third.store)
    venue.scan("strict")
    other.scan("strict")
    case = the_case(venue, other)
    decide_case(venue.store, ADMIN, case.id, venue.now)
    third.scan("strict")
    meet(venue.store, third.store)
    (again,) = open_cases(venue.store)
    assert again.id != case.id
    assert len(again.sides) == 3


def test_who_may_not_correct_does_not_decide(venue: Venue, other: Venue) -> None:
    venue.scan("strict")
    other.scan("strict")
    case = the_case(venue, other)
    volunteer = Actor("v", "Volunteer", Role.VOLUNTEER)
    assert isinstance(decide_case(venue.store, volunteer, case.id, venue.now), NotAllowed)
    assert isinstance(decide_case(venue.store, ADMIN, "0" * 16, venue.now), InvalidInput)


def test_an_attendee_kiosk_makes_cases_too(venue: Venue, make_venue: MakeVenue) -> None:
    door = make_venue("door", empty=True)
    join(door.store, venue.store, DeviceRole.ATTENDEE)
    meet(venue.store, door.store)
    door.scan("strict", CODE)
    venue.scan("strict", CODE)
    assert the_case(venue, door).kind is CaseKind.ENTERED_TWICE


def test_cases_that_are_read_again_are_those_that_are_read_anew(venue: Venue, other: Venue) -> None:
    """After scans only what scans make is read again, after anything else all of it."""
    known = current_cases(venue.store)
    steps: list[Callable[[], object]] = [
        lambda: venue.scan("strict"),
        lambda: correct(venue.store, ADMIN, "g", G, {"organisation_ko": "가"}),
        lambda: correct(other.store, ADMIN, "g", G, {"organisation_ko": "나"}),
        lambda: other.scan("strict"),
        lambda: meet(venue.store, other.store),
        lambda: venue.scan("main"),
        lambda: other.store.append([Draft("guest:g", "guest_teleported", {"at": "noon"})]),
        lambda: meet(venue.store, other.store),
        lambda: revoke(venue.store, other.store.device, venue.now),
    ]
    for step in steps:
        step()
        known = current_cases(venue.store, known)
        assert list(known.cases) == all_cases(venue.store)
        assert current_cases(venue.store, known) == known
    assert {case.kind for case in known.cases} == {
        CaseKind.ENTERED_TWICE,
        CaseKind.CORRECTED_TWICE,
        CaseKind.UNKNOWN_KIND,
    }
