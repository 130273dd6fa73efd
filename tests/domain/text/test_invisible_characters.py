"""Invisible characters are removed and shown; names in all scripts are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records.validation import tidy_changes
from kiosk.domain.text.invisible_characters import Cleansed, visible


@pytest.mark.parametrize(
    ("text", "plain", "shown"),
    [
        ("Kim\u202eoesniM", "KimoesniM", "Kim⟨U+202E⟩oesniM"),
        ("\u2067A\u2069", "A", "⟨U+2067⟩A⟨U+2069⟩"),
        ("김\u3164민서", "김민서", "김⟨U+3164⟩민서"),
        ("A\U000e0041B", "AB", "A⟨U+E0041⟩B"),
        ("Kim\u200dMin", "KimMin", "Kim⟨U+200D⟩Min"),
    ],
)
def test_misleading_invisible_characters_are_removed_and_shown(
    text: str, plain: str, shown: str
) -> None:
    found = visible(text)
    assert isinstance(found, Cleansed)
    assert (str(found), found.shown) == (plain, shown)
    assert tidy_changes({"position_en": text})[0] == {"position_en": plain}


def test_harmless_invisible_characters_are_removed_silently() -> None:
    found = visible("Mün\u00adchen\u200b\ufeff")
    assert found == "München"
    assert not isinstance(found, Cleansed)


@pytest.mark.parametrize(
    "name", ["می\u200cخواهم", "क्\u200dष", "김민서", "Åsa", "أحمد", "👩\u200d🔬"]
)
def test_joiners_that_a_script_needs_are_kept(name: str) -> None:
    assert visible(name) == name


@given(st.text())
def test_removing_invisible_characters_is_idempotent(text: str) -> None:
    once = visible(text)
    assert visible(once) == once
