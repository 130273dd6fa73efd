"""Text directions within a line, by examples for each rule of UAX 9."""

from __future__ import annotations

import pytest

from kiosk.exchange.badges.bidi import in_order, is_right_to_left, levels


def ordered(text: str) -> str:
    """The characters in visual order from left to right, without mirroring."""
    found = levels(text, leftwards=is_right_to_left(text))
    return "".join(text[place] for place in in_order(found))


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("abc (de)", "abc (de)"),
        ("אב (גד)", ")דג( בא"),
        ("ab (אב) cd", "ab (בא) cd"),
        ("אב (cd) 12", "12 )cd( בא"),
        ("אב 12:30, 4%", "4% ,12:30 בא"),
        ("اب 12", "12 با"),
        ("ab 12 אב", "ab 12 בא"),
        ("אב ab-cd גד", "דג ab-cd בא"),
        ("א (ב [c] ד) e", "e )ד ]c[ ב( א"),
        ("a (ב) c (d)", "a (ב) c (d)"),
        ("", ""),
    ],
)
def test_parts_of_a_line_are_in_visual_order(text: str, stands: str) -> None:
    assert ordered(text) == stands


def test_marks_stay_with_their_letters() -> None:
    assert levels("ab\u0301 ב\u05b0", leftwards=False) == [0, 0, 0, 0, 1, 1]


def test_an_unpaired_bracket_takes_the_direction_around_it() -> None:
    assert levels("אב (ab", leftwards=True) == [1, 1, 1, 1, 2, 2]
    assert levels("ab) אב", leftwards=False) == [0, 0, 0, 0, 1, 1]
