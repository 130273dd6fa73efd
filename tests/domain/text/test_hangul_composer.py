"""Text composition of the on-screen keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import hangul
from kiosk.domain.text.hangul_composer import composed, tapped

SYLLABLES = st.integers(hangul.FIRST_SYLLABLE, hangul.LAST_SYLLABLE).map(chr)


@given(st.lists(SYLLABLES, max_size=6).map("".join))
def test_composing_reverses_decomposing(text: str) -> None:
    assert composed(hangul.letters(text)) == text


@given(st.text("ㄱㄲㄴㅅㅈㅎㅏㅓㅗㅣㅜㅡ a", max_size=12))
def test_composed_text_has_the_letters_typed(letters: str) -> None:
    assert hangul.letters(composed(letters)) == hangul.letters(letters)


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        ("ㄱㅣㅁㅁㅣㄴㅅㅓ", "김민서"),
        ("ㄱㅣㅁㅁㅣㅅ", "김밋"),
        ("ㄱㅏㅄ", "값"),
        ("ㄱㅏㅂㅅㅣ", "갑시"),
        ("ㅏㄱ", "ㅏㄱ"),
        ("ㄱㅗㅏㄱ", "곽"),
        ("ㄱㅅㅁ", "ㄱㅅㅁ"),
        ("ㄱㅣㅁ ㅁ", "김 ㅁ"),
        ("kim ㄱㅏ", "kim 가"),
        ("ㅃㅏㄸ", "빠ㄸ"),
        ("ㅗㅗ", "ㅗㅗ"),
        ("ㄱㅏㄱㄱㅏ", "각가"),
    ],
)
def test_two_set_hangul_is_composed_as_by_other_input_methods(letters: str, text: str) -> None:
    assert composed(letters) == text


@pytest.mark.parametrize(
    ("taps", "text"),
    [
        ("ㄱㅣㅇㅇ|ㅇㅇㅣㄴㅅ·ㅣ", "김민서"),
        ("ㄱㄱㄱㅣ·", "까"),
        ("ㄱ|ㄱ", "ㄱㄱ"),
        ("ㅇㅡ·ㅣ", "위"),
        ("ㅎ", "ㅎ"),
        ("ㅅㅅ··ㅣㄴ", "현"),
        ("ㄱ·ㅡㅣ·ㄱ", "곽"),
        ("ㄱ·", "ㄱ·"),
        ("ㅇ|ㅇㅇ", "ㅇㅁ"),
        ("ㄴㄴㅡ··", "류"),
        ("ㅈㅈㅣ··ㅣ", "챼"),
        ("ㅇㅡ··ㅣㄴ", "원"),
        ("ㄱㄱㄱㄱ", "ㄱ"),
    ],
)
def test_cheonjiin_composes_every_vowel_from_three_strokes(taps: str, text: str) -> None:
    assert tapped(taps) == text


@pytest.mark.parametrize(
    ("taps", "text"), [("jjgggm", "kim"), ("aa|a", "ba"), ("a a", "a a"), ("ppppwww", "sy")]
)
def test_repeated_taps_select_the_letters_of_a_key(taps: str, text: str) -> None:
    assert tapped(taps) == text
