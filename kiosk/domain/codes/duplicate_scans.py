"""The rule by which a second reading of a code is a duplicate and not another scan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DuplicateRule:
    """For how long and from where a second reading of a code is a duplicate of the first.

    `window` is in seconds. With `restarts`, every duplicate restarts the window, as for a code that
    stays before a scanner; without, it runs from the first reading. With `other_scanner`, only a
    reading by another scanner is a duplicate. `remembered` is how many codes are remembered, the
    latest ones; 0 for all in the window.
    """

    window: float
    restarts: bool = False
    other_scanner: bool = False
    remembered: int = 0


BETWEEN_SCANNERS = DuplicateRule(2.5, other_scanner=True)
"""Several scanners of one device read a code at once. Shorter than `AT_KIOSK`."""

IN_CAMERA_VIEW = DuplicateRule(2.5, restarts=True)
"""A code stays in view of a camera, which reads it about twelve times a second."""

AT_KIOSK = DuplicateRule(5.0, restarts=True, remembered=1)
"""A guest holds a code before the kiosk after it was read; a code of the next guest ends it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of a code: its digest or text, the scanner, and seconds of a monotonic clock."""

    code: str
    at: float
    scanner: str = ""


Readings = tuple[Reading, ...]


def window_end(rule: DuplicateRule, reading: Reading) -> float:
    """When the window of a reading closes, in seconds of the same clock."""
    return reading.at + rule.window


def open_readings(rule: DuplicateRule, readings: Iterable[Reading], now: float) -> Readings:
    """The readings whose window is still open."""
    return tuple(one for one in readings if now < window_end(rule, one))


def check_duplicate(
    rule: DuplicateRule, readings: Readings, latest: Reading
) -> tuple[Readings, bool]:
    """The readings to remember, and whether `latest` is a duplicate of one of `readings`."""
    recent = open_readings(rule, readings, latest.at)
    if any(_is_duplicate(rule, one, latest) for one in recent):
        return (_restarted(recent, latest) if rule.restarts else recent), True
    return (*recent, latest)[-rule.remembered :], False


def _is_duplicate(rule: DuplicateRule, first: Reading, second: Reading) -> bool:
    same_scanner = first.scanner == second.scanner
    return first.code == second.code and not (rule.other_scanner and same_scanner)


def _restarted(readings: Readings, latest: Reading) -> Readings:
    return tuple(latest if one.code == latest.code else one for one in readings)
