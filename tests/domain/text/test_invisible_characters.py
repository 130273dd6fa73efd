"""Invisible characters go, names of every script stay, and it is shown where something stood."""

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
def test_what_misleads_goes_and_is_shown(text: str, plain: str, shown: str) -> None:
    found = visible(text)
    assert isinstance(found, Cleansed)
    assert (str(found), found.shown) == (plain, shown)
    assert tidy_changes({"position_en": text})[0] == {"position_en": plain}


def test_what_comes_with_copied_text_goes_without_a_word() -> None:
    found = visible("Mün\u00adchen\u200b\ufeff")
    assert found == "München"
    assert not isinstance(found, Cleansed)


@pytest.mark.parametrize(
    "name", ["می\u200cخواهم", "क्\u200dष", "김민서", "Åsa", "أحمد", "👩\u200d🔬"]
)
def test_names_of_every_script_stay_as_they_are(name: str) -> None:
    assert visible(name) == name


@given(st.text())
def test_doing_it_twice_changes_nothing(text: str) -> None:
    once = visible(text)
    assert visible(once) == once
