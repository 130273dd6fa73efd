"""The party of a guest at the desk: check-in, undo, adding and withdrawing companions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Reason
from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.admin.cases import all_cases
from kiosk.usecases.admin.erasure import Erased, erase
from kiosk.usecases.guests.companions import (
    CompanionAdded,
    CompanionWithdrawn,
    PartyCheckedIn,
    add,
    check_in_party,
    withdraw,
)
from kiosk.usecases.guests.corrections import Corrected, Merged, correct, merge
from kiosk.usecases.guests.decisions import check_in
from kiosk.usecases.guests.person_card import PersonCard, card
from tests.usecases.conftest import G, MakeVenue, Venue

DESK = Actor("s1", "Desk", Role.DESK)
ADMIN = Actor("s2", "Admin", Role.ADMIN)
VOLUNTEER = Actor("s3", "Volunteer", Role.VOLUNTEER)


@pytest.fixture
def host() -> Guest:
    return G


def added(venue: Venue, name: str = "", principal: str = "g") -> CompanionAdded:
    result = add(venue.store, DESK, principal, name)
    assert isinstance(result, CompanionAdded), result
    return result


def shown(venue: Venue, guest: str = "g") -> PersonCard:
    found = card(venue.store, guest, venue.now, "main")
    assert found is not None
    return found


def names_here(venue: Venue) -> list[tuple[str, bool]]:
    return [(one.guest.name_ko, one.presence.inside) for one in shown(venue).party]


def test_an_added_companion_has_a_code_and_what_the_guest_has(venue: Venue, host: Guest) -> None:
    first, second = added(venue), added(venue, "박하늘 (PARK Haneul)")
    assert (first.guest.companion_number, second.guest.companion_number) == (1, 2)
    assert (second.guest.name_ko, second.guest.name_latin) == ("박하늘", "PARK Haneul")
    assert first.guest.category == host.category
    assert first.guest.email == first.guest.attention == ""
    assert isinstance(venue.scan("main", first.code).outcome, Admitted)
    assert names_here(venue) == [("", True), ("박하늘", False)]


def test_the_whole_party_is_checked_in_at_once(venue: Venue, host: Guest) -> None:
    added(venue), added(venue, "박하늘")
    result = check_in_party(venue.store, VOLUNTEER, "g", "main", venue.now)
    assert isinstance(result, PartyCheckedIn)
    assert [type(one.outcome) for one in result.answers] == [Admitted] * 3
    assert names_here(venue) == [("", True), ("박하늘", True)]


def test_who_is_in_is_not_checked_in_a_second_time(venue: Venue, host: Guest) -> None:
    code = added(venue).code
    venue.scan("main", code)
    result = check_in_party(venue.store, DESK, "g", "main", venue.now)
    assert isinstance(result, PartyCheckedIn)
    assert [
        one.outcome.guest.id for one in result.answers if isinstance(one.outcome, Admitted)
    ] == ["g"]


def test_a_companion_has_no_companions(venue: Venue, host: Guest) -> None:
    result = add(venue.store, DESK, added(venue).guest.id, "")
    assert isinstance(result, InvalidInput)
    assert result.sentence.id == "refused.companion.nested"


def test_a_name_that_is_none_is_refused(venue: Venue, host: Guest) -> None:
    result = add(venue.store, DESK, "g", "123")
    assert isinstance(result, InvalidCorrection)
    assert shown(venue).party == ()


def test_volunteers_do_not_add_or_withdraw(venue: Venue, host: Guest) -> None:
    assert add(venue.store, VOLUNTEER, "g", "") == NotAllowed(Right.WALK_IN)
    companion = added(venue).guest.id
    assert withdraw(venue.store, VOLUNTEER, companion) == NotAllowed(Right.CORRECT)


def test_a_withdrawn_companion_is_not_admitted(venue: Venue, host: Guest) -> None:
    companion = added(venue)
    result = withdraw(venue.store, DESK, companion.guest.id)
    assert isinstance(result, CompanionWithdrawn)
    assert shown(venue).party == ()
    outcome = venue.scan("main", companion.code).outcome
    assert isinstance(outcome, NeedsDesk)
    assert outcome.reason is Reason.CANCELLED


def test_who_has_come_is_not_withdrawn(venue: Venue, host: Guest) -> None:
    companion = added(venue)
    venue.scan("main", companion.code)
    result = withdraw(venue.store, DESK, companion.guest.id)
    assert isinstance(result, InvalidInput)
    assert result.sentence.id == "refused.companion.arrived"


def test_a_companion_is_named_later(venue: Venue, host: Guest) -> None:
    companion = added(venue).guest
    changes = {"name_ko": "최노을"}
    result = correct(venue.store, DESK, companion.id, companion, changes)
    assert isinstance(result, Corrected)
    assert names_here(venue) == [("최노을", False)]


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (Status.BLOCKED, Reason.BLOCKED),
        (Status.CANCELLED, Reason.CANCELLED),
        (Status.PENDING, None),
    ],
)
def test_companions_of_a_blocked_or_cancelled_guest_are_for_the_desk(
    venue: Venue, host: Guest, status: Status, reason: Reason | None
) -> None:
    code = added(venue).code
    venue.correct(host, status=status)
    outcome = venue.scan("main", code).outcome
    assert (outcome.reason if isinstance(outcome, NeedsDesk) else None) is reason


def test_companions_move_to_the_record_that_stands(venue: Venue, host: Guest) -> None:
    other = replace(G, id="h", reference="H")
    draft = facts.change_fact(None, other)
    assert draft is not None
    venue.store.append([draft])
    companion = added(venue, principal="h").guest.id
    assert isinstance(merge(venue.store, ADMIN, "h", "g", venue.now), Merged)
    assert [one.guest.id for one in shown(venue).party] == [companion]
    principal = shown(venue, companion).principal
    assert principal is not None
    assert principal.id == "g"


def test_erasing_a_guest_erases_their_unnamed_companions(venue: Venue, host: Guest) -> None:
    unnamed, named = added(venue).guest.id, added(venue, "박하늘").guest.id
    assert isinstance(erase(venue.store, ADMIN, "g"), Erased)
    erased = {one.guest.id: one.guest.erased for one in venue.store.guests()}
    assert erased == {"g": True, unnamed: True, named: False}


def test_a_single_companion_is_checked_in_by_their_own_record(venue: Venue, host: Guest) -> None:
    companion = added(venue).guest.id
    check_in(venue.store, VOLUNTEER, companion, "main", venue.now)
    assert [one.presence.inside for one in shown(venue).party] == [True]
    assert not any(one.presence.inside for one in shown(venue).whereabouts)


def test_a_party_checked_in_at_two_devices_apart_stands_at_both(
    venue: Venue, make_venue: MakeVenue
) -> None:
    added(venue), added(venue, "박하늘")
    desk = make_venue("desk-2", empty=True)
    desk.store.merge(venue.store.facts_since({}))
    for one in (venue, desk):
        result = check_in_party(one.store, DESK, "g", "strict", one.now)
        assert isinstance(result, PartyCheckedIn)
        assert [type(answer.outcome) for answer in result.answers] == [Admitted] * 3
    venue.store.merge(desk.store.facts_since({}))
    desk.store.merge(venue.store.facts_since({}))
    for one in (venue, desk):
        found = card(one.store, "g", one.now, "strict")
        assert found is not None
        assert [member.presence.inside for member in found.party] == [True, True]
    cases = [all_cases(one.store) for one in (venue, desk)]
    assert [len(found) for found in cases] == [3, 3]
    assert len({case.id for found in cases for case in found}) == 3
