"""Hybrid logical clock: wall milliseconds and a counter in one strictly increasing integer.

After Kulkarni et al., "Logical Physical Clocks" (2014): the upper bits hold wall milliseconds
since 1970, the lower 16 a counter, so that comparing two integers compares both.
"""

from __future__ import annotations

from datetime import datetime

COUNTER_BITS = 16
FURTHEST_AHEAD_MS = 10 * 60 * 1000


def tick(last: int, wall_ms: int) -> int:
    """The stamp of a new local fact: after all stamps seen, also if the wall clock was set back."""
    return max(last + 1, wall_ms << COUNTER_BITS)


def receive(last: int, seen: int, wall_ms: int) -> int:
    """The local clock after a stamp of another device was received.

    A stamp more than ten minutes ahead of the local wall clock is ignored, so that one device with
    a wrong clock does not move the clocks of all others forward.
    """
    if wall_of(seen) > wall_ms + FURTHEST_AHEAD_MS:
        return last
    return max(last, seen)


def stamp_at(moment: datetime) -> int:
    """The first stamp of a time."""
    return round(moment.timestamp() * 1000) << COUNTER_BITS


def wall_of(stamp: int) -> int:
    """The wall milliseconds since 1970 in a stamp."""
    return stamp >> COUNTER_BITS
