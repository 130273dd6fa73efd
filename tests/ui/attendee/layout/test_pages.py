"""Blocks in columns and on pages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attendee.layout.pages import Column, Content, PageFrame, Placed, lay_out

GAP = 10.0
PORTRAIT = (Column(0, 100, 500, 1000),)
LANDSCAPE = (Column(0, 100, 500, 400), Column(600, 50, 300, 450))


@dataclass(frozen=True, eq=False)
class Text:
    """A block of so many px² of text, which a smaller step makes less of."""

    area: float
    shrinks: bool = True

    def height(self, width: float, step: float, tallest: float) -> float:
        del tallest
        return self.area / width * (step if self.shrinks else 1)


def block(height: float, *, shrinks: bool = False, width: float = 500) -> Text:
    """A block of a height at a width."""
    return Text(height * width, shrinks)


def portrait(*blocks: Text, tail: float = 0, **content: object) -> tuple[int, list[Placed]]:
    tight = (Column(0, 100, 500, 900),)
    made = Content(blocks, **content)  # type: ignore[arg-type]  # fields by name
    return lay_out(made, PageFrame(PORTRAIT, tight, GAP, tail))


def landscape(*blocks: Text, tail: float = 0, **content: object) -> tuple[int, list[Placed]]:
    made = Content(blocks, **content)  # type: ignore[arg-type]  # fields by name
    return lay_out(made, PageFrame(LANDSCAPE, LANDSCAPE, GAP, tail))


def test_blocks_that_fit_stand_below_each_other_on_one_page() -> None:
    pages, placed = portrait(block(100), block(300))
    assert pages == 1
    assert [(one.x, one.y, one.height) for one in placed] == [(0, 100, 100), (0, 210, 300)]


def test_blocks_step_down_together_before_a_page_is_added() -> None:
    pages, placed = portrait(block(550, shrinks=True), block(500, shrinks=True))
    assert pages == 1
    assert [one.step for one in placed] == [0.92, 0.92]


def test_a_block_that_is_taller_than_a_column_steps_down_alone() -> None:
    _, placed = portrait(block(1200, shrinks=True))
    assert placed[0].step == 0.76
    assert placed[0].height <= 1000


def test_what_does_not_fit_stands_on_further_pages() -> None:
    first, second, third = block(500), block(600), block(200)
    pages, placed = portrait(first, second, third)
    assert pages == 2
    assert [(one.block, one.page, one.y) for one in placed] == [
        (first, 0, 100),
        (second, 1, 100),
        (third, 1, 710),
    ]


def test_optional_blocks_are_left_out_last_first_before_a_page_is_added() -> None:
    kept, less, least = block(700), block(200), block(300)
    pages, placed = portrait(kept, less, least, optional=(less, least))
    assert pages == 1
    assert [one.block for one in placed] == [kept, less]


def test_the_last_page_leaves_its_tail_free() -> None:
    pages, placed = portrait(block(800), block(600), tail=200)
    assert pages == 2
    assert placed[-1].y + placed[-1].height <= 100 + 900 - 200 - GAP


def test_the_last_block_steps_down_to_leave_the_tail_free() -> None:
    pages, placed = portrait(block(800), block(800, shrinks=True), tail=200)
    assert pages == 2
    assert placed[-1].step < 0.92
    assert placed[-1].height <= 900 - 200 - GAP


def test_the_last_block_begins_the_page_of_the_tail_if_it_cannot_step_down() -> None:
    first, second, third = block(800), block(400), block(400)
    pages, placed = portrait(first, second, third, tail=200)
    assert pages == 3
    assert [one.page for one in placed] == [0, 1, 2]


def test_a_stretching_block_takes_what_its_column_has_left() -> None:
    plan = block(0)
    _, placed = portrait(block(100), plan, block(200), stretch=plan, stretch_least=300)
    assert [one.height for one in placed] == [100, 1000 - 100 - 200 - 2 * GAP, 200]


def test_the_aside_opens_the_second_column() -> None:
    aside, text = block(100, width=300), block(100)
    pages, placed = landscape(aside, text, aside=aside)
    assert pages == 1
    assert [(one.block, one.x) for one in placed] == [(text, 0), (aside, 600)]


def test_the_aside_stands_at_the_bottom_of_its_column_if_it_is_last() -> None:
    aside = block(100, width=300)
    _, placed = landscape(block(100), aside, aside=aside)
    assert placed[1].y + placed[1].height == 50 + 450


def test_an_aside_in_reading_order_begins_the_second_column_at_its_top() -> None:
    aside, after = block(100, width=300), block(50, width=300)
    _, placed = landscape(block(100), aside, after, aside=aside, aside_last=False)
    assert [(one.x, one.y) for one in placed] == [(0, 100), (600, 50), (600, 160)]


def test_sunk_blocks_stand_at_the_bottom() -> None:
    _, placed = lay_out(
        Content((block(100), block(200))), PageFrame(PORTRAIT, PORTRAIT, GAP, sunk=True)
    )
    assert placed[-1].y + placed[-1].height == 1100


HEIGHTS = st.lists(st.tuples(st.floats(1, 1500), st.booleans()), min_size=1, max_size=8)


@pytest.mark.parametrize("columns", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@given(heights=HEIGHTS, tail=st.floats(0, 300))
def test_every_block_is_on_a_page_in_order_and_none_covers_another(
    columns: tuple[Column, ...], heights: list[tuple[float, bool]], tail: float
) -> None:
    blocks = tuple(block(height, shrinks=shrinks) for height, shrinks in heights)
    pages, placed = lay_out(Content(blocks), PageFrame(columns, columns, GAP, tail))
    assert [one.block for one in placed] == list(blocks)
    assert [one.page for one in placed] == sorted(one.page for one in placed)
    assert all(one.page < pages for one in placed)
    for one, other in pairwise(placed):
        if (one.page, one.x) == (other.page, other.x):
            assert other.y >= one.y + one.height + GAP - 1e-6


@given(heights=HEIGHTS, tail=st.floats(0, 300))
def test_blocks_that_can_be_small_enough_stay_within_their_column(
    heights: list[tuple[float, bool]], tail: float
) -> None:
    blocks = tuple(block(height, shrinks=True) for height, _ in heights)
    _, placed = lay_out(Content(blocks), PageFrame(PORTRAIT, PORTRAIT, GAP, tail))
    assert all(one.y + one.height <= 1100 + 1e-6 for one in placed)
