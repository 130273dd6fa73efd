"""The times of the rehearsed day: opening, start and end, in the event's zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.records.entities import Event, Programme
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.reports.rehearsals.rehearsal_options import Moment, RehearsalOptions

_AFTER_START = timedelta(hours=1)
_LONGEST = timedelta(days=1)
_STEP = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class RehearsedDay:
    """When the doors open, and the start of the programme on that day."""

    opens: datetime
    starts: datetime


def rehearsed_day(programme: Programme, options: RehearsalOptions) -> RehearsedDay | InvalidInput:
    """Opening and start; refused where the start is not known or the event is over by then."""
    event = programme.event
    zone = ZoneInfo(event.timezone)
    day = _first_day(programme, options.today, zone)
    if day is None and (options.starts is None or not isinstance(options.opens, datetime)):
        day = options.today if options.starts is not None else None
        if day is None:
            return InvalidInput(Sentence("rehearsal.no_start"), "starts")
    opens = _on(day or options.today, options.opens, zone)
    if options.starts is not None:
        starts: datetime | None = _on(opens.date(), options.starts, zone)
    else:
        starts = start_on(programme, opens.date(), zone)
    if starts is None:
        return InvalidInput(Sentence("rehearsal.no_start"), "starts")
    if event.ends is not None and opens >= event.ends:
        values = {"opens": _shown(opens), "ends": _shown(event.ends.astimezone(zone))}
        return InvalidInput(Sentence("rehearsal.after_event", values), "opens")
    return RehearsedDay(opens, starts)


def end_of(
    day: RehearsedDay, last_arrival: datetime, until: Moment | None
) -> datetime | InvalidInput:
    """The end of the forecast; refused where nobody comes, or it is not after the opening."""
    if day.opens >= last_arrival:
        values = {"opens": _shown(day.opens), "last": _shown(last_arrival)}
        return InvalidInput(Sentence("rehearsal.nobody_comes", values), "opens")
    if until is None:
        last = min(last_arrival, day.starts + _AFTER_START)
        steps = max(1, -((day.opens - last) // _STEP))
        return day.opens + steps * _STEP
    zone = day.opens.tzinfo
    end = _on(day.opens.date(), until, zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC"))
    if not timedelta() < end - day.opens <= _LONGEST:
        values = {"until": _shown(end), "opens": _shown(day.opens)}
        return InvalidInput(Sentence("rehearsal.until", values), "until")
    return end


def start_on(programme: Programme, day: date, zone: ZoneInfo) -> datetime | None:
    """The start of the event on its first day; later that of the day's first session.

    On a day without a session the event's time of day; None where neither is known.
    """
    starts = programme.event.starts
    if starts is not None and starts.astimezone(zone).date() == day:
        return starts.astimezone(zone)
    sessions = [one for one in _session_starts(programme, zone) if one.date() == day]
    if sessions:
        return min(sessions)
    if starts is None:
        return None
    return datetime.combine(day, starts.astimezone(zone).time(), zone)


def _first_day(programme: Programme, today: date, zone: ZoneInfo) -> date | None:
    """`today` if the event lasts on it, else the first day of the event; None if not known."""
    event = programme.event
    starts = event.starts or min(_session_starts(programme, zone), default=None)
    if starts is None:
        return None
    first = starts.astimezone(zone).date()
    return today if first <= today <= _last_day(event, first, zone) else first


def _last_day(event: Event, first: date, zone: ZoneInfo) -> date:
    return event.ends.astimezone(zone).date() if event.ends is not None else first


def _session_starts(programme: Programme, zone: ZoneInfo) -> list[datetime]:
    return [
        session.starts.astimezone(zone)
        for session in programme.sessions.values()
        if session.starts is not None and not session.cancelled
    ]


def _on(day: date, moment: Moment, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(day, moment, zone)
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
