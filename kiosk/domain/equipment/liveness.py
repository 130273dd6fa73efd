"""When a program still works, so that what supervises it need not start it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_STARTS, STARTS_WITHIN_S = 5, 120.0
"""After so many starts in so many seconds a program leaves its camera and printer out."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Since when something was asked and has not answered, in seconds; None if nothing is open.

    `patience` is the seconds that it may take.
    """

    since: float | None
    patience: float


def is_hung(parts: Iterable[Unanswered], now: float) -> bool:
    """Whether a part has not answered for so long that it never will; `now` is of their clock."""
    return any(one.since is not None and now - one.since >= one.patience for one in parts)


def is_crashing(starts: Iterable[float], now: float) -> bool:
    """Whether a program that starts at `now` has started too often before; all in seconds."""
    recent = [one for one in starts if 0 <= now - one < STARTS_WITHIN_S]
    return len(recent) >= MOST_STARTS
