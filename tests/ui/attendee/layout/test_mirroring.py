"""Which languages are read from the right, and where things then stand."""

from __future__ import annotations

import pytest

from kiosk.domain.text.languages import GUEST_LANGUAGES, TRADITIONAL_CHINESE
from kiosk.ui.attendee.layout.mirroring import begins_right_to_left, is_right_to_left, placed


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur", "ar-XB"])
def test_languages_in_arabic_or_hebrew_letters_are_read_from_the_right(language: str) -> None:
    """The last is the pseudo language with which translators test that (CLDR)."""
    assert is_right_to_left(language)


@pytest.mark.parametrize("language", [*GUEST_LANGUAGES, TRADITIONAL_CHINESE, "", "tlh"])
def test_all_others_and_what_is_not_known_are_read_from_the_left(language: str) -> None:
    assert not is_right_to_left(language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("שלום", True),
        ("نور 12", True),
        ("12 נ", True),
        ("Kim ש", False),
        ("12", False),
        ("", False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text: str, *, expected: bool) -> None:
    assert begins_right_to_left(text) is expected


def test_what_is_mirrored_is_as_far_from_the_right_as_it_was_from_the_left() -> None:
    assert placed(30, 100, 1080, mirrored=False) == 30
    assert placed(30, 100, 1080, mirrored=True) == 950
    assert placed(placed(30, 100, 1080, mirrored=True), 100, 1080, mirrored=True) == 30
