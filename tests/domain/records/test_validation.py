"""Validation of typed values of a guest, for any text."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records import validation
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.fields.guest_fields import CORRECTABLE
from kiosk.domain.records.validation import InvalidInput, tidy_changes
from tests.scale import examples

WORDS = tuple(name for name in CORRECTABLE if isinstance(getattr(Guest(), name), str))
TYPED = st.one_of(
    st.text(max_size=300),
    st.text(alphabet="a가 \n\t\u0301\u200b\u200d\u202e\ufeff\u2028🎫", max_size=300),
    st.sampled_from(["x" * 100_000, "\ud800", "김민서", "a@example.org", "KR"]),
)


@given(name=st.sampled_from(WORDS), text=TYPED)
@examples(300)
def test_a_validated_value_is_clean_and_validating_it_again_changes_nothing(
    name: str, text: str
) -> None:
    kept, refused = tidy_changes({name: text})
    assert len(kept) + len(refused) == 1
    if refused:
        assert refused[0].field == name
        return
    value = kept[name]
    json.dumps(value).encode("utf-8")
    hidden = [c for c in str(value) if unicodedata.category(c) in ("Cc", "Cf", "Cs")]
    assert set(hidden) <= set("\n\u200c\u200d")
    assert tidy_changes({name: value}) == (kept, ())
    assert getattr(replace(Guest(), **kept), name) == value


@given(text=TYPED)
@examples(200)
def test_empty_notes_and_reasons_are_refused(text: str) -> None:
    for tidy in (validation.tidy_note, validation.tidy_reason, validation.tidy_name):
        kept = tidy(text)
        if not isinstance(kept, InvalidInput):
            assert kept.strip()
            assert tidy(kept) == kept


@pytest.mark.parametrize("value", [None, 7, 1.5, True, [], {}, object(), b"x", ("a", 3)])
@pytest.mark.parametrize("name", sorted(CORRECTABLE))
def test_a_value_of_another_type_is_refused_or_converted(name: str, value: Any) -> None:
    kept, refused = tidy_changes({name: value})
    assert len(kept) + len(refused) == 1


def test_every_field_is_either_correctable_or_fixed() -> None:
    for name in Guest.__dataclass_fields__:
        (_, refused) = tidy_changes({name: getattr(Guest(), name)})
        assert bool(refused) != (name in CORRECTABLE), name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Nguyễn Thị Hồng", "Nguyễn Thị Hồng"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("박\u1112\u1161\u11ab", "박한"),
        ("O’Brien-Smith, Jr.", "O’Brien-Smith, Jr."),
        ("สุภาพร", "สุภาพร"),
        (" 김  민서 ", "김 민서"),
    ],
)
def test_names_in_all_scripts_are_kept(typed: str, kept: str) -> None:
    assert tidy_changes({"name_ko": typed}) == ({"name_ko": kept}, ())
