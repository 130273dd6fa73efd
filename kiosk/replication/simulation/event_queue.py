"""A simulated clock, and what is due by it."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

START_MS = 1_760_000_000_000
"""Wall milliseconds since 1970 at the start of every simulation, by a right clock."""


class EventQueue:
    """Calls what is due in the order of time, and of equal times in that of asking."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers = count()

    @property
    def wall_ms(self) -> int:
        """The right wall clock, in milliseconds since 1970."""
        return START_MS + round(self.now * 1000)

    def at(self, moment: float, work: Callable[[], object]) -> None:
        """Call `work` at a moment in seconds since the start, or now if it is over."""
        heapq.heappush(self._due, (max(self.now, moment), next(self._numbers), work))

    def after(self, seconds: float, work: Callable[[], object]) -> None:
        """Call `work` after some seconds."""
        self.at(self.now + seconds, work)

    def run_until(self, moment: float) -> None:
        """Let time pass up to a moment."""
        while self._due and self._due[0][0] <= moment:
            self.now, _, work = heapq.heappop(self._due)
            work()
        self.now = max(self.now, moment)
