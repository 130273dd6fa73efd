"""Corrections: preview, rights, concurrent changes, invalid values."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.journal.corrections import CorrectedGuest, FieldConflict, InvalidCorrection
from kiosk.domain.journal.guest_history import FieldChange
from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.usecases.guests.corrections import Conflict, Corrected, correct, preview
from tests.usecases.conftest import DOORS, G, Venue
from tests.usecases.guests.corrections_at_desk import (
    ADMIN,
    DESK,
    PROTOCOL,
    VOLUNTEER,
    change,
    refusal_id,
)


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
