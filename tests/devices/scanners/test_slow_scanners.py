"""Slow scanners are distinguished from typing by focus and end keys."""

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
    key_series = after or KeySeries()
    at = (key_series.last or 0) + QUIET + 1 if not key_series.ended else key_series.last or 0
    for character in text:
        at += gap
        key_series = extend(key_series, Stroke(at, KeyKind.CHARACTER, character), typing=typing)
    return extend(key_series, Stroke(at + gap, end), typing=typing)


@pytest.mark.parametrize("gap", [38, 60, 130, 150])
def test_without_a_text_field_a_terminated_series_is_a_code(gap: int) -> None:
    assert series("123456", gap).code(KeyKind.END) == "123456"
    assert series("123456", gap, typing=True).code(KeyKind.END) == ""
    assert series("12345", gap).code(KeyKind.END) == ""


def test_a_suffix_that_only_scanners_send_makes_a_code_certain() -> None:
    assert series("12", 90, typing=True, end=KeyKind.STOP).code(KeyKind.STOP) == "12"
    assert series("12", 151, end=KeyKind.STOP).code(KeyKind.STOP) == ""


def test_an_incomplete_series_is_no_code() -> None:
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


def test_a_series_may_follow_the_previous_one_immediately() -> None:
    first = series("123456", 60)
    assert series("7890123", 60, after=first).code(KeyKind.END) == "7890123"


def test_the_pace_is_reported_before_the_end_for_slow_series_only() -> None:
    key_series = KeySeries()
    for number, text in enumerate("123456"):
        assert key_series.pace == 0
        key_series = extend(key_series, Stroke(number * 60, KeyKind.CHARACTER, text), typing=False)
    assert key_series.pace == 60
    assert series("1234567", 30).pace == 0
    assert series("1234567", 151).pace == 0


def test_a_series_longer_than_any_code_is_none() -> None:
    assert series("1" * (MAX_CODE_LENGTH + 1), 40).code(KeyKind.END) == ""
