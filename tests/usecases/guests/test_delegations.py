"""Delegations: members, arrivals, and checking in several guests together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.guests.delegations import Delegation, check_in_many, delegation, delegations
from tests.usecases.conftest import DOORS, Venue

LEE = Actor("s1", "이수연", Role.DESK)
SWEDEN = "주한 스웨덴 대사관"
NORWAY = "주한 노르웨이 대사관"


@pytest.fixture
def delegations_store(venue: Venue) -> Venue:
    people = (
        Guest(id="a", name_ko="하늘", precedence=2, country="SE"),
        Guest(id="b", family_latin="Berg", precedence=1, country="SE", vip=True),
        Guest(id="c", name_ko="나무", country="SE"),
        Guest(id="d", name_ko="가람", country="SE", status=Status.BLOCKED),
        Guest(id="e", name_ko="그만", country="SE", status=Status.CANCELLED),
    )
    for guest in people:
        venue.register(replace(guest, category="regular", delegation=SWEDEN), code_of(guest.id))
    venue.register(Guest(id="n", name_ko="노을", delegation=NORWAY, country="NO"), code_of("n"))
    return venue


def code_of(guest: str) -> str:
    return f"EVT-{guest.upper() * 16}"


def test_delegations_have_expected_arrived_and_inside_counts(delegations_store: Venue) -> None:
    delegations_store.scan("main", code_of("a"))
    delegations_store.leave("main", code_of("a"))
    delegations_store.scan("main", code_of("b"))
    assert delegations(delegations_store.store) == [
        Delegation(NORWAY, "NO", expected=1, arrived=0, inside=0),
        Delegation(SWEDEN, "SE", expected=3, arrived=2, inside=1),
    ]


def test_a_delegation_of_several_countries_has_no_country(delegations_store: Venue) -> None:
    delegations_store.register(Guest(id="x", delegation=NORWAY, country="DK"), code_of("x"))
    assert delegations(delegations_store.store)[0].country == ""


def test_members_are_sorted_by_precedence_and_name(delegations_store: Venue) -> None:
    delegations_store.scan("main", code_of("c"))
    members = delegation(delegations_store.store, SWEDEN)
    assert [member.guest.id for member in members] == ["b", "a", "d", "c"]
    assert [bool(member.since) for member in members] == [False, False, False, True]
    assert members[3].since == DOORS
    delegations_store.later(minutes=5)
    delegations_store.leave("main", code_of("c"))
    later = delegation(delegations_store.store, SWEDEN)[3]
    assert (members[3].inside, later.inside, later.since) == (True, False, DOORS)
    assert delegation(delegations_store.store, "없는 대사관") == []


def test_several_guests_are_checked_in_together(delegations_store: Venue) -> None:
    delegations_store.scan("main", code_of("a"))
    delegations_store.later(minutes=1)
    guests = ["b", "a", "d", "c", "c", "nobody"]
    answers = check_in_many(delegations_store.store, LEE, guests, "main", delegations_store.now)
    assert isinstance(answers, list)
    assert [type(answer.outcome) for answer in answers] == [
        Admitted,
        AlreadyIn,
        NeedsDesk,
        Admitted,
    ]
    scans = delegations_store.facts()
    assert [fact.author for fact in scans] == ["", *["s1"] * 4]
    assert all("code" not in fact.read_body() for fact in scans[1:])
    assert [row.name for row in delegations(delegations_store.store) if row.arrived == 3] == [
        SWEDEN
    ]


def test_checking_in_together_needs_the_right_and_a_checkpoint(delegations_store: Venue) -> None:
    volunteer = replace(LEE, role=Role.VOLUNTEER)
    refused = check_in_many(delegations_store.store, volunteer, ["a"], "main", DOORS)
    assert refused == NotAllowed(Right.DELEGATIONS)
    assert isinstance(
        check_in_many(delegations_store.store, LEE, ["a"], "roof", DOORS), InvalidInput
    )
    assert delegations_store.facts() == []


def test_merged_records_count_once(delegations_store: Venue) -> None:
    merge = facts.Draft("guest:c", FactKind.GUEST_MERGED, {"into": "a", "at": DOORS.isoformat()})
    delegations_store.store.append([merge])
    assert delegations(delegations_store.store)[1].expected == 2
    assert [member.guest.id for member in delegation(delegations_store.store, SWEDEN)] == [
        "b",
        "a",
        "d",
    ]
