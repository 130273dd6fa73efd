"""Doubtful scan times: a clock was set wrong, or a wrong time was entered."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.records.entities import Event

# Rehearsals and late entries are nearer to an event; dates after a flat battery are farther.
FAR = timedelta(days=30)
# The difference allowed between clocks of devices; see hybrid_clock.FURTHEST_AHEAD_MS.
OFF = timedelta(minutes=10)


class Doubt(StrEnum):
    """Why a scan's time is doubtful.

    `FAR`: far from the event's dates. `BEHIND`: by a clock that is behind the newest stamp of the
    journal. `AHEAD`: later than the current time of the reading device.
    """

    FAR = "far"
    BEHIND = "behind"
    AHEAD = "ahead"


def doubt_of(at: datetime, event: Event, *, wall_ms: int, last: int, timed: bool) -> Doubt | None:
    """Why the time of a scan that is recorded now is doubtful; None if it is not.

    `wall_ms` is this machine's clock in milliseconds since 1970, which is the source of the time if
    `timed`; otherwise the time was entered. `last` is the hybrid stamp of the journal's newest
    fact; where that is itself far from the event, it proves nothing.
    """
    if is_far(at, event):
        return Doubt.FAR
    wall, seen = _moment(wall_ms, at), _moment(wall_of(last), at)
    if timed:
        return Doubt.BEHIND if wall + OFF < seen and not is_far(seen, event) else None
    return Doubt.AHEAD if at > wall + OFF else None


def is_far(at: datetime, event: Event) -> bool:
    """Whether a time is far from the event's dates, as far as those are known."""
    first, last = event.starts or event.ends, event.ends or event.starts
    if first is None or last is None:
        return False
    return at < first - FAR or at > last + FAR


def _moment(wall_ms: int, like: datetime) -> datetime:
    try:
        return datetime.fromtimestamp(wall_ms / 1000, like.tzinfo)
    except (OverflowError, ValueError, OSError):
        return datetime.max.replace(tzinfo=like.tzinfo) - OFF
