"""What a rehearsal is asked for, and the limits of each value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from kiosk.domain.arrivals.arrival_curve import ArrivalCurve
from kiosk.domain.arrivals.needed_doors import MOST_DOORS
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence

ANY_CHECKPOINT = ""
"""In place of a checkpoint: doors that serve every guest."""
MOST_RUNS = 10_000
LONGEST_SERVICE = 3600.0
_LONGEST_LIMIT = 24 * 3600.0

Moment = time | datetime
"""A time of the rehearsed day, or a date and time."""


@dataclass(frozen=True, slots=True)
class GivenSeconds:
    """The mean durations that were given; None where the store or an assumption has to say."""

    scan: float | None = None
    search: float | None = None
    badge: float | None = None
    desk: float | None = None


@dataclass(frozen=True, slots=True)
class RehearsalOptions:
    """`doors` by checkpoint open at `opens`; a time without a date is on a day of the event.

    That day is `today` if the event lasts on it, else its first one. `until` is by default an hour
    after the start, or earlier when everybody has come. `starts` is by default that of the event on
    that day, `curve` the one recorded on an earlier day or an assumed one. `badges` says whether
    doors print badges, by default if the event has a printer. `turnout` is the share that comes,
    `limit` in seconds the wait that 90 % should not exceed.
    """

    doors: Mapping[str, int]
    opens: Moment
    today: date
    desks: int = 2
    until: Moment | None = None
    starts: Moment | None = None
    curve: ArrivalCurve | None = None
    seconds: GivenSeconds = field(default_factory=GivenSeconds)
    badges: bool | None = None
    turnout: float = 1.0
    limit: float = 180.0
    seed: int = 1
    runs: int = 100


def problem_of(options: RehearsalOptions) -> InvalidInput | None:
    """The first value outside of its limits; None where all are within."""
    for name, value, least, most in _ranges(options):
        if value is not None and not least <= value <= most:
            values = {"value": f"{value:g}", "least": f"{least:g}", "most": f"{most:g}"}
            return InvalidInput(Sentence(f"rehearsal.range.{name}", values), name)
    if not options.doors or (ANY_CHECKPOINT in options.doors and len(options.doors) > 1):
        return InvalidInput(Sentence("rehearsal.doors"), "doors")
    return None


def _ranges(options: RehearsalOptions) -> Iterator[tuple[str, float | None, float, float]]:
    """Name, value, least and most of every number."""
    for number in options.doors.values():
        yield "doors", number, 1, MOST_DOORS
    yield "desks", options.desks, 1, MOST_DOORS
    yield "turnout", options.turnout * 100, 1, 100
    yield "limit", options.limit / 60, 0.1, _LONGEST_LIMIT / 60
    yield "runs", options.runs, 1, MOST_RUNS
    seconds = options.seconds
    for given in (seconds.scan, seconds.search, seconds.badge, seconds.desk):
        yield "seconds", given, 0.1, LONGEST_SERVICE
