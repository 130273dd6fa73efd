"""The acceptance table of admission: what a scan leads to, case by case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    Left,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Reason,
    Unreadable,
    WrongCheckpoint,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Status
from tests.usecases.conftest import CODE, DOORS, G, Venue

FOURTH_OF_MARCH = datetime(2023, 3, 4, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_a1_a_first_entry_is_admitted_with_one_fact(venue: Venue) -> None:
    answer = venue.scan("main")
    assert answer.outcome == Admitted(G, first=True)
    assert answer.guest is not None
    assert answer.guest.attention == G.attention
    assert len(venue.facts()) == 1


@pytest.mark.parametrize("before", ["\\000026", "\0", "\x1d", "]Q1", "]C1\x02", "\ufeff ", "\x1b"])
def test_a3_prefixes_of_scanners_are_dropped(venue: Venue, before: str) -> None:
    assert venue.scan("main", before + CODE).outcome == Admitted(G, first=True)


def test_a4_an_unknown_code_leaves_only_its_hash(venue: Venue) -> None:
    assert venue.scan("main", "abc").outcome == NotFound()
    (fact,) = venue.facts()
    assert fact.subject == f"code:{ScannedCode.of('abc').digest}"
    assert "abc" not in (fact.body or "").replace(ScannedCode.of("abc").digest, "")
    assert "code" not in fact.read_body()


def test_a5_a_cancelled_guest_needs_the_desk(venue: Venue) -> None:
    cancelled = venue.correct(G, status=Status.CANCELLED)
    assert venue.scan("main").outcome == NeedsDesk(Reason.CANCELLED, cancelled)


def test_a6_a_pending_guest_at_dinner_needs_the_desk_and_is_shown_to_staff(venue: Venue) -> None:
    pending = venue.correct(G, status=Status.PENDING)
    answer = venue.scan("dinner")
    assert answer.outcome == NeedsDesk(Reason.PENDING, pending)
    assert answer.guest is not None
    assert (answer.guest.name_ko, answer.guest.category) == (G.name_ko, "regular")
    assert answer.guest.attention == G.attention


def test_a7_a_checkpoint_may_admit_pending_guests(venue: Venue) -> None:
    pending = venue.correct(G, status=Status.PENDING)
    assert venue.scan("main").outcome == Admitted(pending, first=True)


def test_a8_a_guest_may_be_valid_while_pending(venue: Venue) -> None:
    pending = venue.correct(G, status=Status.PENDING, valid_while_pending=True)
    assert venue.scan("dinner").outcome == Admitted(pending, first=True)


def test_a9_a_blocked_guest_needs_the_desk_both_ways_unless_forced(venue: Venue) -> None:
    blocked = venue.correct(G, status=Status.BLOCKED)
    assert venue.scan("main").outcome == NeedsDesk(Reason.BLOCKED, blocked)
    assert venue.leave("main").outcome == NeedsDesk(Reason.BLOCKED, blocked)
    forced = venue.scan("main", forced=True).outcome
    assert forced == Admitted(blocked, first=True, forced=True, needed_force=True)


def test_a10_validity_ends(venue: Venue) -> None:
    guest = venue.correct(G, valid_until=FOURTH_OF_MARCH)
    after, before = FOURTH_OF_MARCH + SECOND, FOURTH_OF_MARCH - SECOND
    assert venue.scan("main", at=after).outcome == NoLonger(guest, FOURTH_OF_MARCH, by_pass=True)
    assert venue.scan("main", at=before).outcome == Admitted(guest, first=True)


def test_a11_validity_begins(venue: Venue) -> None:
    guest = venue.correct(G, valid_from=FOURTH_OF_MARCH)
    before, after = FOURTH_OF_MARCH - SECOND, FOURTH_OF_MARCH + SECOND
    assert venue.scan("main", at=before).outcome == NotYet(guest, FOURTH_OF_MARCH, by_pass=True)
    assert venue.scan("main", at=after).outcome == Admitted(guest, first=True)


def test_a12_outside_validity_force_and_exits_pass(venue: Venue) -> None:
    guest = venue.correct(G, valid_until=FOURTH_OF_MARCH)
    at = FOURTH_OF_MARCH + SECOND
    forced = venue.scan("main", at=at, forced=True).outcome
    assert forced == Admitted(guest, first=True, forced=True, needed_force=True)
    assert venue.leave("main", at=at + SECOND).outcome == Left(guest)


def test_a15_a_category_not_served_needs_force(venue: Venue) -> None:
    extra = venue.correct(G, category="extra")
    checkpoint = venue.store.programme().checkpoints["dinner"]
    assert venue.scan("dinner").outcome == WrongCheckpoint(extra, checkpoint, None)
    forced = venue.scan("dinner", forced=True).outcome
    assert forced == Admitted(extra, first=True, forced=True, needed_force=True)


def test_a17_a_second_entry_reports_time_and_device_of_the_first(venue: Venue) -> None:
    venue.scan("main")
    venue.later(minutes=5)
    assert venue.scan("main").outcome == AlreadyIn(G, DOORS, "kiosk-1")
    assert len(venue.facts()) == 2
    assert venue.presence("main").entries == 1


def test_a18_checkpoints_are_independent(venue: Venue) -> None:
    assert venue.scan("dinner").outcome == Admitted(G, first=True)
    assert venue.scan("main").outcome == Admitted(G, first=True)


def test_a19_dinner_admits_many_times(venue: Venue) -> None:
    assert venue.scan("dinner").outcome == Admitted(G, first=True)
    venue.later(minutes=1)
    assert venue.scan("dinner").outcome == Admitted(G, first=False)
    assert venue.presence("dinner").entries == 2
    assert not venue.presence("dinner").apart


def test_a20_exits_are_always_recorded(venue: Venue) -> None:
    outcomes = [venue.scan("main").outcome]
    for _ in range(2):
        venue.later(minutes=1)
        outcomes.append(venue.leave("main").outcome)
    assert outcomes == [Admitted(G, first=True), Left(G), Left(G)]
    assert not venue.presence("main").inside


def test_a21_one_more_entry_after_an_exit(venue: Venue) -> None:
    venue.scan("main")
    venue.later(minutes=1)
    venue.leave("main")
    venue.later(minutes=1)
    assert venue.scan("main").outcome == Admitted(G, first=False)
    again = venue.now
    venue.later(minutes=1)
    assert venue.scan("main").outcome == AlreadyIn(G, again, "kiosk-1")


def test_a22_strict_admits_once_also_after_an_exit(venue: Venue) -> None:
    assert venue.scan("strict").outcome == Admitted(G, first=True)
    venue.later(minutes=1)
    assert venue.leave("strict").outcome == Left(G)
    venue.later(minutes=1)
    assert venue.scan("strict").outcome == AlreadyIn(G, DOORS, "kiosk-1")


def test_a23_an_exit_without_an_entry_is_recorded(venue: Venue) -> None:
    assert venue.leave("main").outcome == Left(G)
    assert venue.presence("main").exits == 1


def test_a26_a_code_of_another_event_is_foreign_without_guest_data(venue: Venue) -> None:
    answer = venue.scan("main", "OTHER-7Q4K9M2XA1B2C3D4")
    assert answer.outcome == Foreign()
    assert answer.guest is None
    assert answer.seats == ()


def test_c19_a_repeated_submission_gets_the_same_answer_and_no_fact(venue: Venue) -> None:
    first = venue.scan("main", submission="submission-1")
    venue.later(minutes=1)
    again = venue.scan("main", submission="submission-1")
    assert (again.outcome, again.scan, again.at) == (first.outcome, first.scan, first.at)
    assert len(venue.facts()) == 1


def test_c21_requested_and_needed_force_are_distinguished(venue: Venue) -> None:
    free = venue.scan("main", forced=True).outcome
    assert free == Admitted(G, first=True, forced=True, needed_force=False)
    venue.later(minutes=1)
    second = venue.scan("main", forced=True).outcome
    assert second == Admitted(G, first=False, forced=True, needed_force=True)


def test_k9_a_corrected_name_keeps_the_printed_code(venue: Venue) -> None:
    corrected = venue.correct(
        G, name_ko="김민지", email="minji@example.org", organisation_ko="새빛연구원"
    )
    assert venue.scan("main").outcome == Admitted(corrected, first=True)


def test_k14_namesakes_of_one_mission_do_not_block_each_other(venue: Venue) -> None:
    other = venue.register(replace(G, id="g2"), "EVT-AAAAAAAAAAAAAAAA")
    assert venue.scan("main").outcome == Admitted(G, first=True)
    assert venue.scan("main", "EVT-AAAAAAAAAAAAAAAA").outcome == Admitted(other, first=True)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/ticket?id=7Q4K9M2XA1B2C3D4",
        "BEGIN:VCARD\nFN:Hong Gildong\nEND:VCARD",
        "WIFI:T:WPA;S:forum;P:secret;;",
        "00020101021226580014com.example0136",
        "x" * 3000,
        "🎫🎟️👩‍👩‍👧‍👦",
        "\u202eمرحبا\u202c",
        '{"i":[2,"indico.example.org","mZmZmYiId3dmZlVVVVVVVQ=="]}',
    ],
)
def test_k15_other_codes_leave_their_hash_and_nothing_else(venue: Venue, text: str) -> None:
    assert isinstance(venue.scan("main", text).outcome, NotFound | Foreign)
    (fact,) = venue.facts()
    assert fact.subject == f"code:{ScannedCode.of(text).digest}"
    assert set(fact.read_body()) == {
        "at", "checkpoint", "code_digest", "direction", "outcome", "reentry",
    }  # fmt: skip


def test_a_code_without_readable_characters_is_unreadable(venue: Venue) -> None:
    assert venue.scan("main", "\0\x02").outcome == Unreadable()


def test_a_hangul_input_method_under_the_scanner_changes_nothing(venue: Venue) -> None:
    venue.register(replace(G, id="h"), "EVT-7Q4K9M2X")
    assert venue.scan("main", "ㄸㅍㅆ-7ㅃ4ㅏ9ㅡ2ㅌ").guest == replace(G, id="h")


def test_a_lost_badge_needs_the_desk_and_the_new_one_passes(venue: Venue) -> None:
    venue.store.append([facts.code_issued("g", "EVT-NEWNEWNEWNEW1234", replaces=CODE)])
    assert venue.scan("main").outcome == NeedsDesk(Reason.REVOKED, G)
    assert venue.scan("main", "EVT-NEWNEWNEWNEW1234").outcome == Admitted(G, first=True)
