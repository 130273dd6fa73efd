"""Hybrid logical clock: wall milliseconds and a counter in one integer that only grows.

After Kulkarni et al., "Logical Physical Clocks" (2014): the upper bits hold wall milliseconds
since 1970, the lower 16 a counter, so that comparing two integers compares both.
"""

from __future__ import annotations

COUNTER_BITS = 16
FURTHEST_AHEAD_MS = 10 * 60 * 1000


def tick(last: int, wall_ms: int) -> int:
    """The stamp of a new local fact: after everything seen, also when the wall clock fell back."""
    return max(last + 1, wall_ms << COUNTER_BITS)


def witness(last: int, seen: int, wall_ms: int) -> int:
    """The local clock after another device's stamp was seen.

    A stamp more than ten minutes ahead of the local wall is kept out, so that one device with a
    dead battery does not drag all others into the future.
    """
    if wall_of(seen) > wall_ms + FURTHEST_AHEAD_MS:
        return last
    return max(last, seen)


def wall_of(stamp: int) -> int:
    """Wall milliseconds since 1970 within a stamp."""
    return stamp >> COUNTER_BITS
