"""The figures of the dashboard, from the same counts as everywhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import DoorLimit, doors_of, limit_at
from kiosk.domain.records import arrival_rate
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.arrival_rate import INTERVAL, Forecast, Interval
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Session
from kiosk.domain.records.shares import Share, shares
from kiosk.store import Store
from kiosk.store.queries.occupancy import people_inside
from kiosk.usecases.devices.device_activity import DeviceActivity, devices, kinds_since, last_row
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.exceptions import Exceptions
from kiosk.usecases.reports.live_counts import ArrivalCounts, count_arrivals, update_arrivals
from kiosk.usecases.reports.outdated_counts import OutdatedCounts, outdated_counts
from kiosk.usecases.reports.turnout import NOBODY, ExpectationGroup


@dataclass(frozen=True, slots=True)
class Fill:
    """A session with checkpoints of its own, at any of which people are counted once.

    `capacity` is None for no limit.
    """

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
        fills = tuple(_fills(connection, programme, self._registered, self._came, at))
        found = _compose(programme, self._registered, self._came, devices(connection), at)
        return replace(found, sessions=fills)

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
    return [door.id for _, doors in _doors_by_session(programme) for door in doors]


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
        sessions=(),
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


def _doors_by_session(programme: Programme) -> list[tuple[Session, list[Checkpoint]]]:
    """The sessions that have checkpoints of their own, by time, each with its checkpoints."""
    sessions = sorted(programme.sessions.values(), key=by_time)
    found = ((session, doors_of(session.id, programme)) for session in sessions)
    return [(session, doors) for session, doors in found if doors]


def _fills(
    connection: sa.Connection,
    programme: Programme,
    registered: _Registered,
    arrivals: ArrivalCounts,
    at: datetime,
) -> Iterator[Fill]:
    for session, doors in _doors_by_session(programme):
        ids = tuple(door.id for door in doors)
        came = arrivals.doors.get(ids[0], NOBODY)
        if len(doors) > 1:
            came = turnout.attended_at_any(connection, programme, doors)
        expected = turnout.registered_at_any(registered.alike, doors, programme) + came.unregistered
        inside = people_inside(connection, DoorLimit(0, ids, session.id), programme, at)
        yield Fill(session, expected, came.came, inside, _capacity(doors, programme))


def _capacity(doors: Sequence[Checkpoint], programme: Programme) -> int | None:
    """How many people the doors of a session let in together; None for no limit."""
    found = dict.fromkeys(limit_at(door, programme) for door in doors)
    known = [limit.capacity for limit in found if limit is not None]
    return sum(known) if len(known) == len(found) else None
