"""Durations and arrivals that the store recorded on earlier mornings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.arrivals.arrival_curve import ArrivalCurve, curve_of
from kiosk.domain.arrivals.service_time import ServiceTime, busy_gaps, recorded
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.store import schema

# Fewer samples say too little.
ENOUGH = 50
# Longer gaps, in seconds, mean that nobody waited; and so do single short ones.
LONGEST_GAP = 30.0
SHORTEST_ROW = 5
LONGEST_PRINT = 120.0
# A badge that is requested later was not requested by the scan, in seconds.
_AT_SCAN = 10.0
_scan, _job = schema.scan, schema.print_job


@dataclass(frozen=True, slots=True)
class Entry:
    """A guest who was let in by a device at a checkpoint."""

    device: str
    checkpoint: str
    guest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _Print:
    """A badge that was printed on arrival; seconds since 1970."""

    guest: str
    requested: float
    finished: float


@dataclass(frozen=True, slots=True)
class RecordedCurve:
    """The arrivals of an earlier day."""

    curve: ArrivalCurve
    day: date
    guests: int


def read_entries(connection: sa.Connection) -> list[Entry]:
    """All entries that count; none that staff forced or whose time is doubtful."""
    at = sa.func.json_extract(_scan.c.body, "$.at").label("at")
    query = sa.select(_scan.c.device, _scan.c.checkpoint, _scan.c.subject, at).where(
        _scan.c.outcome == "Admitted",
        ~_scan.c.annulled,
        ~_scan.c.needed_force,
        _scan.c.doubt == "",
    )
    return [
        Entry(
            row.device,
            row.checkpoint,
            row.subject.partition(":")[2],
            datetime.fromisoformat(row.at),
        )
        for row in connection.execute(query)
        if row.at
    ]


def recorded_scan_time(
    connection: sa.Connection, entries: Iterable[Entry], checkpoints: Collection[str]
) -> ServiceTime | None:
    """How long a guest takes at a door, from one entry to the next while people waited.

    Only at these `checkpoints`, if any are given. None where too few were recorded.
    """
    requested = {job.guest: job.requested for job in _prints(connection)}
    passes: defaultdict[tuple[str, str], list[tuple[float, bool]]] = defaultdict(list)
    for entry in entries:
        if checkpoints and entry.checkpoint not in checkpoints:
            continue
        moment = entry.at.timestamp()
        printed = abs(requested.get(entry.guest, 0.0) - moment) <= _AT_SCAN
        passes[entry.device, entry.checkpoint].append((moment, printed))
    gaps = [gap for one in passes.values() for gap in busy_gaps(one, LONGEST_GAP, SHORTEST_ROW)]
    return recorded(gaps) if len(gaps) >= ENOUGH else None


def recorded_badge_time(connection: sa.Connection) -> ServiceTime | None:
    """From the request of a badge on arrival until it was printed; None where too few were."""
    taken = [job.finished - job.requested for job in _prints(connection)]
    usable = [seconds for seconds in taken if 0 < seconds <= LONGEST_PRINT]
    return recorded(usable) if len(usable) >= ENOUGH else None


def recorded_curve(
    entries: Iterable[Entry],
    before: date,
    zone: ZoneInfo,
    start_on: Callable[[date], datetime | None],
) -> RecordedCurve | None:
    """The first entries of each guest on the last day before `before` that has enough of them."""
    first: defaultdict[date, dict[str, datetime]] = defaultdict(dict)
    for entry in entries:
        at = entry.at.astimezone(zone)
        known = first[at.date()].get(entry.guest)
        if known is None or at < known:
            first[at.date()][entry.guest] = at
    days = [day for day, came in first.items() if day < before and len(came) >= ENOUGH]
    day = max(days, default=None)
    starts = start_on(day) if day is not None else None
    if day is None or starts is None:
        return None
    came = [(at - starts).total_seconds() for at in first[day].values()]
    return RecordedCurve(curve_of(came), day, len(came))


def _prints(connection: sa.Connection) -> list[_Print]:
    query = sa.select(_job.c.guest, _job.c.requested, _job.c.finished).where(
        _job.c.state == PrintState.PRINTED.value,
        sa.func.json_extract(_job.c.record, "$.why") == "arrival",
    )
    return [
        _Print(row.guest, wall_of(row.requested) / 1000, wall_of(row.finished) / 1000)
        for row in connection.execute(query)
    ]
