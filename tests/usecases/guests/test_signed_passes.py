"""Signed passes: a guest registered at one desk only is admitted at every kiosk of the event."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.importing.importer import Options
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.devices.device_keys import (
    device_list,
    public_keys,
    renew_key,
    revoke_device,
    trust,
)
from kiosk.usecases.guests.person_card import card, guest_of_code
from kiosk.usecases.guests.search import find
from kiosk.usecases.guests.signed_passes import issue_pass
from kiosk.usecases.guests.walk_ins import WalkedIn, WalkIn, register
from tests.usecases.conftest import DOORS, WALK_IN, MakeVenue, Venue, event
from tests.usecases.vouching import (
    ADMIN,
    FROM_PASS,
    HOUR,
    introduce,
    issued,
    keys,
    outcome,
    replicate,
)


def test_a_pass_is_admitted_where_the_guest_is_not_registered(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    assert outcome(kiosk, code) == Admitted(FROM_PASS, first=True)
    (fact,) = kiosk.facts(FactKind.GUEST_KNOWN)
    (scan,) = kiosk.facts()
    assert fact.subject == scan.subject == f"guest:{WALK_IN.id}"
    assert scan.read_body()["reader"] == "pass"
    assert "code" not in scan.read_body()
    assert outcome(kiosk, code) == AlreadyIn(FROM_PASS, kiosk.now, "kiosk")
    assert len(kiosk.facts(FactKind.GUEST_KNOWN)) == 1


def test_a_desk_opens_the_card_of_a_guest_known_from_a_pass_only(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    scanned = ScannedCode.of(code)
    assert guest_of_code(kiosk.store, scanned) is None
    introduce(desk, kiosk)
    assert guest_of_code(kiosk.store, scanned) == guest_of_code(kiosk.store, scanned) == WALK_IN.id
    person_card_ = card(kiosk.store, WALK_IN.id, kiosk.now)
    assert person_card_ is not None
    assert person_card_.guest == FROM_PASS
    assert len(kiosk.facts(FactKind.GUEST_KNOWN)) == 1
    assert [found.guest for found in find(kiosk.store, "한현장")] == [FROM_PASS]


def test_a_list_registers_a_guest_known_from_a_pass(
    desk: Venue, kiosk: Venue, tmp_path: Path
) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    kiosk.scan("main", code)
    listed = tmp_path / "guests.csv"
    listed.write_text("성명,영문명,구분\n한현장,HAN Hyeonjang,regular\n", encoding="utf-8")
    for facts_written in (2, 0):  # a registration and a code
        assert import_lists(kiosk.store, [listed], Options()).facts == facts_written
    (found,) = kiosk.store.guests()
    assert (found.guest.id, found.guest.from_pass) == (WALK_IN.id, False)
    assert isinstance(outcome(kiosk, code), AlreadyIn)
    assert isinstance(outcome(kiosk, found.codes[0]), AlreadyIn)


def test_a_pass_is_decided_like_any_code(desk: Venue, kiosk: Venue) -> None:
    desk.correct(WALK_IN, category="extra")
    code = issued(desk)
    introduce(desk, kiosk)
    assert isinstance(outcome(kiosk, code, "dinner"), WrongCheckpoint)
    assert isinstance(kiosk.scan("dinner", code, forced=True).outcome, Admitted)


def test_a_registration_has_precedence_over_the_pass(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    listed = replace(WALK_IN, status=Status.BLOCKED)
    kiosk.register(listed, "EVT-ZZZZZZZZZZZZZZZ0")
    assert outcome(kiosk, code) == NeedsDesk(Reason.BLOCKED, listed)
    assert kiosk.facts(FactKind.GUEST_KNOWN) == []


def test_the_issuing_desk_accepts_its_own_pass_within_its_validity(desk: Venue) -> None:
    code = issued(desk)
    assert outcome(desk, code) == Admitted(WALK_IN, first=True)
    desk.later(hours=17)
    assert outcome(desk, code, "strict") == NoLonger(WALK_IN, DOORS + 17 * HOUR, by_pass=True)


def test_an_expired_pass_is_refused_unless_forced(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk, valid_until=DOORS + HOUR)
    introduce(desk, kiosk)
    kiosk.later(hours=1)
    assert outcome(kiosk, code) == NoLonger(FROM_PASS, DOORS + HOUR, by_pass=True)
    assert isinstance(kiosk.scan("main", code, forced=True).outcome, Admitted)
    newer = issued(desk, valid_until=DOORS + 3 * HOUR)
    assert isinstance(outcome(kiosk, newer, "strict"), Admitted)


def test_a_pass_has_the_validity_of_its_guest(desk: Venue, kiosk: Venue) -> None:
    desk.correct(WALK_IN, valid_from=DOORS + HOUR, valid_until=DOORS + 2 * HOUR)
    code = issued(desk)
    introduce(desk, kiosk)
    assert outcome(kiosk, code) == NotYet(FROM_PASS, DOORS + HOUR, by_pass=True)
    kiosk.later(hours=2)
    assert outcome(kiosk, code) == NoLonger(FROM_PASS, DOORS + 2 * HOUR, by_pass=True)


def test_a_forged_or_altered_pass_needs_the_desk_and_leaves_a_hash(
    desk: Venue, kiosk: Venue
) -> None:
    code = issued(desk)
    forged = NeedsDesk(Reason.BAD_SIGNATURE)
    assert outcome(kiosk, code) == forged  # the key of that desk is not trusted here
    introduce(desk, kiosk)
    altered = code[:-6] + ("000" if code[-6:-3] != "000" else "100") + code[-3:]
    for text in (altered, code[:-3], code + "0"):
        assert outcome(kiosk, text) == forged
    assert kiosk.facts(FactKind.GUEST_KNOWN) == []
    scans = kiosk.facts()
    assert scans[1].subject == f"code:{ScannedCode.of(altered).digest}"
    assert {scan.read_body()["reason"] for scan in scans} == {"bad_signature"}
    assert not [scan for scan in scans if altered[:40] in (scan.body or "")]


def test_a_pass_of_another_event_is_foreign(make_venue: MakeVenue, kiosk: Venue) -> None:
    other = make_venue("other", empty=True)
    draft = facts.change_fact(None, event("XYZ"))
    assert draft is not None
    other.store.append([draft])
    other.register(WALK_IN)
    code = issued(other)
    assert outcome(kiosk, code) == Foreign()
    refused = trust(kiosk.store, ADMIN, json.dumps(keys(other)))
    assert isinstance(refused, InvalidInput)
    assert refused.sentence.id == "refused.devices.event"


def test_a_lost_pass_is_revoked_like_any_code(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    desk.store.append([facts.code_revoked(WALK_IN.id, code)])
    assert outcome(desk, code) == NeedsDesk(Reason.REVOKED, WALK_IN)
    assert outcome(kiosk, code) == Admitted(FROM_PASS, first=True)  # not yet replicated
    replicate(desk, kiosk)
    assert outcome(kiosk, code) == NeedsDesk(Reason.REVOKED, WALK_IN)


def test_a_desk_signs_passes_for_walk_ins_once_its_key_was_exported(
    desk: Venue, kiosk: Venue
) -> None:
    fields = {"name_ko": "이즉석", "organisation_ko": "새솔대학교", "category": "regular"}

    def walk_in() -> str:
        result = register(desk.store, ADMIN, WalkIn(fields), desk.now)
        assert isinstance(result, WalkedIn)
        assert desk.scan("main", result.code).guest == result.guest
        return result.code

    assert isinstance(outcome(kiosk, walk_in()), NotFound)
    assert device_list(desk.store) == []
    introduce(desk, kiosk)
    admitted = outcome(kiosk, walk_in())
    assert isinstance(admitted, Admitted)
    assert (admitted.guest.name_ko, admitted.guest.from_pass) == ("이즉석", True)
    revoke_device(desk.store, ADMIN, "desk", desk.now)
    assert isinstance(outcome(kiosk, walk_in()), NotFound)


def test_a_pass_of_an_erased_guest_is_refused(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    kiosk.scan("main", code)
    kept = {"category": "regular", "status": "confirmed"}
    kiosk.store.append([Draft(f"guest:{WALK_IN.id}", FactKind.GUEST_ERASED, kept)])
    assert outcome(kiosk, code) == NotFound()
    refused = issue_pass(kiosk.store, ADMIN, WALK_IN.id, kiosk.now)
    assert isinstance(refused, InvalidInput)


def test_a_pass_of_a_merged_record_admits_the_person(desk: Venue, kiosk: Venue) -> None:
    code = issued(desk)
    introduce(desk, kiosk)
    listed = kiosk.register(replace(WALK_IN, id="listed", walk_in=False), "EVT-ZZZZZZZZZZZZZZZ0")
    kiosk.scan("main", code)
    merged = Draft(f"guest:{WALK_IN.id}", FactKind.GUEST_MERGED, {"into": "listed"})
    kiosk.store.append([merged])
    assert outcome(kiosk, code) == AlreadyIn(listed, kiosk.now, "kiosk")
    assert outcome(kiosk, code, "strict") == Admitted(listed, first=True)


def test_a_refused_pass_has_a_message(desk: Venue) -> None:
    def refusal(guest: str) -> str:
        refused = issue_pass(desk.store, ADMIN, guest, desk.now)
        assert isinstance(refused, InvalidInput)
        return refused.sentence.id

    assert refusal("nobody") == "refused.guest"
    blocked = desk.correct(WALK_IN, status=Status.BLOCKED)
    assert refusal(WALK_IN.id) == "refused.pass.status"
    long = {"name_ko": "", "family_latin": "", "given_latin": "", "name_latin": "ก" * 90}
    desk.correct(blocked, status=Status.CONFIRMED, **long)
    assert refusal(WALK_IN.id) == "refused.pass.long"
    volunteer = Actor("v", "Volunteer", Role.VOLUNTEER)
    assert issue_pass(desk.store, volunteer, WALK_IN.id, desk.now) == NotAllowed(Right.CODES)
    for act in (renew_key, public_keys):
        assert act(desk.store, volunteer) == NotAllowed(Right.DEVICES)
    assert trust(desk.store, volunteer, "") == NotAllowed(Right.DEVICES)
    assert revoke_device(desk.store, volunteer, "x", DOORS) == NotAllowed(Right.DEVICES)
