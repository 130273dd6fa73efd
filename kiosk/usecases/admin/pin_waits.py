"""Waits after wrong PINs by a monotonic clock: setting the wall clock forward ends none."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.records import pins


class PinWaits:
    """The waits that one process noted; `clock` is monotonic, in seconds.

    The store keeps waits by the wall clock. While this process runs, it also notes the end of each
    wait by its own clock, and the longer of the two applies. After a restart only the wall clock is
    left: that it was set forward meanwhile cannot be detected.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._noted: dict[str, tuple[int, float]] = {}

    def note(self, subject: str, failures: int, wait: float) -> float:
        """The seconds that `subject` has to wait, if the wall clock says `wait` seconds.

        `failures` is the number of wrong PINs in a row; when it changes, the earlier note is void.
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
        """The seconds that `subject` has to wait, by the latest note."""
        _, until = self._noted.get(subject, (0, 0.0))
        return _seconds(max(0.0, until - self._clock()))


def _seconds(difference: float) -> float:
    """Rounded to milliseconds: the difference of two readings of a clock is not exact."""
    return round(difference, 3)
