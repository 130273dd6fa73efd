"""Slow scanners, told from typing by where their keys go and how they end."""

from __future__ import annotations

import pytest

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke
from kiosk.devices.scanners.keyboard.keystroke_timing import MAX_CODE_LENGTH
from kiosk.devices.scanners.keyboard.slow_keys import QUIET, KeySeries, extend


def series(
    text: str,
    gap: int,
    *,
    typing: bool = False,
    end: KeyKind = KeyKind.END,
    after: KeySeries | None = None,
) -> KeySeries:
    known = after or KeySeries()
    at = (known.last or 0) + QUIET + 1 if not known.ended else known.last or 0
    for character in text:
        at += gap
        known = extend(known, Stroke(at, KeyKind.CHARACTER, character), typing=typing)
    return extend(known, Stroke(at + gap, end), typing=typing)


@pytest.mark.parametrize("gap", [38, 60, 130, 150])
def test_a_series_with_an_end_is_a_code_where_nobody_can_type(gap: int) -> None:
    assert series("123456", gap).code(KeyKind.END) == "123456"
    assert series("123456", gap, typing=True).code(KeyKind.END) == ""
    assert series("12345", gap).code(KeyKind.END) == ""


def test_a_suffix_of_scanners_alone_makes_it_certain_everywhere() -> None:
    assert series("12", 90, typing=True, end=KeyKind.STOP).code(KeyKind.STOP) == "12"
    assert series("12", 151, end=KeyKind.STOP).code(KeyKind.STOP) == ""


def test_what_comes_after_a_lost_part_is_no_code() -> None:
    first = KeySeries()
    for at, text in enumerate("12"):
        first = extend(first, Stroke(at * 90, KeyKind.CHARACTER, text), typing=False)
    for at, text in enumerate("3456789"):
        stroke = Stroke(90 + QUIET + at * 90, KeyKind.CHARACTER, text)
        first = extend(first, stroke, typing=False)
    assert first.code(KeyKind.END) == ""
    arrow = extend(KeySeries(), Stroke(0, KeyKind.OTHER), typing=False)
    for at, text in enumerate("3456789", 1):
        arrow = extend(arrow, Stroke(at * 90, KeyKind.CHARACTER, text), typing=False)
    assert arrow.code(KeyKind.END) == ""


def test_after_an_end_the_next_may_follow_at_once() -> None:
    first = series("123456", 60)
    assert series("7890123", 60, after=first).code(KeyKind.END) == "7890123"


def test_its_pace_is_known_before_it_ends_and_only_if_it_is_slow() -> None:
    known = KeySeries()
    for number, text in enumerate("123456"):
        assert known.pace == 0
        known = extend(known, Stroke(number * 60, KeyKind.CHARACTER, text), typing=False)
    assert known.pace == 60
    assert series("1234567", 30).pace == 0
    assert series("1234567", 151).pace == 0


def test_what_is_longer_than_any_code_is_none() -> None:
    assert series("1" * (MAX_CODE_LENGTH + 1), 40).code(KeyKind.END) == ""
