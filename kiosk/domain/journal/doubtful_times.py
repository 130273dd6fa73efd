"""Scan times that cannot be right, because a clock was set wrong or a time was told wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.records.entities import Event

# Rehearsals and afterthoughts lie nearer to an event, the years of a dead battery farther.
FAR = timedelta(days=30)
# As far as clocks of devices may differ; see clock.FURTHEST_AHEAD_MS.
OFF = timedelta(minutes=10)


class Doubt(StrEnum):
    """Why a scan's time is doubtful.

    `FAR` lies far from the event's dates, `BEHIND` was taken from a clock that is behind what the
    journal had seen, `AHEAD` lies in the future of whoever looks.
    """

    FAR = "far"
    BEHIND = "behind"
    AHEAD = "ahead"


def doubt_of(at: datetime, event: Event, *, wall_ms: int, last: int, timed: bool) -> Doubt | None:
    """What is doubtful about a scan that is recorded now.

    `wall_ms` is this machine's clock in milliseconds since 1970, from which the time was taken if
    `timed`; else it was told. `last` is the hybrid stamp of the journal's newest fact. A journal
    whose own clock is far from the event says nothing about others.
    """
    if is_far(at, event):
        return Doubt.FAR
    wall, seen = _moment(wall_ms, at), _moment(wall_of(last), at)
    if timed:
        return Doubt.BEHIND if wall + OFF < seen and not is_far(seen, event) else None
    return Doubt.AHEAD if at > wall + OFF else None


def is_far(at: datetime, event: Event) -> bool:
    """Whether a moment lies far from the event's dates, as far as those are known."""
    first, last = event.starts or event.ends, event.ends or event.starts
    if first is None or last is None:
        return False
    return at < first - FAR or at > last + FAR


def _moment(wall_ms: int, like: datetime) -> datetime:
    try:
        return datetime.fromtimestamp(wall_ms / 1000, like.tzinfo)
    except (OverflowError, ValueError, OSError):
        return datetime.max.replace(tzinfo=like.tzinfo) - OFF
