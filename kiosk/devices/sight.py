"""When what a camera sees counts as a scan: read twice, and not while it is still in view."""

from __future__ import annotations

from dataclasses import dataclass, replace

TWICE_WITHIN = 0.4
"""Seconds between two equal reads."""

GONE_AFTER = 2.5
"""Seconds without a read, after which the same code is another scan."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What was read last and when, and the code that counted last; seconds of one clock."""

    read: str = ""
    read_at: float = 0.0
    counted: str = ""
    counted_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a read leads to: a scan has `begun`, or is `scanned`."""

    begun: bool = False
    scanned: str = ""


def see(sight: Sight, text: str, now: float) -> tuple[Sight, Verdict]:
    """What is known after another read."""
    if text == sight.counted and now - sight.counted_at < GONE_AFTER:
        return replace(sight, counted_at=now), Verdict()
    if text == sight.read and now - sight.read_at <= TWICE_WITHIN:
        return Sight(counted=text, counted_at=now), Verdict(scanned=text)
    return replace(sight, read=text, read_at=now), Verdict(begun=True)
