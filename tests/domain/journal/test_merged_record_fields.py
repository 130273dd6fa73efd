"""Merging the fields of two records of one person."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.journal.merging.merged_record_fields import combine


@pytest.mark.parametrize(
    ("own", "other", "field", "come_to"),
    [
        ({}, {"vip": True}, "vip", True),
        ({"vip": True}, {}, "vip", True),
        ({}, {"attention": "휠체어"}, "attention", "휠체어"),
        ({"attention": "A"}, {"attention": "B"}, "attention", "A\nB"),
        ({"attention": "A"}, {"attention": "A"}, "attention", "A"),
        ({"sessions": ["s1"]}, {"sessions": ["s2", "s1"]}, "sessions", ["s1", "s2"]),
        ({}, {"accessibility": ["wheelchair"]}, "accessibility", ["wheelchair"]),
        ({"phone": "010-1"}, {"phone": "010-2"}, "phone", "010-1"),
        ({}, {"phone": "010-2"}, "phone", "010-2"),
        ({}, {"escort": "010-9"}, "escort", "010-9"),
        ({"category": "guest"}, {"category": "press"}, "category", "guest"),
        ({"status": "confirmed"}, {"status": "blocked"}, "status", "blocked"),
        ({}, {"status": "blocked"}, "status", "blocked"),
        ({"status": "blocked"}, {"status": "confirmed"}, "status", "blocked"),
        ({"status": "cancelled"}, {"status": "confirmed"}, "status", "cancelled"),
        ({"organisation_en": "A"}, {"organisation_ko": "나"}, "organisation_ko", None),
        ({"family_latin": "Kim"}, {"given_latin": "Minseo"}, "given_latin", None),
    ],
)
def test_merged_records_keep_the_values_of_both(
    own: dict[str, Any], other: dict[str, Any], field: str, come_to: object
) -> None:
    assert combine(own, other).get(field) == come_to


def test_a_value_set_after_the_merge_is_kept() -> None:
    other = {"vip": True, "phone": "010-2", "sessions": ["s2"], "status": "blocked"}
    own = {"sessions": ["s1"]}
    assert combine(own, other, settled=set(other)) == own


def test_an_erased_record_adds_no_values() -> None:
    assert combine({}, {"erased": True, "sessions": ["s2"]}) == {}
    assert combine({"erased": True}, {"vip": True}) == {"erased": True}
