"""When what a camera sees counts as a scan: read twice, and not while it is still in view."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

TWICE_WITHIN = 0.4
"""Seconds between two equal reads."""

GONE_AFTER = 2.5
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
    counted: frozenset[str] = frozenset()
    counted_at: float = 0.0


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
    if text in sight.counted and now - sight.counted_at < GONE_AFTER:
        return replace(sight, counted=sight.counted | done, counted_at=now), Verdict()
    if text != sight.read or now - sight.read_at > TWICE_WITHIN:
        return replace(sight, read=text, since=now, read_at=now), Verdict(begun=True)
    if not is_ours and now - sight.since < FOREIGN_AFTER:
        return replace(sight, read_at=now), Verdict()
    return Sighting(counted=done | {text}, counted_at=now), Verdict(scanned=text)
