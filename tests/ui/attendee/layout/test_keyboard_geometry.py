"""The keys of an on-screen keyboard: all of one height, none narrower than can be hit."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attendee.layout.keyboard_geometry import STEPS, KeyboardRules, KeyLabel, plan

RULES = KeyboardRules(
    width=1000, room=500, least_width=80, least_height=100, gap=10, label=120, side=4
)
TEN = [[KeyLabel(1, 40)] * 10, [KeyLabel(1, 40)] * 9]


def test_the_widest_row_fills_the_width() -> None:
    found = plan(TEN, RULES)
    assert (found.gap, found.unit, found.step) == (10, 91, 1.0)
    assert 10 * found.key_width(1) + 9 * found.gap == RULES.width
    assert found.height == 2 * 120 + 10


def test_gaps_give_way_before_keys_become_too_narrow() -> None:
    found = plan(TEN, replace(RULES, width=840))
    assert found.gap == 4
    assert found.unit >= RULES.least_width


def test_labels_step_down_until_the_rows_fit() -> None:
    assert plan(TEN, replace(RULES, room=230)).step == 0.84
    wide = [[KeyLabel(1, 120), *[KeyLabel(1, 40)] * 9]]
    assert plan(wide, RULES).step == 0.68


def test_a_key_is_never_lower_than_can_be_hit() -> None:
    assert plan(TEN, replace(RULES, room=50)).key_height == RULES.least_height


def test_keys_grow_into_what_is_left() -> None:
    assert plan(TEN, replace(RULES, most_height=200)).key_height == 200
    assert plan(TEN, replace(RULES, room=330, most_height=200)).key_height == 160


def test_no_keys_take_no_width() -> None:
    assert plan([], RULES).unit == RULES.width


@given(
    st.lists(st.lists(st.floats(1, 5), min_size=1, max_size=10), min_size=1, max_size=6),
    st.floats(100, 2000),
)
def test_every_row_fits_into_the_width(weights: list[list[float]], room: float) -> None:
    rows = [[KeyLabel(weight, 30) for weight in row] for row in weights]
    found = plan(rows, replace(RULES, room=room))
    for row in rows:
        width = sum(found.key_width(key.weight) for key in row) + found.gap * (len(row) - 1)
        assert width <= RULES.width + 1
    assert found.step in (*STEPS, 0.4)
