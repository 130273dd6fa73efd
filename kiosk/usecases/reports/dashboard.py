"""The figures of the dashboard, from the same counts as everywhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import limit_at
from kiosk.domain.records import arrival_rate
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.arrival_rate import INTERVAL, Forecast, Interval
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Session
from kiosk.domain.records.shares import Share, shares
from kiosk.store import Store
from kiosk.usecases.devices.device_activity import DeviceActivity, devices, kinds_since, last_row
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.exceptions import Exceptions
from kiosk.usecases.reports.live_counts import ArrivalCounts, count_arrivals, update_arrivals
from kiosk.usecases.reports.outdated_counts import OutdatedCounts, outdated_counts
from kiosk.usecases.reports.turnout import Attended, ExpectationGroup


@dataclass(frozen=True, slots=True)
class Fill:
    """A session with its own checkpoint; `capacity` is None for no limit."""

    session: Session
    expected: int
    arrived: int
    inside: int
    capacity: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures at `at`, a time in the event's zone.

    `intervals` are those of the day of `at`, else of the latest day with arrivals. `missing` are
    the first of the ranked guests who have not arrived, then VIPs; `missing_count` counts all
    expected guests who have not arrived.
    """

    at: datetime
    expected: int
    arrived: int
    inside: int
    intervals: tuple[Interval, ...]
    forecast: Forecast
    categories: tuple[Share, ...]
    delegations: tuple[Share, ...]
    missing: tuple[Guest, ...]
    missing_count: int
    sessions: tuple[Fill, ...]
    exceptions: Exceptions
    devices: tuple[DeviceActivity, ...]


@dataclass(frozen=True, slots=True)
class _Registered:
    """Counts of expected guests."""

    alike: list[ExpectationGroup]
    delegations: Counter[str]


def figures(store: Store, now: datetime) -> Figures:
    """All figures of the dashboard, out of one snapshot. Raises StoreError."""
    return Dashboard(store).figures(now)


class Dashboard:
    """The figures of one store: counted once, then updated by new scans, counted again if needed.

    Use it in a thread that no scan waits for, with a store of its own: counting 100,000 guests
    takes a fifth of a second.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seen = -1
        self._registered: _Registered | None = None
        self._came: ArrivalCounts | None = None

    def figures(self, now: datetime) -> Figures:
        """The figures at `now`. Raises StoreError."""
        return self._store.read(lambda connection: self._figures(connection, now))

    def _figures(self, connection: sa.Connection, now: datetime) -> Figures:
        programme = self._store.programme_in(connection)
        self._catch_up(connection, programme)
        if self._registered is None:
            self._registered = _Registered(
                turnout.expectation_groups(connection),
                turnout.registered_by_delegation(connection, programme),
            )
        if self._came is None:
            self._came = count_arrivals(connection, programme, _doors(programme))
        at = now.astimezone(ZoneInfo(programme.event.timezone))
        return _compose(programme, self._registered, self._came, devices(connection), at)

    def _catch_up(self, connection: sa.Connection, programme: Programme) -> None:
        """Apply the facts since the last call, or discard counts that they may have changed."""
        since, self._seen = self._seen, last_row(connection)
        if self._came is None or since == self._seen:
            return
        match outdated_counts(kinds_since(connection, since)):
            case OutdatedCounts.NONE:
                pass
            case OutdatedCounts.BY_SCANS:
                self._came = update_arrivals(
                    connection, programme, self._came, _doors(programme), since
                )
            case OutdatedCounts.ARRIVALS:
                self._came = None
            case OutdatedCounts.ALL:
                self._came = self._registered = None
            case other:
                assert_never(other)


def _doors(programme: Programme) -> list[str]:
    """The checkpoints of single sessions."""
    return [each.id for each in _entrances(programme)]


def _compose(
    programme: Programme,
    registered: _Registered,
    arrivals: ArrivalCounts,
    seen: tuple[DeviceActivity, ...],
    at: datetime,
) -> Figures:
    expected = turnout.registered(registered.alike, None, programme)
    of_delegations = Counter(registered.delegations)
    categories, delegations = Counter[str](), Counter[str]()
    for (category, delegation), each in arrivals.groups.items():
        categories[category] += each.came
        delegations[delegation] += each.came
        expected[category] += each.unregistered
        of_delegations[delegation] += each.unregistered
    del delegations[""], of_delegations[""]
    return Figures(
        at=at,
        expected=expected.total(),
        arrived=categories.total(),
        inside=sum(each.inside for each in arrivals.groups.values()),
        intervals=intervals(arrivals.minutes, at),
        forecast=_forecast(programme, arrivals.minutes, expected.total(), at),
        categories=shares(+expected, categories),
        delegations=shares(+of_delegations, delegations),
        missing=arrivals.missing,
        missing_count=expected.total() - categories.total(),
        sessions=tuple(_fills(programme, registered, arrivals)),
        exceptions=arrivals.exceptions,
        devices=seen,
    )


def intervals(minutes: Mapping[int, int], at: datetime) -> tuple[Interval, ...]:
    """Arrivals per interval on the day of `at`, in its zone, else on the latest day with any."""
    arrivals = arrival_rate.by_interval(minutes, at.tzinfo)
    days = {starts.date() for starts in arrivals}
    day = at.date() if at.date() in days else max(days, default=at.date())
    before = sum(times for starts, times in arrivals.items() if starts.date() < day)
    until = at if day == at.date() else max(starts for starts in arrivals if starts.date() == day)
    return arrival_rate.curve({s: n for s, n in arrivals.items() if s.date() == day}, before, until)


def _forecast(
    programme: Programme, minutes: Mapping[int, int], expected: int, at: datetime
) -> Forecast:
    """The time of the forecast: the start of the next session today, else of the event."""
    starts = [s.starts for s in programme.sessions.values() if s.starts and not s.cancelled]
    coming = [each for each in (*starts, programme.event.starts) if each and each > at]
    today = [each for each in coming if each.astimezone(at.tzinfo).date() == at.date()]
    by = min(today or coming, default=None)
    recent = [
        sum(n for minute, n in minutes.items() if _is_within(minute, at - INTERVAL * ago))
        for ago in range(3)
    ]
    pace_now = arrival_rate.rate((recent[0], recent[1], recent[2]))
    ends = programme.event.ends
    return arrival_rate.forecast(sum(minutes.values()), expected, pace_now, at, by, ends=ends)


def _is_within(minute: int, until: datetime) -> bool:
    """Whether a minute is one of the ten that end with the minute `until`."""
    last = int(until.timestamp()) // 60
    return last - INTERVAL // timedelta(minutes=1) < minute <= last


def _entrances(programme: Programme) -> list[Checkpoint]:
    return [each for each in programme.checkpoints.values() if each.session in programme.sessions]


def _fills(programme: Programme, registered: _Registered, arrivals: ArrivalCounts) -> list[Fill]:
    found = []
    for checkpoint in _entrances(programme):
        session = programme.sessions[checkpoint.session]
        here = arrivals.doors.get(checkpoint.id, Attended())
        awaited = turnout.registered(registered.alike, checkpoint, programme).total()
        limit = limit_at(checkpoint, programme)
        capacity = limit.capacity if limit else None
        expected = awaited + here.unregistered
        found.append(Fill(session, expected, here.came, here.inside, capacity))
    return sorted(found, key=lambda fill: by_time(fill.session))
