"""Walk-ins: required fields, similar guests, free tables, and registration in one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NotYet
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Event, Guest, Round, Seat, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.walk_ins import (
    Need,
    WalkedIn,
    WalkIn,
    categories,
    free_seats,
    needs,
    register,
    similar,
)
from tests.usecases.conftest import DOORS, G, Venue, event

VOLUNTEER, DESK, PROTOCOL, ADMIN = (Actor(f"s-{role}", role, role) for role in Role)
FIELDS: dict[str, Any] = {
    "name_ko": "이현장",
    "organisation_ko": "새솔대학교",
    "category": "regular",
}
NAME = ("name_ko", "name_latin", "family_latin", "given_latin")


def walked_in(venue: Venue, walk_in: WalkIn, actor: Actor = DESK) -> WalkedIn:
    result = register(venue.store, actor, walk_in, venue.now)
    assert isinstance(result, WalkedIn), result
    return result


def problems(venue: Venue, walk_in: WalkIn) -> dict[str, str]:
    before = len(venue.store.facts_since({}))
    invalid = register(venue.store, DESK, walk_in, venue.now)
    assert isinstance(invalid, InvalidCorrection)
    assert len(venue.store.facts_since({})) == before
    return {problem.field: problem.sentence.id for problem in invalid.problems}


def change_event(venue: Venue, **changes: Any) -> None:
    before = venue.store.programme().event
    draft = facts.change_fact(before, replace(before, **changes))
    assert draft is not None
    venue.store.append([draft])


@pytest.fixture
def tables(venue: Venue) -> Iterator[Venue]:
    records = (
        Round("r1"),
        Round("r2", locked=True),
        Table("1", capacity=1),
        Table("2", capacity=3),
        Table("10", capacity=3),
        Table("11"),
    )
    drafts = [facts.change_fact(None, record) for record in records]
    seats = [facts.guest_seated("g", "r1", "1"), facts.guest_seated("x", "r1", "2")]
    venue.store.append([*(draft for draft in drafts if draft), *seats])
    yield venue
    assert venue.store.read(lambda c: list(differences(c))) == []


def test_categories_are_those_of_guests_and_checkpoints(venue: Venue) -> None:
    assert categories(venue.store) == ("regular", "vip")
    venue.register(replace(G, id="h", category="press"), "EVT-AAAAAAAAAAAAAAAA")
    venue.register(replace(G, id="i", category="VIP"), "EVT-BBBBBBBBBBBBBBBB")
    assert categories(venue.store) == ("press", "regular", "VIP")


def test_required_fields_of_walk_ins_are_configurable() -> None:
    assert needs(event()) == (
        Need(NAME),
        Need(("organisation_ko", "organisation_en")),
        Need(("category",)),
    )
    configured = Event(walk_in_fields=("성명", "이름", "휴대전화", "E-mail", "Shoe size"))
    assert needs(configured) == (Need(NAME), Need(("phone",)), Need(("email",)))
    assert needs(Event(walk_in_fields=("Shoe size",))) == needs(event())
    assert needs(Event(walk_in_fields=("Status", "Code", "VIP", "Valid until"))) == needs(event())


def test_a_walk_in_gets_record_code_seat_consent_and_entry_together(tables: Venue) -> None:
    change_event(tables, consent_ko="이름과 소속을 보관합니다", consent_en="We keep your name")
    walk_in = WalkIn(FIELDS, consent="en", tables={"r1": "2", "r2": ""}, checkpoint="main")
    registered = walked_in(tables, walk_in)
    assert registered.guest == Guest(walk_in.id, walk_in=True, consent=tables.now, **FIELDS)
    assert registered.code.startswith("EVT-")
    assert registered.seats == (Seat(walk_in.id, "r1", "2", why="hand"),)
    assert registered.answer is not None
    assert registered.answer.outcome == Admitted(registered.guest, first=True)
    tables.later(minutes=1)
    assert tables.scan("main", registered.code).outcome == AlreadyIn(
        registered.guest, DOORS, "kiosk-1"
    )
    (note,) = (fact.read_body() for fact in tables.facts(FactKind.NOTE_ADDED))
    assert note == {
        "about": "consent",
        "at": DOORS.isoformat(),
        "language": "en",
        "text": "We keep your name",
    }
    facts_of_guest = [
        fact for fact in tables.store.facts_since({}) if fact.subject == f"guest:{walk_in.id}"
    ]
    assert {fact.author for fact in facts_of_guest[:-1]} == {DESK.staff}


def test_a_repeated_registration_is_recorded_once(venue: Venue) -> None:
    walk_in = WalkIn(FIELDS, checkpoint="main")
    one, two = walked_in(venue, walk_in), walked_in(venue, walk_in)
    assert (one.guest, one.code) == (two.guest, two.code)
    assert len(list(venue.store.guests())) == 2
    assert len(venue.facts()) == 1


def test_a_walk_in_before_opening_is_registered_without_entry(venue: Venue) -> None:
    checkpoint = venue.store.programme().checkpoints["main"]
    opening_later = replace(checkpoint, opens=DOORS + timedelta(hours=1))
    draft = facts.change_fact(checkpoint, opening_later)
    assert draft is not None
    venue.store.append([draft])
    registered = walked_in(venue, WalkIn(FIELDS, checkpoint="main"))
    assert registered.answer is not None
    assert isinstance(registered.answer.outcome, NotYet)
    assert (
        person_card.guest_of_code(venue.store, ScannedCode.of(registered.code))
        == registered.guest.id
    )


def test_without_a_checkpoint_a_walk_in_is_not_checked_in(venue: Venue) -> None:
    assert walked_in(venue, WalkIn(FIELDS)).answer is None
    assert venue.facts() == []


def test_all_problems_of_a_walk_in_are_reported_and_nothing_is_written(tables: Venue) -> None:
    change_event(tables, consent_ko="이름과 소속을 보관합니다", walk_in_fields=("name", "phone"))
    walk_in = WalkIn(
        {"name_ko": "🎫", "email": "x", "category": ""},
        tables={"r1": "1", "r2": "2"},
        checkpoint="nowhere",
    )
    assert problems(tables, walk_in) == {
        "name_ko": "refused.letters",
        "email": "refused.email",
        "phone": "refused.empty",
        "consent": "refused.consent",
        "table.r1": "refused.table_full",
        "table.r2": "refused.round_locked",
        "checkpoint": "refused.checkpoint",
    }


def test_a_latin_name_is_sufficient(venue: Venue) -> None:
    names = {"family_latin": "Åström", "given_latin": "Zoë"} | {"organisation_en": "X"}
    registered = walked_in(venue, WalkIn({**names, "category": "regular"}))
    assert (registered.guest.family_latin, registered.guest.consent) == ("Åström", None)


def test_a_walk_in_without_a_name_is_refused(venue: Venue) -> None:
    assert problems(venue, WalkIn({"organisation_ko": "X", "category": "regular"})) == {
        "name_ko": "refused.nameless"
    }


def test_registering_a_vip_needs_the_right(venue: Venue) -> None:
    refused = register(venue.store, VOLUNTEER, WalkIn(FIELDS), venue.now)
    assert refused == NotAllowed(Right.WALK_IN)
    important = WalkIn(FIELDS | {"vip": True})
    assert register(venue.store, DESK, important, venue.now) == NotAllowed(Right.VIP)
    assert walked_in(venue, important, PROTOCOL).guest.vip


def test_free_tables_are_sorted_by_free_seats(tables: Venue) -> None:
    found = [(one.table.id, one.taken, one.free) for one in free_seats(tables.store, "r1")]
    assert found == [("10", 0, 3), ("2", 1, 2), ("11", 0, None)]
    assert free_seats(tables.store, "r2") == free_seats(tables.store, "r9") == ()


def test_the_last_seat_of_a_table_is_given_once(tables: Venue) -> None:
    for _ in range(2):
        walked_in(tables, WalkIn(FIELDS, tables={"r1": "2"}))
    assert problems(tables, WalkIn(FIELDS, tables={"r1": "2"})) == {
        "table.r1": "refused.table_full"
    }


@pytest.mark.parametrize(
    "typed",
    [
        {"name_ko": "김민서"},
        {"name_ko": "김민"},
        {"family_latin": "Kim", "given_latin": "Min-seo"},
        {"name_latin": "Minseo KIM"},
    ],
)
def test_similar_guests_are_found_while_typing(venue: Venue, typed: dict[str, str]) -> None:
    venue.register(replace(G, id="h", name_ko="박도윤", family_latin="Park", given_latin="Doyun"))
    assert [found.guest.id for found in similar(venue.store, typed)] == ["g"]
    assert similar(venue.store, {}) == []
    assert similar(venue.store, {"name_ko": "\u202e", "name_latin": "x" * 5000}) == []
