"""When what a camera sees counts as a scan: read twice, and not while it is still in view."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from kiosk.domain.codes.duplicate_scans import IN_CAMERA_VIEW, Reading, check

TWICE_WITHIN = 0.4
"""Seconds between two equal reads."""

GONE_AFTER = IN_CAMERA_VIEW.window
"""Seconds without a read, after which the same code is another scan."""

FOREIGN_AFTER = 0.8
"""Seconds that a code of nobody must be in view: ours may stand beside it, harder to read."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was read last, since when and when last, and the codes that are done with.

    Seconds of one clock.
    """

    read: str = ""
    since: float = 0.0
    read_at: float = 0.0
    counted: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a read leads to: a scan has `begun`, or is `scanned`."""

    begun: bool = False
    scanned: str = ""


def see(
    sight: Sighting, text: str, now: float, *, is_ours: bool = True, beside: Collection[str] = ()
) -> tuple[Sighting, Verdict]:
    """What is known after another read of `text`, with other codes `beside` it in view."""
    done = frozenset(beside) if is_ours else frozenset[str]()
    recent, in_view = check(IN_CAMERA_VIEW, sight.counted, Reading(text, now))
    if in_view:
        codes = done.union(one.code for one in recent)
        return replace(sight, counted=_all_at(now, codes)), Verdict()
    if text != sight.read or now - sight.read_at > TWICE_WITHIN:
        return replace(sight, read=text, since=now, read_at=now), Verdict(begun=True)
    if not is_ours and now - sight.since < FOREIGN_AFTER:
        return replace(sight, read_at=now), Verdict()
    return Sighting(counted=_all_at(now, done | {text})), Verdict(scanned=text)


def _all_at(now: float, codes: Collection[str]) -> tuple[Reading, ...]:
    """Readings of codes that are in view together: each stays counted as long as one is read."""
    return tuple(Reading(code, now) for code in codes)
