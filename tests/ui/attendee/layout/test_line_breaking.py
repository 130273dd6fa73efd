"""Sizes and lines of texts, in a font whose characters are all half an em wide."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attendee.layout.line_breaking import (
    PHRASE_END,
    Limits,
    balanced_width,
    broken_at_phrases,
    fitting_size,
    flow,
    has_full_width,
    label_height,
    line_count,
    measure,
    one_line_width,
    pixel_size,
)

TEXTS = st.text("ab -\n", max_size=40)


def advance(text: str) -> float:
    return 0.5 * len(text)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 1, 1),
        ("one", 2, 1),
        ("one two", 3.5, 1),
        ("one two", 3.4, 2),
        ("one two three", 4, 2),
        ("one\ntwo", 10, 2),
        ("Anna-Maria", 3, 2),
        ("Anna-Maria", 2, 0),
        ("Anna-\N{WORD JOINER}Maria", 3, 0),
    ],
)
def test_words_wrap_at_spaces_hyphens_and_line_ends(text: str, width: float, lines: int) -> None:
    assert line_count(measure(text, advance), width) == lines


@given(text=TEXTS, width=st.floats(1, 60))
def test_no_text_takes_more_lines_in_more_width(text: str, width: float) -> None:
    measured = measure(text, advance)
    narrow, wide = line_count(measured, width), line_count(measured, width + 1)
    assert narrow == 0 or 0 < wide <= narrow


def test_text_is_as_large_as_wished_where_it_fits() -> None:
    assert fitting_size(measure("one two", advance), Limits(40, 10, 1000)) == 40


def test_text_shrinks_to_its_width_its_lines_and_its_room() -> None:
    measured = measure("one two three", advance)
    widest = fitting_size(measured, Limits(40, 10, 90))
    assert widest <= 90 / 2.5 < widest / 0.96 + 1
    assert fitting_size(measured, Limits(40, 10, 200, most=1)) <= 200 / 6.5
    assert 2 * fitting_size(measured, Limits(40, 10, 140, room=60, leading=1.0)) <= 60


def test_text_does_not_shrink_below_its_least_size() -> None:
    assert fitting_size(measure("unbreakable", advance), Limits(40, 12.5, 20)) == 13


def test_text_without_width_has_the_size_of_one_pixel() -> None:
    assert fitting_size(measure("one", advance), Limits(40, 10, 0)) == 1


@given(text=TEXTS, size=st.integers(10, 60), width=st.floats(1, 900))
def test_a_balanced_text_takes_the_same_lines_in_less_width(
    text: str, size: int, width: float
) -> None:
    measured = measure(text, advance)
    balanced = balanced_width(measured, size, width)
    lines = line_count(measured, width / size)
    assert balanced <= width
    if lines:
        assert line_count(measured, balanced / size) == lines


def test_lines_of_a_balanced_text_are_of_about_the_same_length() -> None:
    measured = measure("one two three four", advance)
    assert balanced_width(measured, 10, 85) <= 55


@pytest.mark.parametrize(("width", "balanced"), [(0, 0), (-3, 0), (300, 300)])
def test_what_takes_one_line_or_has_no_width_is_not_balanced(width: float, balanced: float) -> None:
    assert balanced_width(measure("one two", advance), 10, width) == balanced


def test_the_width_of_one_line_counts_the_spaces_between_words() -> None:
    assert one_line_width("one two", advance) == 3.5


@pytest.mark.parametrize(
    ("text", "em"),
    [("Kim", 0.707), ("김민서", 0.85), ("ㄱㅁ", 0.707), ("ㅏ1", 0.85), ("12", 0.707)],
)
def test_glyphs_of_every_script_are_equally_high(text: str, em: float) -> None:
    assert math.isclose(pixel_size(text, 100), 100 / em)


@pytest.mark.parametrize(("text", "has"), [("Kim", False), ("Kim 민", True), ("ㄱ", True)])
def test_hangul_is_recognised_in_a_text(text: str, has: bool) -> None:
    assert has_full_width(text) is has


def test_a_label_is_at_least_as_high_as_a_button_has_to_be() -> None:
    assert label_height(1, 20, padding=10, least=100) == 100
    assert label_height(3, 30, padding=10, least=100) == 118
    assert label_height(0, 30, padding=10, least=0) == 46


def test_boxes_flow_into_rows() -> None:
    height, places = flow([(50, 10), (40, 20), (0, 0), (60, 5)], 100, spacing=5, leading=3)
    assert places == [(0, 0), (55, 0), (0, 0), (0, 23)]
    assert height == 28


def test_boxes_without_height_take_no_place() -> None:
    assert flow([(50, 0), (60, 0)], 100, spacing=5, leading=3) == (0, [(0, 0), (0, 0)])


@pytest.mark.parametrize(
    ("text", "width", "said"),
    [
        ("한 번|더", 99, "한 번더"),
        ("もう一度|かざして|ください", 9, "もう一度かざして\nください"),
        ("もう一度|かざして|ください", 4, "もう一度\nかざして\nください"),
        ("もう一度|かざして|ください", 3, "もう一度かざしてください"),
        ("入場は|終了\nしました", 4, "入場は\n終了\nしました"),
        ("Room A で|開催", 8, "Room A で\n開催"),
    ],
)
def test_lines_are_broken_between_phrases_that_are_marked(
    text: str, width: float, said: str
) -> None:
    assert broken_at_phrases(text.replace("|", PHRASE_END), advance_of_letters, width) == said


def advance_of_letters(text: str) -> float:
    return float(len(text.replace(PHRASE_END, "")))


@pytest.mark.parametrize("text", ["もう一度|かざして", "入場は|終了しました。"])
def test_what_fits_is_what_is_drawn(text: str) -> None:
    marked = text.replace("|", PHRASE_END)
    for width in range(4, 20):
        counted = line_count(measure(marked, advance_of_letters), width)
        drawn = broken_at_phrases(marked, advance_of_letters, width)
        assert counted in (0, len(drawn.split("\n")))
