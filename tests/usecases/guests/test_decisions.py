"""Decisions of staff: entry and exit without a code, force, undo, block, confirm, new codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, NeedsDesk, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Direction, Guest, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.checkin.annulments import Annulled
from kiosk.usecases.guests.decisions import (
    CodeIssued,
    CodeRevoked,
    StatusChanged,
    block,
    check_in,
    confirm,
    reinstate,
    reissue_code,
    revoke_code,
    unblock,
    undo,
)
from tests.usecases.conftest import CODE, DOORS, G, MakeVenue, Venue

VOLUNTEER, DESK, PROTOCOL, ADMIN = (Actor(f"s-{role}", role, role) for role in Role)
CODELESS = replace(G, id="codeless", name_ko="이준호")


def answer(result: object) -> ScanAnswer:
    assert isinstance(result, ScanAnswer)
    return result


def refusal_id(result: object) -> str:
    assert isinstance(result, InvalidInput)
    return result.sentence.id


def enter(venue: Venue, actor: Actor = DESK, guest: str = "g", **options: object) -> ScanAnswer:
    result = check_in(venue.store, actor, guest, "main", venue.now, **options)  # type: ignore[arg-type]  # checked at run time
    return answer(result)


def test_a_guest_without_a_code_is_checked_in_by_name(venue: Venue) -> None:
    draft = facts.change_fact(None, CODELESS)
    assert draft
    venue.store.append([draft])
    assert enter(venue, VOLUNTEER, "codeless").outcome == Admitted(CODELESS, first=True)
    (fact,) = venue.facts()
    assert (fact.subject, fact.author) == ("guest:codeless", VOLUNTEER.staff)
    assert "code" not in fact.read_body()
    assert venue.presence("main", "codeless").inside


def test_scans_of_a_kiosk_and_entries_at_the_desk_are_decided_together(venue: Venue) -> None:
    venue.scan("main")
    venue.later(minutes=5)
    assert enter(venue).outcome == AlreadyIn(G, DOORS, "kiosk-1")
    assert isinstance(enter(venue, direction=Direction.EXIT).outcome, Left)
    venue.later(minutes=5)
    enter(venue)
    assert venue.scan("main").outcome == AlreadyIn(G, venue.now, "kiosk-1")


def test_a_repeated_submission_is_recorded_once(venue: Venue) -> None:
    first, again = (enter(venue, submission="press-1") for _ in range(2))
    assert (first.outcome, first.scan) == (again.outcome, again.scan)
    assert len(venue.facts()) == 1


def test_force_needs_the_right_and_a_recorded_reason(venue: Venue) -> None:
    enter(venue)
    for actor in (VOLUNTEER,):
        refused = check_in(venue.store, actor, "g", "main", venue.now, reason="배지 분실")
        assert refused == NotAllowed(Right.FORCE)
    venue.later(minutes=1)
    forced = enter(venue, reason="  배지\t분실 \u202e")
    assert forced.outcome == Admitted(G, first=False, forced=True, needed_force=True)
    assert venue.facts()[-1].read_body()["why"] == "배지 분실"
    refused = check_in(venue.store, DESK, "g", "main", venue.now, reason="\u200b\u200f ")
    assert refusal_id(refused) == "refused.empty"


def test_forcing_a_blocked_guest_needs_the_right_to_unblock(venue: Venue) -> None:
    venue.correct(G, status=Status.BLOCKED)
    for actor in (VOLUNTEER, DESK):
        refused = check_in(venue.store, actor, "g", "main", venue.now, reason="초청인 동반")
        assert refused in (NotAllowed(Right.FORCE), NotAllowed(Right.UNBLOCK))
    assert venue.facts() == []
    assert isinstance(enter(venue, PROTOCOL, reason="초청인 동반").outcome, Admitted)


@pytest.mark.parametrize(("guest", "checkpoint"), [("nobody", "main"), ("g", "nowhere")])
def test_an_unknown_guest_or_checkpoint_is_refused(
    venue: Venue, guest: str, checkpoint: str
) -> None:
    assert refusal_id(check_in(venue.store, DESK, guest, checkpoint, venue.now)).startswith(
        "refused."
    )
    assert venue.facts() == []


def test_a_volunteer_undoes_only_their_own_last_check_in_or_check_out(venue: Venue) -> None:
    draft = facts.change_fact(None, CODELESS)
    assert draft
    venue.store.append([draft])
    first = enter(venue, VOLUNTEER).scan
    venue.later(minutes=1)
    last = enter(venue, VOLUNTEER, "codeless").scan
    venue.later(minutes=1)
    assert enter(venue, VOLUNTEER).outcome == AlreadyIn(G, DOORS, "kiosk-1")
    others = Actor("s-other", "", Role.VOLUNTEER)
    for actor, scan in ((VOLUNTEER, first), (others, last), (Actor("", "", Role.VOLUNTEER), last)):
        refused = undo(venue.store, actor, scan, "동명이인", venue.now)
        assert refused == NotAllowed(Right.UNDO)
    assert undo(venue.store, VOLUNTEER, last, "동명이인", venue.now) == Annulled(last)
    assert undo(venue.store, VOLUNTEER, first, "동명이인", venue.now) == NotAllowed(Right.UNDO)
    venue.later(minutes=1)
    out = enter(venue, VOLUNTEER, direction=Direction.EXIT).scan
    assert undo(venue.store, VOLUNTEER, out, "아직 안에 있음", venue.now) == Annulled(out)


def test_a_check_in_at_another_device_makes_the_earlier_one_not_the_last(
    make_venue: MakeVenue,
) -> None:
    here, there = make_venue("desk-1"), make_venue("desk-2", empty=True)
    here.register(G)
    there.store.merge(here.store.facts_since({}))
    first = enter(here, VOLUNTEER).scan
    there.later(minutes=2)
    enter(there, VOLUNTEER, direction=Direction.EXIT)
    here.store.merge(there.store.facts_since({}))
    assert undo(here.store, VOLUNTEER, first, "동명이인", here.now) == NotAllowed(Right.UNDO)


def test_staff_annul_any_scan_with_a_reason(make_venue: MakeVenue) -> None:
    kiosk, desk = make_venue("kiosk-1"), make_venue("desk-1", empty=True)
    kiosk.register(G)
    scan = kiosk.scan("main").scan
    desk.store.merge(kiosk.store.facts_since({}))
    much_later = DOORS + timedelta(days=1)
    assert undo(desk.store, VOLUNTEER, scan, "동명이인", much_later) == NotAllowed(Right.UNDO)
    assert refusal_id(undo(desk.store, DESK, scan, " ", much_later)) == "refused.empty"
    assert (
        refusal_id(undo(desk.store, DESK, "no-scan", "동명이인", much_later))
        == "refused.scan.unknown"
    )
    assert undo(desk.store, DESK, scan, "동명이인", much_later) == Annulled(scan)
    assert (
        refusal_id(undo(desk.store, DESK, scan, "동명이인", much_later)) == "refused.scan.annulled"
    )
    assert not desk.presence("main").inside
    assert [fact.author for fact in desk.facts(FactKind.SCAN_ANNULLED)] == [DESK.staff]


def test_unblocking_restores_the_former_status(venue: Venue) -> None:
    pending = venue.correct(G, status=Status.PENDING)
    blocked = block(venue.store, DESK, "g", "도난 배지 소지", venue.now)
    assert blocked == StatusChanged(replace(pending, status=Status.BLOCKED))
    assert isinstance(venue.scan("main").outcome, NeedsDesk)
    assert unblock(venue.store, DESK, "g", "본인 확인", venue.now) == NotAllowed(Right.UNBLOCK)
    assert unblock(venue.store, PROTOCOL, "g", "본인 확인", venue.now) == StatusChanged(pending)
    notes = [fact.read_body() for fact in venue.facts(FactKind.NOTE_ADDED)]
    assert [(note["about"], note["text"]) for note in notes] == [
        ("block", "도난 배지 소지"),
        ("unblock", "본인 확인"),
    ]


def test_pending_and_cancelled_guests_are_confirmed(venue: Venue) -> None:
    venue.correct(G, status=Status.PENDING)
    assert confirm(venue.store, DESK, "g", "명단 확인", venue.now) == StatusChanged(G)
    venue.correct(G, status=Status.CANCELLED)
    assert refusal_id(confirm(venue.store, DESK, "g", "명단 확인", venue.now)) == "refused.status"
    assert reinstate(venue.store, DESK, "g", "참석 통보", venue.now) == StatusChanged(G)
    assert isinstance(venue.scan("dinner").outcome, Admitted)


@pytest.mark.parametrize("decide", [block, confirm, reinstate])
def test_a_decision_needs_a_reason(venue: Venue, decide: Callable[..., object]) -> None:
    assert refusal_id(decide(venue.store, ADMIN, "g", "", venue.now)) == "refused.empty"
    assert refusal_id(decide(venue.store, ADMIN, "nobody", "까닭", venue.now)) == "refused.guest"


def test_a_revoked_code_needs_the_desk_at_every_kiosk(make_venue: MakeVenue) -> None:
    desk, kiosk = make_venue("desk-1"), make_venue("kiosk-1", empty=True)
    desk.register(G)
    assert revoke_code(desk.store, VOLUNTEER, "g", CODE, desk.now) == NotAllowed(Right.CODES)
    assert refusal_id(revoke_code(desk.store, DESK, "g", "EVT-NOBODYS", desk.now)) == "refused.code"
    assert revoke_code(desk.store, DESK, "g", CODE, desk.now) == CodeRevoked(CODE)
    assert refusal_id(revoke_code(desk.store, DESK, "g", CODE, desk.now)) == "refused.code"
    kiosk.store.merge(desk.store.facts_since({}))
    assert kiosk.scan("main").outcome == NeedsDesk(Reason.REVOKED, G)


def test_reissuing_revokes_all_other_codes(venue: Venue) -> None:
    venue.store.append([facts.code_issued("g", "OWN 1")])
    assert reissue_code(venue.store, VOLUNTEER, "g", venue.now) == NotAllowed(Right.CODES)
    issued = reissue_code(venue.store, DESK, "g", venue.now)
    assert isinstance(issued, CodeIssued)
    assert set(issued.replaced) == {CODE, "OWN 1"}
    assert issued.code.startswith("EVT-")
    for old in issued.replaced:
        assert venue.scan("main", old).outcome == NeedsDesk(Reason.REVOKED, G)
    assert venue.scan("main", issued.code).outcome == Admitted(G, first=True)
    assert refusal_id(reissue_code(venue.store, DESK, "nobody", venue.now)) == "refused.guest"


def test_a_guest_with_only_a_code_cannot_be_checked_in(venue: Venue) -> None:
    venue.store.append([facts.code_issued("h", "EVT-AAAAAAAAAAAAAAAA")])
    assert refusal_id(check_in(venue.store, DESK, "h", "main", venue.now)) == "refused.guest"
    assert venue.scan("main", "EVT-AAAAAAAAAAAAAAAA").outcome == NeedsDesk(Reason.DATA_MISSING)
    assert Guest() != G
