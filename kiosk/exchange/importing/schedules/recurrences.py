"""The times at which an event of a calendar takes place, where it recurs (RFC 5545, 3.8.5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from itertools import islice
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Component

from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.schedules.schedule import MOST_TALKS


def recurs(event: Component) -> bool:
    """Whether an event says that it takes place more than once."""
    return "RRULE" in event or "RDATE" in event


def starts_of(event: Component, starts: datetime, title: str) -> list[datetime]:
    """When the event `title` begins, each time, in order; at `starts` for the first time.

    Raises InvalidCell for a rule without an end, and ValueError for one that is none.
    """
    found = {starts}
    for rule in _listed(event.get("RRULE")):
        if not rule.keys() & {"COUNT", "UNTIL"}:
            raise InvalidCell("import.schedule.endless", title=title)
        times = rrulestr(_rule_text(rule, starts), dtstart=starts)
        found |= set(islice(times, MOST_TALKS + 1))
    found |= set(_times(event, "RDATE", starts))
    left_out = set(map(instant, _times(event, "EXDATE", starts)))
    return sorted((one for one in found if instant(one) not in left_out), key=instant)


def instant(at: datetime) -> datetime:
    """A time that is equal for equal moments in any zone; without a zone as it is written."""
    return at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at


def moment_of(value: date, zone_of: datetime) -> datetime:
    """A time of a calendar; of a date the one at which something of that day begins."""
    if isinstance(value, datetime):
        return value
    return datetime.combine(value, time() if zone_of.tzinfo is None else zone_of.timetz())


def _rule_text(rule: Any, starts: datetime) -> str:
    """A rule as it is expanded: of a beginning with a zone, its last day is given in UTC."""
    until = next(iter(rule.get("UNTIL", ())), None)
    if until is not None:
        last = datetime.combine(until, time.max) if type(until) is date else until
        if starts.tzinfo is None:
            last = last.replace(tzinfo=None)
        elif last.tzinfo is None:
            last = last.replace(tzinfo=starts.tzinfo)
        rule = type(rule)({**rule, "UNTIL": [last.astimezone(UTC) if last.tzinfo else last]})
    return str(rule.to_ical().decode())


def _times(event: Component, name: str, starts: datetime) -> Iterator[datetime]:
    for listed in _listed(event.get(name)):
        for one in listed.dts:
            begins = one.dt[0] if isinstance(one.dt, tuple) else one.dt
            yield moment_of(begins, starts)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
