"""Waits after wrong PINs by a clock that nobody sets: a time of day set forward ends none."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.records import pins


class PinWaits:
    """What one process knows of waits; `clock` counts seconds and never goes back.

    The store keeps waits by the time of day. While this process runs, it also notes the end of each
    wait by its own clock, and the longer of the two counts. After a restart only the time of day is
    left: a clock that was set forward meanwhile cannot be told from time that passed.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._noted: dict[str, tuple[int, float]] = {}

    def note(self, subject: str, failures: int, wait: float) -> float:
        """For how many seconds `subject` is not heard, where the time of day says `wait` seconds.

        `failures` is the number of wrong PINs in a row: a right one, or another number, makes what
        was noted before void.
        """
        if failures < pins.FREE_TRIES:
            self._noted.pop(subject, None)
            return 0.0
        now = self._clock()
        known, until = self._noted.get(subject, (failures, now))
        until = max(until if known == failures else now, now + wait)
        self._noted[subject] = failures, until
        return max(wait, _seconds(until - now))

    def left(self, subject: str) -> float:
        """For how many seconds `subject` is not heard, by what was noted last."""
        _, until = self._noted.get(subject, (0, 0.0))
        return _seconds(max(0.0, until - self._clock()))


def _seconds(difference: float) -> float:
    """To the millisecond: the difference of two readings of a clock is not exact."""
    return round(difference, 3)
