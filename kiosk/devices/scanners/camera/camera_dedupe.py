"""Decides when reads of a camera count as a scan: read twice, and not again while in view."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from kiosk.domain.codes.duplicate_scans import IN_CAMERA_VIEW, Reading, check_duplicate

TWICE_WITHIN = 0.4
"""Maximum seconds between two equal reads that confirm each other."""

GONE_AFTER = IN_CAMERA_VIEW.window
"""Seconds without a read after which the same code counts as another scan."""


FOREIGN_AFTER = 0.8
"""Seconds that an unknown code must be in view before it counts.

A code of the event may be beside it and take longer to decode."""


@dataclass(frozen=True, slots=True)
class Sightings:
    """The last text read with its first and last time, and the codes that were already scanned.

    Times are seconds of one clock.
    """

    read: str = ""
    since: float = 0.0
    read_at: float = 0.0
    counted: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The result of a read: a scan has `started`, or the text of a completed scan."""

    started: bool = False
    scanned: str = ""


def register_read(
    sightings: Sightings,
    text: str,
    now: float,
    *,
    is_ours: bool = True,
    beside: Collection[str] = (),
) -> tuple[Sightings, ReadResult]:
    """The state after another read of `text`, with other codes `beside` it in view."""
    done = frozenset(beside) if is_ours else frozenset[str]()
    recent, in_view = check_duplicate(IN_CAMERA_VIEW, sightings.counted, Reading(text, now))
    if in_view:
        codes = done.union(one.code for one in recent)
        return replace(sightings, counted=_all_at(now, codes)), ReadResult()
    if text != sightings.read or now - sightings.read_at > TWICE_WITHIN:
        return replace(sightings, read=text, since=now, read_at=now), ReadResult(started=True)
    if not is_ours and now - sightings.since < FOREIGN_AFTER:
        return replace(sightings, read_at=now), ReadResult()
    return Sightings(counted=_all_at(now, done | {text})), ReadResult(scanned=text)


def _all_at(now: float, codes: Collection[str]) -> tuple[Reading, ...]:
    """Readings of codes in view together: each stays counted as long as one of them is read."""
    return tuple(Reading(code, now) for code in codes)
