"""The person card: all data, next actions, and namesakes."""

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
    created = set_up_admin(venue.store, "이관리", "471928", venue.now)
    assert isinstance(created, Actor)
    return created


def card(venue: Venue, guest: str = "g", checkpoint: str = "main") -> PersonCard:
    shown = person_card.card(venue.store, guest, venue.now, checkpoint)
    assert shown is not None
    return shown


def test_an_unknown_guest_has_no_card(venue: Venue) -> None:
    assert person_card.card(venue.store, "nobody", venue.now) is None


def test_the_card_has_all_data_of_the_guest(venue: Venue, admin: Actor) -> None:
    at = venue.now.isoformat()
    drafts = [
        facts.change_fact(None, Round("r2", starts=DOORS + timedelta(hours=2))),
        facts.change_fact(None, Round("r1", starts=DOORS + timedelta(hours=1))),
        facts.change_fact(None, Session("open", starts=DOORS)),
        facts.change_fact(None, Session("closed", starts=DOORS, enrolled_only=True)),
        facts.guest_seated("g", "r1", "7"),
        Draft("guest:g", FactKind.NOTE_ADDED, {"text": "휠체어", "at": at}),
        Draft("print:1", FactKind.PRINT_REQUESTED, _print_of("g", at)),
    ]
    venue.store.append([draft for draft in drafts if draft], admin.staff)
    issue_ticket(venue.store, "pending", venue.now, guest="g")
    issue_ticket(venue.store, "pending", venue.now, guest="somebody else")
    venue.scan("main")
    shown = card(venue)
    assert (shown.guest, shown.merged, shown.namesakes) == (G, (), ())
    assert [(item.code, item.revoked) for item in shown.codes] == [(CODE, False)]
    assert [(item.round.id, item.seat and item.seat.table) for item in shown.places] == [
        ("r1", "7"),
        ("r2", None),
    ]
    assert [session.id for session in shown.sessions] == ["open"]
    assert [(item.checkpoint.id, item.presence.device) for item in shown.whereabouts] == [
        ("main", "kiosk-1")
    ]
    assert [(note.text, note.author) for note in shown.notes] == [("휠체어", "이관리")]
    assert [ticket.number for ticket in shown.tickets][:1] == [shown.tickets[0].number]
    assert len(shown.tickets) == 1
    assert [job.guest for job in shown.prints] == ["g"]


def _print_of(guest: str, at: str) -> dict[str, str]:
    return {"guest": guest, "printer": "p1", "layout": "a6", "why": "first", "at": at}


def test_the_history_has_authors_devices_changes_and_annulled_scans(
    venue: Venue, admin: Actor
) -> None:
    scan = venue.scan("main").scan
    venue.later(minutes=1)
    undo(venue.store, admin, scan, "동명이인", venue.now)
    venue.later(minutes=1)
    venue.correct(G, name_ko="김민지", position_ko="교수")
    venue.later(minutes=1)
    check_in(venue.store, admin, "g", "dinner", venue.now, reason="초청인 동반")
    history = card(venue).history
    assert [(item.kind, item.device, item.author, item.annulled) for item in history] == [
        (FactKind.CODE_SCANNED, "kiosk-1", "이관리", False),
        ("guest_corrected", "kiosk-1", "", False),
        (FactKind.SCAN_ANNULLED, "kiosk-1", "이관리", False),
        (FactKind.CODE_SCANNED, "kiosk-1", "", True),
        (FactKind.CODE_ISSUED, "kiosk-1", "", False),
        ("guest_registered", "kiosk-1", "", False),
    ]
    forced, corrected, undone, *_ = history
    assert (forced.text, undone.text) == ("초청인 동반", "동명이인")
    changes = [(change.field, change.old, change.new) for change in corrected.changes]
    assert changes == [("name_ko", "김민서", "김민지"), ("position_ko", "", "교수")]


def test_the_offered_actions_follow_from_the_state(venue: Venue, admin: Actor) -> None:
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
def test_confirming_is_the_first_action_of_an_unconfirmed_guest(
    venue: Venue, status: Status, act: StaffAction
) -> None:
    venue.correct(G, status=status)
    assert card(venue, checkpoint="dinner").acts[0] is act


def test_at_a_wrong_checkpoint_the_first_action_is_force(venue: Venue) -> None:
    assert card(venue, checkpoint="vip").acts == (
        StaffAction.FORCE,
        StaffAction.PRINT,
        StaffAction.BLOCK,
    )


def test_with_reentry_once_the_first_action_is_force(venue: Venue) -> None:
    venue.scan("strict")
    venue.later(minutes=1)
    venue.leave("strict")
    assert card(venue, checkpoint="strict").acts[0] is StaffAction.FORCE


def test_the_main_checkpoint_is_the_default(venue: Venue) -> None:
    at = card(venue, checkpoint="nowhere").checkpoint
    assert at is not None
    assert at.id == "main"


def test_namesakes_have_distinguishing_fields(venue: Venue) -> None:
    namesake = replace(G, email="", reference="7")
    venue.register(replace(namesake, id="same-place", position_ko="연구원"), "EVT-AAAAAAAAAAAAAAAA")
    venue.register(
        replace(namesake, id="elsewhere", organisation_ko="새솔대"), "EVT-BBBBBBBBBBBBBBBB"
    )
    latin = replace(namesake, id="latin", name_ko="", country="US", organisation_ko="")
    venue.register(latin, "EVT-CCCCCCCCCCCCCCCC")
    venue.register(replace(G, id="other", name_ko="이준호", family_latin="Lee"), "OWN 1")
    shown = card(venue)
    assert {other.guest.id: other.distinguishing_fields for other in shown.namesakes} == {
        "same-place": ("position_ko",),
        "elsewhere": ("organisation_ko",),
        "latin": ("country",),
    }
    assert shown.distinguishing_fields == ("organisation_ko", "email")


def test_a_code_opens_its_person_without_a_scan(venue: Venue) -> None:
    assert person_card.guest_of_code(venue.store, ScannedCode.of(f"]Q1{CODE.lower()}")) == "g"
    assert person_card.guest_of_code(venue.store, ScannedCode.of("abc")) is None
    assert person_card.guest_of_code(venue.store, ScannedCode.of("OTHER-7Q4K9M2XA1B2C3D4")) is None
    assert venue.facts() == []


def test_a_revoked_code_opens_its_person(venue: Venue, admin: Actor) -> None:
    reissue_code(venue.store, admin, "g", venue.now)
    assert person_card.guest_of_code(venue.store, ScannedCode.of(CODE)) == "g"


def test_a_merged_record_is_no_namesake_of_its_person(venue: Venue, admin: Actor) -> None:
    for id_, code in (("own", "EVT-AAAAAAAAAAAAAAAA"), ("others", "EVT-BBBBBBBBBBBBBBBB")):
        venue.register(replace(G, id=id_), code)
    venue.register(replace(G, id="other", name_ko="이준호", family_latin="Lee"), "OWN 1")
    merge(venue.store, admin, "own", "g", venue.now)
    merge(venue.store, admin, "others", "other", venue.now)
    assert [namesake.guest.id for namesake in card(venue).namesakes] == ["other"]
