"""The person card: everything known, what comes next, and who else is called so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn
from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Direction, Round, Session, Status
from kiosk.domain.records.permissions import Actor
from kiosk.usecases.admin.staff import set_up_admin
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import merge
from kiosk.usecases.guests.decisions import block, check_in, reissue_code, undo
from kiosk.usecases.guests.person_card import PersonCard
from tests.usecases.conftest import CODE, DOORS, G, Venue


@pytest.fixture
def admin(venue: Venue) -> Actor:
    made = set_up_admin(venue.store, "이관리", "471928", venue.now)
    assert isinstance(made, Actor)
    return made


def card(venue: Venue, guest: str = "g", checkpoint: str = "main") -> PersonCard:
    found = person_card.card(venue.store, guest, venue.now, checkpoint)
    assert found is not None
    return found


def test_nobody_has_no_card(venue: Venue) -> None:
    assert person_card.card(venue.store, "nobody", venue.now) is None


def test_the_card_has_everything_known(venue: Venue, admin: Actor) -> None:
    at = venue.now.isoformat()
    drafts = [
        facts.recorded(None, Round("r2", starts=DOORS + timedelta(hours=2))),
        facts.recorded(None, Round("r1", starts=DOORS + timedelta(hours=1))),
        facts.recorded(None, Session("open", starts=DOORS)),
        facts.recorded(None, Session("closed", starts=DOORS, enrolled_only=True)),
        facts.guest_seated("g", "r1", "7"),
        Draft("guest:g", FactKind.NOTE_ADDED, {"text": "휠체어", "at": at}),
        Draft("print:1", FactKind.PRINT_REQUESTED, _print_of("g", at)),
    ]
    venue.store.append([draft for draft in drafts if draft], admin.staff)
    issue_ticket(venue.store, "pending", venue.now, guest="g")
    issue_ticket(venue.store, "pending", venue.now, guest="somebody else")
    venue.scan("main")
    found = card(venue)
    assert (found.guest, found.merged, found.namesakes) == (G, (), ())
    assert [(one.code, one.revoked) for one in found.codes] == [(CODE, False)]
    assert [(one.round.id, one.seat and one.seat.table) for one in found.places] == [
        ("r1", "7"),
        ("r2", None),
    ]
    assert [session.id for session in found.sessions] == ["open"]
    assert [(one.checkpoint.id, one.presence.device) for one in found.whereabouts] == [
        ("main", "kiosk-1")
    ]
    assert [(note.text, note.author) for note in found.notes] == [("휠체어", "이관리")]
    assert [ticket.number for ticket in found.tickets][:1] == [found.tickets[0].number]
    assert len(found.tickets) == 1
    assert [job.guest for job in found.prints] == ["g"]


def _print_of(guest: str, at: str) -> dict[str, str]:
    return {"guest": guest, "printer": "p1", "layout": "a6", "why": "first", "at": at}


def test_the_history_tells_who_did_what_where_and_strikes_what_was_annulled(
    venue: Venue, admin: Actor
) -> None:
    scan = venue.scan("main").scan
    venue.later(minutes=1)
    undo(venue.store, admin, scan, "동명이인", venue.now)
    venue.later(minutes=1)
    venue.correct(G, name_ko="김민지", position_ko="교수")
    venue.later(minutes=1)
    check_in(venue.store, admin, "g", "dinner", venue.now, reason="초청인 동반")
    told = card(venue).history
    assert [(item.kind, item.device, item.author, item.annulled) for item in told] == [
        (FactKind.CODE_SCANNED, "kiosk-1", "이관리", False),
        ("guest_corrected", "kiosk-1", "", False),
        (FactKind.SCAN_ANNULLED, "kiosk-1", "이관리", False),
        (FactKind.CODE_SCANNED, "kiosk-1", "", True),
        (FactKind.CODE_ISSUED, "kiosk-1", "", False),
        ("guest_registered", "kiosk-1", "", False),
    ]
    forced, corrected, undone, *_ = told
    assert (forced.text, undone.text) == ("초청인 동반", "동명이인")
    changes = [(change.field, change.old, change.new) for change in corrected.changes]
    assert changes == [("name_ko", "김민서", "김민지"), ("position_ko", "", "교수")]


def test_what_comes_next_follows_the_state(venue: Venue, admin: Actor) -> None:
    fresh = card(venue)
    assert fresh.outcome == Admitted(G, first=True)
    assert fresh.acts == (StaffAction.CHECK_IN, StaffAction.PRINT, StaffAction.BLOCK)
    assert venue.facts() == []
    entry = venue.scan("main").scan
    inside = card(venue)
    assert inside.outcome == AlreadyIn(G, DOORS, "kiosk-1")
    assert inside.acts[:2] == (StaffAction.CHECK_OUT, StaffAction.UNDO)
    assert inside.undoable == entry
    venue.later(minutes=1)
    check_in(venue.store, admin, "g", "main", venue.now, direction=Direction.EXIT)
    assert card(venue).acts[:2] == (StaffAction.CHECK_IN, StaffAction.UNDO)
    block(venue.store, admin, "g", "신분증 없음", venue.now)
    assert card(venue).acts[:2] == (StaffAction.UNBLOCK, StaffAction.FORCE)
    assert StaffAction.BLOCK not in card(venue).acts


@pytest.mark.parametrize(
    ("status", "act"),
    [(Status.PENDING, StaffAction.CONFIRM), (Status.CANCELLED, StaffAction.REINSTATE)],
)
def test_a_registration_that_is_not_confirmed_comes_first(
    venue: Venue, status: Status, act: StaffAction
) -> None:
    venue.correct(G, status=status)
    assert card(venue, checkpoint="dinner").acts[0] is act


def test_somebody_in_the_wrong_place_can_only_be_forced(venue: Venue) -> None:
    assert card(venue, checkpoint="vip").acts == (
        StaffAction.FORCE,
        StaffAction.PRINT,
        StaffAction.BLOCK,
    )


def test_with_reentry_once_the_first_action_is_to_force(venue: Venue) -> None:
    venue.scan("strict")
    venue.later(minutes=1)
    venue.leave("strict")
    assert card(venue, checkpoint="strict").acts[0] is StaffAction.FORCE


def test_the_main_checkpoint_is_meant_unless_another_is(venue: Venue) -> None:
    at = card(venue, checkpoint="nowhere").checkpoint
    assert at is not None
    assert at.id == "main"


def test_namesakes_are_told_apart(venue: Venue) -> None:
    like = replace(G, email="", reference="7")
    venue.register(replace(like, id="same-place", position_ko="연구원"), "EVT-AAAAAAAAAAAAAAAA")
    venue.register(replace(like, id="elsewhere", organisation_ko="새솔대"), "EVT-BBBBBBBBBBBBBBBB")
    latin = replace(like, id="latin", name_ko="", country="US", organisation_ko="")
    venue.register(latin, "EVT-CCCCCCCCCCCCCCCC")
    venue.register(replace(G, id="other", name_ko="이준호", family_latin="Lee"), "OWN 1")
    found = card(venue)
    assert {one.guest.id: one.telling for one in found.namesakes} == {
        "same-place": ("position_ko",),
        "elsewhere": ("organisation_ko",),
        "latin": ("country",),
    }
    assert found.telling == ("organisation_ko", "email")


def test_a_code_leads_to_its_person_without_a_scan(venue: Venue) -> None:
    assert person_card.whose(venue.store, ScannedCode.of(f"]Q1{CODE.lower()}")) == "g"
    assert person_card.whose(venue.store, ScannedCode.of("abc")) is None
    assert person_card.whose(venue.store, ScannedCode.of("OTHER-7Q4K9M2XA1B2C3D4")) is None
    assert venue.facts() == []


def test_a_revoked_code_leads_to_its_person_too(venue: Venue, admin: Actor) -> None:
    reissue_code(venue.store, admin, "g", venue.now)
    assert person_card.whose(venue.store, ScannedCode.of(CODE)) == "g"


def test_a_merged_record_is_no_namesake_of_its_person(venue: Venue, admin: Actor) -> None:
    for id_, code in (("own", "EVT-AAAAAAAAAAAAAAAA"), ("others", "EVT-BBBBBBBBBBBBBBBB")):
        venue.register(replace(G, id=id_), code)
    venue.register(replace(G, id="other", name_ko="이준호", family_latin="Lee"), "OWN 1")
    merge(venue.store, admin, "own", "g", venue.now)
    merge(venue.store, admin, "others", "other", venue.now)
    assert [one.guest.id for one in card(venue).namesakes] == ["other"]
