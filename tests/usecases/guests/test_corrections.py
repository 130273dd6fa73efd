"""Corrections: preview, concurrent changes, seats, notes, and two records of one person."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import CorrectedGuest, FieldConflict, InvalidCorrection
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.guest_history import FieldChange
from kiosk.domain.records.entities import Guest, Round, Seat, Status, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.importing.importer import DEFAULT
from kiosk.store.doctor import differences
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import (
    Conflict,
    Corrected,
    MergeAnnulled,
    Merged,
    NoteAdded,
    Seated,
    SeatedMeanwhile,
    add_note,
    annul_merge,
    correct,
    merge,
    preview,
    seat,
)
from kiosk.usecases.guests.decisions import check_in, reissue_code
from kiosk.usecases.reports.counts import Count, count
from tests.usecases.conftest import CODE, DOORS, G, MakeVenue, Venue

VOLUNTEER, DESK, PROTOCOL, ADMIN = (Actor(f"s-{role}", role, role) for role in Role)
SECOND = replace(G, id="h", name_ko="김민서(중복)", email="", category="extra")
SECOND_CODE = "EVT-AAAAAAAAAAAAAAAA"


def refusal_id(result: object) -> str:
    if isinstance(result, InvalidCorrection):
        (result,) = result.problems
    assert isinstance(result, InvalidInput)
    return result.sentence.id


def change(venue: Venue, displayed: Guest = G, actor: Actor = DESK, **changes: Any) -> object:
    return correct(venue.store, actor, "g", displayed, changes)


def test_a_preview_shows_old_and_new_values_and_writes_nothing(venue: Venue) -> None:
    previewed = preview(venue.store, G, {"name_ko": " 김민지\u200f", "category": "regular"})
    assert previewed == CorrectedGuest(
        replace(G, name_ko="김민지"), (FieldChange("name_ko", "김민서", "김민지"),)
    )
    assert venue.facts("guest_corrected") == []


def test_a_correction_keeps_the_printed_code_and_names_its_author(venue: Venue) -> None:
    corrected = change(venue, name_ko="김민지", organisation_ko="새빛연구원", category="extra")
    assert isinstance(corrected, Corrected)
    assert [field_change.field for field_change in corrected.changes] == [
        "name_ko",
        "organisation_ko",
        "category",
    ]
    assert venue.scan("main").outcome == Admitted(corrected.guest, first=True)
    assert [fact.author for fact in venue.facts("guest_corrected")] == [DESK.staff]


def test_a_correction_without_a_change_writes_nothing(venue: Venue) -> None:
    assert change(venue, name_ko="김민서 ") == Corrected(G, ())
    assert venue.facts("guest_corrected") == []


@pytest.mark.parametrize(
    ("changes", "right"),
    [
        ({"name_ko": "김민지"}, Right.CORRECT),
        ({"vip": True}, Right.VIP),
        ({"precedence": 1}, Right.VIP),
        ({"status": Status.BLOCKED}, Right.BLOCK),
    ],
)
def test_a_correction_without_the_right_is_refused(
    venue: Venue, changes: dict[str, Any], right: Right
) -> None:
    actor_without_right = VOLUNTEER if right in (Right.CORRECT, Right.BLOCK) else DESK
    refused = change(venue, actor=actor_without_right, **changes)
    assert refused in (NotAllowed(right), NotAllowed(Right.CORRECT), NotAllowed(Right.BLOCK))
    assert isinstance(change(venue, actor=PROTOCOL, **changes), Corrected)
    assert len(venue.facts("guest_corrected")) == 1


def test_correcting_the_status_of_a_blocked_guest_needs_the_right_to_unblock(venue: Venue) -> None:
    blocked = venue.correct(G, status=Status.BLOCKED)
    changes: dict[str, Any] = {"status": Status.CONFIRMED}
    assert change(venue, blocked, **changes) == NotAllowed(Right.UNBLOCK)
    assert isinstance(change(venue, blocked, PROTOCOL, **changes), Corrected)


def test_concurrent_corrections_of_different_fields_are_both_saved(venue: Venue) -> None:
    change(venue, position_ko="교수")
    corrected = change(venue, organisation_ko="새빛연구원")
    assert isinstance(corrected, Corrected)
    assert (corrected.guest.position_ko, corrected.guest.organisation_ko) == ("교수", "새빛연구원")


def test_concurrent_corrections_of_one_field_are_a_conflict_with_both_values(venue: Venue) -> None:
    first = change(venue, name_ko="김민지", position_ko="교수")
    assert isinstance(first, Corrected)
    second = change(venue, name_ko="김민주", position_ko="교수", country="KR")
    assert second == Conflict(
        first.guest, (FieldConflict("name_ko", "김민서", "김민지", "김민주"),), DESK.staff
    )
    assert len(venue.facts("guest_corrected")) == 1
    assert isinstance(second, Conflict)
    resolved = change(venue, second.now, name_ko="김민주", country="KR")
    assert isinstance(resolved, Corrected)
    assert (resolved.guest.name_ko, resolved.guest.position_ko) == ("김민주", "교수")


@pytest.mark.parametrize(
    ("changes", "id_"),
    [
        ({"name_ko": "🎫🎟️"}, "refused.letters"),
        ({"name_ko": "\u202e\u200f\u2066"}, "refused.letters"),
        ({"name_ko": "", "family_latin": "", "given_latin": ""}, "refused.nameless"),
        ({"name_ko": "가" * 101}, "refused.long"),
        ({"attention": "x" * 50_000}, "refused.long"),
        ({"given_latin": "a" + "\u0301" * 20}, "refused.marks"),
        ({"email": "minseo"}, "refused.email"),
        ({"phone": "전화 없음"}, "refused.phone"),
        ({"country": "Korea"}, "refused.country"),
        ({"precedence": 0}, "refused.precedence"),
        ({"vip": "yes"}, "refused.kind"),
        ({"sessions": ("nowhere",)}, "refused.session"),
        ({"id": "other"}, "refused.fixed"),
        ({"nonsense": "x"}, "refused.fixed"),
        ({"valid_from": DOORS, "valid_until": DOORS}, "refused.period"),
        ({"valid_from": DOORS.replace(tzinfo=None)}, "refused.moment"),
    ],
)
def test_an_invalid_value_is_refused_with_its_message(
    venue: Venue, changes: dict[str, Any], id_: str
) -> None:
    assert refusal_id(change(venue, actor=ADMIN, **changes)) == id_
    assert venue.facts("guest_corrected") == []


def test_invisible_characters_are_removed(venue: Venue) -> None:
    typed: dict[str, Any] = {
        "name_ko": "\ufeff김\u0000민\u202e지\n",
        "given_latin": " Min\u00a0 Seo\t",
        "attention": "첫째\r\n둘째\u2028\u2028\u2028셋째 \u0007",
        "phone": "０１０−1234−5678".replace("−", "-"),
    }
    corrected = change(venue, **typed)
    assert isinstance(corrected, Corrected)
    values = [getattr(corrected.guest, name) for name in typed]
    assert values == ["김민지", "Min Seo", "첫째\n둘째\n\n셋째", "010-1234-5678"]


def test_all_problems_are_reported_together(venue: Venue) -> None:
    invalid = change(venue, name_ko="🎫", email="x", phone="1")
    assert isinstance(invalid, InvalidCorrection)
    assert [problem.field for problem in invalid.problems] == ["name_ko", "email", "phone"]


def test_correcting_an_unknown_guest_is_refused(venue: Venue) -> None:
    assert refusal_id(correct(venue.store, DESK, "nobody", G, {"name_ko": "김"})) == "refused.guest"


@pytest.fixture
def tables(venue: Venue) -> Venue:
    records = (Round("r1"), Round("r2", locked=True), Table("1", capacity=1), Table("2"))
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append([draft for draft in drafts if draft])
    venue.register(SECOND, SECOND_CODE)
    return venue


def test_a_guest_gets_another_seat(tables: Venue) -> None:
    first = Seat("g", "r1", "1")
    assert seat(tables.store, VOLUNTEER, "g", None, first) == NotAllowed(Right.CORRECT)
    assert seat(tables.store, DESK, "g", None, first) == Seated(first)
    other = Seat("g", "r1", "2", "3")
    assert seat(tables.store, DESK, "g", first, other) == Seated(other)
    assert seat(tables.store, DESK, "g", first, first) == SeatedMeanwhile(other)
    assert seat(tables.store, DESK, "g", other, Seat("g", "r1")) == Seated(None)
    assert tables.scan("main").seats == ()


def test_a_seat_must_exist_and_be_free(tables: Venue) -> None:
    tables.store.append([facts.guest_seated("h", "r1", "1")])
    for chosen, id_ in (
        (Seat("g", "r1", "1"), "refused.table_full"),
        (Seat("g", "r1", "99"), "refused.table"),
        (Seat("g", "r9", "1"), "refused.table"),
        (Seat("g", "r2", "2"), "refused.round_locked"),
    ):
        assert refusal_id(seat(tables.store, DESK, "g", None, chosen)) == id_
    same = Seat("h", "r1", "1", "left")
    assert seat(tables.store, DESK, "h", Seat("h", "r1", "1"), same) == Seated(same)


def test_a_note_is_normalised(venue: Venue) -> None:
    noted = add_note(venue.store, VOLUNTEER, "g", "휠체어\r\n\r\n\r\n\u202e경사로 ", venue.now)
    assert noted == NoteAdded("휠체어\n\n경사로")
    assert refusal_id(add_note(venue.store, DESK, "g", "x" * 50_000, venue.now)) == "refused.long"
    assert refusal_id(add_note(venue.store, DESK, "g", "\u200b", venue.now)) == "refused.empty"
    assert refusal_id(add_note(venue.store, DESK, "nobody", "x", venue.now)) == "refused.guest"
    card = person_card.card(venue.store, "g", venue.now)
    assert card is not None
    assert [note.text for note in card.notes] == ["휠체어\n\n경사로"]


def test_merged_records_count_once_and_greet_the_person(tables: Venue) -> None:
    tables.store.append([facts.guest_seated("h", "r1", "2")])
    tables.scan("strict", SECOND_CODE)
    merged = merge(tables.store, DESK, "h", "g", tables.now)
    assert merged == Merged("h", "g")
    tables.later(minutes=1)
    for code in (CODE, SECOND_CODE):
        answer = tables.scan("strict", code)
        assert answer.outcome == AlreadyIn(G, DOORS, "kiosk-1")
        assert [one.table for one in answer.seats] == ["2"]
    counted = count(tables.store)
    assert counted[0] == Count(None, None, expected=1, arrived=1, inside=1)
    assert [one.category for one in counted if one.checkpoint == "strict"] == [None, "regular"]
    assert tables.store.read(lambda c: list(differences(c))) == []


def test_either_merged_record_opens_the_persons_card(tables: Venue) -> None:
    add_note(tables.store, DESK, "h", "같은 사람", tables.now)
    merge(tables.store, DESK, "h", "g", tables.now)
    cards = [person_card.card(tables.store, id_, tables.now) for id_ in ("g", "h")]
    assert cards[0] == cards[1]
    assert cards[0] is not None
    assert cards[0].merged == (SECOND,)
    assert [(code.code, code.guest) for code in cards[0].codes] == [
        (SECOND_CODE, "h"),
        (CODE, "g"),
    ]
    assert [note.text for note in cards[0].notes] == ["같은 사람"]
    assert cards[0].history[0].kind == FactKind.GUEST_MERGED
    assert person_card.guest_of_code(tables.store, ScannedCode.of(SECOND_CODE)) == "g"


def test_annulling_a_merge_restores_the_former_state(tables: Venue) -> None:
    tables.store.append([facts.guest_seated("h", "r1", "2")])
    tables.scan("strict", SECOND_CODE)
    before = (count(tables.store), list(tables.store.guests()), tables.presence("strict", "h"))
    merge(tables.store, DESK, "h", "g", tables.now)
    assert tables.presence("strict", "h").entries == 0
    assert annul_merge(tables.store, DESK, "h", tables.now) == MergeAnnulled("h")
    after = (count(tables.store), list(tables.store.guests()), tables.presence("strict", "h"))
    assert after == before
    assert isinstance(tables.scan("strict").outcome, Admitted)
    assert isinstance(tables.scan("strict", SECOND_CODE).outcome, AlreadyIn)


def test_scans_during_a_merge_belong_to_the_record_of_their_code(tables: Venue) -> None:
    merge(tables.store, DESK, "h", "g", tables.now)
    tables.scan("strict", SECOND_CODE)
    assert isinstance(tables.scan("strict").outcome, AlreadyIn)
    annul_merge(tables.store, DESK, "h", tables.now)
    assert tables.presence("strict", "h").inside
    assert isinstance(tables.scan("strict").outcome, Admitted)


def test_merging_a_record_with_itself_or_with_a_merged_one_is_refused(tables: Venue) -> None:
    tables.register(replace(G, id="i"), "EVT-BBBBBBBBBBBBBBBB")
    store, now = tables.store, tables.now
    assert merge(store, VOLUNTEER, "h", "g", now) == NotAllowed(Right.MERGE)
    assert annul_merge(store, VOLUNTEER, "h", now) == NotAllowed(Right.MERGE)
    assert refusal_id(merge(store, DESK, "g", "g", now)) == "refused.merge.same"
    assert refusal_id(merge(store, DESK, "g", "nobody", now)) == "refused.guest"
    assert refusal_id(annul_merge(store, DESK, "h", now)) == "refused.merge.single"
    merge(store, DESK, "h", "g", now)
    for one, other in (("h", "i"), ("i", "h"), ("g", "h")):
        assert refusal_id(merge(store, DESK, one, other, now)) == "refused.merge.merged"
    assert merge(store, DESK, "g", "i", now) == Merged("g", "i")
    assert person_card.guest_of_code(store, ScannedCode.of(SECOND_CODE)) == "i"
    assert len(tables.facts(FactKind.GUEST_MERGED)) == 2


def test_reissuing_replaces_the_codes_of_all_records_of_the_person(
    tables: Venue,
) -> None:
    merge(tables.store, DESK, "h", "g", tables.now)
    reissue_code(tables.store, DESK, "g", tables.now)
    for code in (CODE, SECOND_CODE):
        assert tables.scan("main", code).outcome == NeedsDesk(Reason.REVOKED, G)


def test_a_merge_is_replicated_to_another_kiosk(make_venue: MakeVenue) -> None:
    desk, kiosk = make_venue("desk-1"), make_venue("kiosk-1", empty=True)
    desk.register(G)
    desk.register(SECOND, SECOND_CODE)
    kiosk.store.merge(desk.store.facts_since({}))
    kiosk.scan("strict")
    merge(desk.store, DESK, "h", "g", desk.now)
    kiosk.store.merge(desk.store.facts_since(kiosk.store.vector()))
    assert kiosk.scan("strict", SECOND_CODE).outcome == AlreadyIn(G, DOORS, "kiosk-1")
    desk.store.merge(kiosk.store.facts_since(desk.store.vector()))
    assert desk.presence("strict") == kiosk.presence("strict")


def test_a_correction_of_a_merged_record_applies_to_the_person(tables: Venue) -> None:
    merge(tables.store, DESK, "h", "g", tables.now)
    corrected = correct(tables.store, DESK, "h", G, {"name_ko": "김민지"})
    assert isinstance(corrected, Corrected)
    assert corrected.guest.id == "g"
    entered = check_in(tables.store, DESK, "h", "main", tables.now)
    assert isinstance(entered, ScanAnswer)
    assert entered.outcome == Admitted(corrected.guest, first=True)


def test_unseating_a_person_frees_the_seat_of_either_record(tables: Venue) -> None:
    tables.store.append([facts.guest_seated("h", "r1", "2")])
    merge(tables.store, DESK, "h", "g", tables.now)
    seat_of_record = Seat("g", "r1", "2")
    assert seat(tables.store, DESK, "g", seat_of_record, Seat("g", "r1")) == Seated(None)
    assert tables.scan("main", SECOND_CODE).seats == ()


def test_the_same_list_again_changes_nothing_after_a_merge(venue: Venue, tmp_path: Any) -> None:
    file = tmp_path / "guests.csv"
    file.write_text(
        "성명,소속,등록번호,1라운드\n이준호,한빛연구원,R1,1\n이준호,새솔대학교,R2,2\n",
        encoding="utf-8",
    )
    records = (Round("1", name_ko="1라운드"), Table("1"), Table("2"))
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append([draft for draft in drafts if draft])
    assert import_lists(venue.store, [file], DEFAULT).facts
    one, two = (r for r in venue.store.guests() if r.guest.reference)
    assert one.seats
    assert two.seats
    merge(venue.store, DESK, two.guest.id, one.guest.id, venue.now)
    assert import_lists(venue.store, [file], DEFAULT).facts == 0


def test_merged_records_that_both_entered_are_no_double_entry(tables: Venue) -> None:
    for code in (CODE, SECOND_CODE):
        tables.scan("strict", code)
        tables.later(minutes=1)
    merge(tables.store, DESK, "h", "g", tables.now)
    together = tables.presence("strict")
    assert (together.entries, together.inside, together.apart) == (2, True, False)
