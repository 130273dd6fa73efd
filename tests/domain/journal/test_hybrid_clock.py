"""Stamps increase, follow received stamps, and ignore those far ahead."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal.hybrid_clock import (
    COUNTER_BITS,
    FURTHEST_AHEAD_MS,
    receive,
    tick,
    wall_of,
)

STAMPS = st.integers(0, 2**62)
WALLS = st.integers(0, 2**46)


@given(STAMPS, WALLS)
def test_a_stamp_is_after_the_last_one_and_not_before_the_wall_clock(last: int, wall: int) -> None:
    stamp = tick(last, wall)
    assert stamp > last
    assert wall_of(stamp) >= wall
    assert stamp in (last + 1, wall << COUNTER_BITS)


@given(STAMPS, STAMPS, WALLS)
def test_a_clock_never_goes_back_and_ignores_stamps_far_ahead(
    last: int, seen: int, wall: int
) -> None:
    after = receive(last, seen, wall)
    assert after >= last
    if wall_of(seen) <= wall + FURTHEST_AHEAD_MS:
        assert tick(after, wall) > seen
    else:
        assert after == last


def test_a_stamp_up_to_ten_minutes_ahead_is_accepted() -> None:
    limit = (5000 + FURTHEST_AHEAD_MS) << COUNTER_BITS
    assert FURTHEST_AHEAD_MS == 10 * 60 * 1000
    assert receive(7, limit, 5000) == limit
    assert receive(7, limit + (1 << COUNTER_BITS), 5000) == 7


def test_with_a_wall_clock_set_back_the_counter_goes_on() -> None:
    first = tick(0, 3_600_000)
    assert [tick(first, 0), tick(first + 1, 0)] == [first + 1, first + 2]
    assert wall_of(tick(first, 0)) == 3_600_000


def test_a_full_counter_carries_into_the_next_millisecond() -> None:
    last = (1 << COUNTER_BITS) - 1 | 1000 << COUNTER_BITS
    assert wall_of(tick(last, 1000)) == 1001
