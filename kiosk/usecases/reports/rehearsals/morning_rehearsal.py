"""Rehearses a morning with the guests of a store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import partial
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.arrivals.arrival_curve import ArrivalCurve, assumed_curve
from kiosk.domain.arrivals.crowd import MorningPlan
from kiosk.domain.arrivals.morning_forecast import MorningForecast, forecast_morning
from kiosk.domain.arrivals.needed_doors import needed_doors
from kiosk.domain.arrivals.service_time import ServiceTime, ServiceTimes, assumed
from kiosk.domain.arrivals.simulation import Staffing
from kiosk.domain.records.entities import Checkpoint, Programme
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, schema
from kiosk.usecases.checkin.admission_service import CheckpointMissing
from kiosk.usecases.reports.rehearsals import rehearsed_day
from kiosk.usecases.reports.rehearsals.expected_visitors import (
    ExpectedVisitors,
    VisitorCounts,
    expected_visitors,
)
from kiosk.usecases.reports.rehearsals.recorded_times import (
    Entry,
    read_entries,
    recorded_badge_time,
    recorded_curve,
    recorded_scan_time,
)
from kiosk.usecases.reports.rehearsals.rehearsal_options import (
    ANY_CHECKPOINT,
    RehearsalOptions,
    problem_of,
)
from kiosk.usecases.reports.rehearsals.rehearsed_day import RehearsedDay

# Seconds, all of them assumptions: to step up, hold a code still and read the greeting; to type a
# name and digits of a phone number; until a badge is in the hand; to settle a case at the desk.
ASSUMED_SECONDS = {"scan": 8.0, "search": 30.0, "badge": 8.0, "desk": 120.0}


class ValueSource(StrEnum):
    """Where a value comes from."""

    GIVEN = "given"
    RECORDED = "recorded"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Duration:
    """A service: `seconds` on average, from `samples` records (0 if it was not recorded)."""

    name: str
    seconds: float
    source: ValueSource
    samples: int


@dataclass(frozen=True, slots=True)
class CurveOrigin:
    """Where the arrival curve comes from; `day` and `guests` of a recorded one."""

    source: ValueSource
    day: date | None = None
    guests: int = 0


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsed morning; times are in the event's zone.

    `doors` are by checkpoint. `needed` are the fewest doors at each such that 90 % wait at most
    `limit` seconds, None where no number suffices.
    """

    opens: datetime
    starts: datetime
    ends: datetime
    doors: tuple[tuple[str, int], ...]
    desks: int
    people: VisitorCounts
    badges: bool
    turnout: float
    curve: CurveOrigin
    durations: tuple[Duration, ...]
    limit: float
    seed: int
    runs: int
    forecast: MorningForecast
    needed: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class _StoreData:
    """What the store says."""

    visitors: ExpectedVisitors
    badges: bool
    entries: list[Entry]
    scan: ServiceTime | None
    badge: ServiceTime | None


def rehearse(
    store: Store, options: RehearsalOptions, progress: Callable[[int, int], None] | None = None
) -> Rehearsal | InvalidInput:
    """The forecast of a morning, or why there is none. Raises StoreError."""
    programme = store.programme()
    checkpoints = _checkpoints(programme, options)
    if isinstance(checkpoints, InvalidInput):
        return checkpoints
    day = rehearsed_day.rehearsed_day(programme, options)
    if isinstance(day, InvalidInput):
        return day
    known = store.read(lambda connection: _read(connection, programme, checkpoints, day, options))
    if not known.visitors.groups:
        return InvalidInput(Sentence("rehearsal.no_guests", {"path": store.path}))
    curve, origin = _curve(programme, options, known.entries, day)
    last = day.starts + timedelta(seconds=curve.ends)
    end = rehearsed_day.end_of(day, last, options.until)
    if isinstance(end, InvalidInput):
        return end
    times, durations = _durations(options, known)
    opens, closes = ((moment - day.starts).total_seconds() for moment in (day.opens, end))
    groups = known.visitors.groups
    plan = MorningPlan(groups, curve, times, opens, closes, options.turnout)
    staffing = Staffing(tuple(options.doors.values()), options.desks)
    seed, runs = options.seed, options.runs
    return Rehearsal(
        opens=day.opens,
        starts=day.starts,
        ends=end,
        doors=tuple(
            (checkpoint.id if checkpoint else ANY_CHECKPOINT, number)
            for checkpoint, number in zip(checkpoints, options.doors.values(), strict=True)
        ),
        desks=options.desks,
        people=known.visitors.counts,
        badges=known.badges,
        turnout=options.turnout,
        curve=origin,
        durations=durations,
        limit=options.limit,
        seed=seed,
        runs=runs,
        forecast=forecast_morning(plan, staffing, seed=seed, runs=runs, progress=progress),
        needed=needed_doors(plan, staffing.doors, options.limit, seed=seed, runs=runs),
    )


def _checkpoints(
    programme: Programme, options: RehearsalOptions
) -> list[Checkpoint | None] | InvalidInput:
    """The checkpoints of the doors; doors for every guest are those of the only checkpoint."""
    if problem := problem_of(options):
        return problem
    known = programme.checkpoints
    if unknown := [id_ for id_ in options.doors if id_ and id_ not in known]:
        return InvalidInput(CheckpointMissing(unknown[0], list(known)).sentence, "doors")
    if ANY_CHECKPOINT not in options.doors:
        return [known[id_] for id_ in options.doors]
    return [next(iter(known.values())) if len(known) == 1 else None]


def _read(
    connection: sa.Connection,
    programme: Programme,
    checkpoints: Sequence[Checkpoint | None],
    day: RehearsedDay,
    options: RehearsalOptions,
) -> _StoreData:
    badges = _has_printer(connection) if options.badges is None else options.badges
    entries = read_entries(connection)
    ids = [checkpoint.id for checkpoint in checkpoints if checkpoint]
    return _StoreData(
        expected_visitors(connection, programme, checkpoints, day, badges=badges),
        badges,
        entries,
        recorded_scan_time(connection, entries, ids),
        recorded_badge_time(connection),
    )


def _has_printer(connection: sa.Connection) -> bool:
    """Whether the event has a printer in use."""
    active = sa.func.coalesce(sa.func.json_extract(schema.printer.c.record, "$.active"), True)
    query = sa.select(sa.func.count()).select_from(schema.printer).where(active)
    return bool(connection.execute(query).scalar_one())


def _curve(
    programme: Programme, options: RehearsalOptions, entries: Sequence[Entry], day: RehearsedDay
) -> tuple[ArrivalCurve, CurveOrigin]:
    if options.curve is not None:
        return options.curve, CurveOrigin(ValueSource.GIVEN)
    zone = ZoneInfo(programme.event.timezone)
    start_on = partial(_start_on, programme, zone)
    if earlier := recorded_curve(entries, day.opens.date(), zone, start_on):
        return earlier.curve, CurveOrigin(ValueSource.RECORDED, earlier.day, earlier.guests)
    return assumed_curve(), CurveOrigin(ValueSource.ASSUMED)


def _start_on(programme: Programme, zone: ZoneInfo, day: date) -> datetime | None:
    return rehearsed_day.start_on(programme, day, zone)


def _durations(
    options: RehearsalOptions, known: _StoreData
) -> tuple[ServiceTimes, tuple[Duration, ...]]:
    given = options.seconds
    each = {
        "scan": _duration("scan", given.scan, known.scan),
        "search": _duration("search", given.search, None),
        "badge": _duration("badge", given.badge, known.badge),
        "desk": _duration("desk", given.desk, None),
    }
    times = ServiceTimes(**{name: time for name, (time, _) in each.items()})
    return times, tuple(duration for _, duration in each.values())


def _duration(
    name: str, given: float | None, measured: ServiceTime | None
) -> tuple[ServiceTime, Duration]:
    if given is not None:
        time, source = assumed(given), ValueSource.GIVEN
    elif measured is not None:
        time, source = measured, ValueSource.RECORDED
    else:
        time, source = assumed(ASSUMED_SECONDS[name]), ValueSource.ASSUMED
    return time, Duration(name, time.mean, source, time.recorded)
