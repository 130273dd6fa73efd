"""Arrival rate: how fast guests arrive, and the forecast from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

INTERVAL = timedelta(minutes=10)
_HALF_HOUR = timedelta(minutes=30)
# The most intervals on an axis that is labelled every so many minutes.
_LABELLED = ((18, 30), (48, 60), (96, 120))
_WEIGHTS = (3, 2, 1)
# Guests in ten minutes, from which on their rate says when all will have arrived.
_LEAST_PACE = 1.0
_LONGEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Interval:
    """Ten minutes from `starts` on; `total` counts all guests who arrived by its end."""

    starts: datetime
    arrivals: int
    total: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast from the current arrival rate.

    `rate` is in guests per ten minutes; `arrived` guests are expected at the time `by`; `complete`
    is when the last expected guest arrives, None where a rate says nothing about it.
    """

    rate: float
    by: datetime | None = None
    arrived: int = 0
    complete: datetime | None = None


def interval_of(at: datetime) -> datetime:
    """The begin of the ten minutes that contain `at`, by local time."""
    return at.replace(minute=at.minute // 10 * 10, second=0, microsecond=0)


def by_interval(minutes: Mapping[int, int], zone: tzinfo | None) -> Counter[datetime]:
    """Arrivals per ten minutes in a time zone, from arrivals per minute since 1970."""
    arrivals = Counter[datetime]()
    for minute, times in minutes.items():
        arrivals[interval_of(datetime.fromtimestamp(minute * 60, zone))] += times
    return arrivals


def curve(arrivals: Mapping[datetime, int], before: int, until: datetime) -> tuple[Interval, ...]:
    """All intervals from the first with arrivals to that of `until`.

    `arrivals` are counts by the begin of the interval; `before` guests came on earlier days.
    """
    if not arrivals:
        return ()
    intervals, total = [], before
    starts, last = min(arrivals), max(*arrivals, interval_of(until))
    while starts <= last:
        total += arrivals.get(starts, 0)
        intervals.append(Interval(starts, arrivals.get(starts, 0), total))
        starts += INTERVAL
    return tuple(intervals)


def axis(intervals: tuple[Interval, ...]) -> tuple[datetime, ...]:
    """The begins of the intervals that a chart shows: from a half hour to one, at least an hour."""
    if not intervals:
        return ()
    first, last = intervals[0].starts, intervals[-1].starts + INTERVAL
    starts = first.replace(minute=first.minute // 30 * 30)
    ends = max(last, starts + 2 * _HALF_HOUR)
    shown = []
    while starts < ends or starts.minute % 30:
        shown.append(starts)
        starts += INTERVAL
    return tuple(shown)


def is_labelled(starts: datetime, shown: int) -> bool:
    """Whether an interval of an axis with that many has its time below: half and whole hours.

    `starts` is in the time zone of the axis.
    """
    step = next((minutes for most, minutes in _LABELLED if shown <= most), 240)
    return (60 * starts.hour + starts.minute) % step == 0


def rate(recent: tuple[int, int, int]) -> float:
    """Guests per ten minutes: (3a + 2b + c) / 6.

    `recent` are the arrivals of the last ten minutes (a), the ten before (b), and the ten before
    those (c), so that the rate follows a change within minutes and does not jump.
    """
    return sum(weight * came for weight, came in zip(_WEIGHTS, recent, strict=True)) / sum(_WEIGHTS)


def forecast(
    arrived: int,
    expected: int,
    pace: float,
    now: datetime,
    by: datetime | None,
    *,
    ends: datetime | None = None,
) -> Forecast:
    """The forecast at a constant rate: arrived + pace × (by − now) / 10 min, at most `expected`.

    `pace` is in guests per ten minutes. There is no forecast for a past time, and no time of
    completion that would say nothing: while fewer than one guest in ten minutes arrives, beyond
    the end of the event (`ends`), or a day away.
    """
    missing = max(0, expected - arrived)
    complete = now + INTERVAL * (missing / pace) if pace >= _LEAST_PACE and missing else None
    if complete is not None and complete > min(filter(None, (ends, now + _LONGEST))):
        complete = None
    if by is None or by <= now:
        return Forecast(pace, complete=complete)
    coming = round(pace * ((by - now) / INTERVAL))
    return Forecast(pace, by, arrived + min(missing, coming), complete)
