"""Companions at the kiosk: who may enter with a guest, and their check-in."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Status
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.usecases.conftest import CODE, G, Venue

SECOND = Guest("c1", companion_of="g", companion_number=1, category="regular")
NAMED = replace(SECOND, id="c2", name_ko="박하늘", companion_number=2)


def with_party(venue: Venue, *companions: Guest) -> None:
    for number, companion in enumerate(companions):
        venue.register(companion, f"EVT-00000000000000{number:02}")


def party_of(venue: Venue) -> list[str]:
    return [one.id for one in venue.scan("main").party]


def bring(venue: Venue, *guests: str) -> list[type]:
    answers = CheckIn(venue.store, "main", lambda: venue.now).scan_companions(guests)
    return [type(answer.outcome) for answer in answers]


def test_the_answer_to_a_guest_names_who_may_enter_with_them(venue: Venue) -> None:
    with_party(venue, SECOND, NAMED, replace(SECOND, id="c3", status=Status.BLOCKED))
    answer = venue.scan("main")
    assert isinstance(answer.outcome, Admitted)
    assert [(one.id, one.name_ko, one.number) for one in answer.party] == [
        ("c1", "", 1),
        ("c2", "박하늘", 2),
    ]


def test_who_is_brought_in_is_recorded_and_not_asked_for_again(venue: Venue) -> None:
    with_party(venue, SECOND, NAMED)
    venue.scan("main")
    assert bring(venue, "c1") == [Admitted]
    again = venue.scan("main")
    assert isinstance(again.outcome, AlreadyIn)
    assert [one.id for one in again.party] == ["c2"]


def test_who_scanned_meanwhile_enters_once(venue: Venue) -> None:
    with_party(venue, SECOND, NAMED)
    venue.scan("main")
    assert isinstance(venue.scan("main", "EVT-0000000000000000").outcome, Admitted)
    assert bring(venue, "c1", "c2") == [Admitted]
    recorded = venue.store.facts_since({})
    assert sum(one.kind == FactKind.CODE_SCANNED for one in recorded) == 3


def test_a_companion_with_their_own_code_is_asked_nothing(venue: Venue) -> None:
    with_party(venue, SECOND)
    assert venue.scan("main", "EVT-0000000000000000").party == ()


def test_nobody_is_asked_at_an_exit(venue: Venue) -> None:
    with_party(venue, SECOND)
    venue.scan("main")
    assert venue.leave("main", CODE).party == ()


def test_names_are_hidden_where_the_event_hides_them(venue: Venue) -> None:
    with_party(venue, NAMED)
    event = venue.store.programme().event
    hidden = facts.change_fact(event, replace(event, hide_names=True))
    assert hidden is not None
    venue.store.append([hidden])
    assert [(one.name_ko, one.name_latin, one.number) for one in venue.scan("main").party] == [
        ("", "", 2)
    ]


def test_no_companion_is_no_difference(venue: Venue) -> None:
    assert venue.scan("main").party == ()
    assert G.companion_of == ""
