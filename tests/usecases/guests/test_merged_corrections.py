"""Two merged records of one person: counts, cards, codes, seats and lists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Round, Seat, Table
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.exchange.importing.importer import DEFAULT
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import (
    Corrected,
    MergeAnnulled,
    Merged,
    Seated,
    add_note,
    annul_merge,
    correct,
    merge,
    seat,
)
from kiosk.usecases.guests.decisions import check_in, reissue_code
from kiosk.usecases.reports.counts import Count, count
from tests.usecases.conftest import CODE, DOORS, G, MakeVenue, Venue
from tests.usecases.guests.corrections_at_desk import (
    DESK,
    SECOND,
    SECOND_CODE,
    VOLUNTEER,
    refusal_id,
)


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
