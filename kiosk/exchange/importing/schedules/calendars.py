"""Schedules as iCalendar (RFC 5545): an event is a talk, its location the room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from icalendar import Calendar, Component

from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.schedules.calendar_lines import Texts, read_lines
from kiosk.exchange.importing.schedules.recurrences import instant, moment_of, recurs, starts_of
from kiosk.exchange.importing.schedules.schedule import (
    Schedule,
    ScheduleRoom,
    Talk,
    bilingual,
    rooms_of,
)

SYSTEM = "iCalendar"
# The last line is within so many bytes of the end.
_END = 100


def from_calendar(content: bytes) -> Schedule:
    """A calendar, with each time of an event that recurs. Raises InvalidCell."""
    if b"END:VCALENDAR" not in content[-_END:].upper():
        raise InvalidCell("import.schedule.damaged")
    try:
        lines, texts = read_lines(content)
        calendars = Calendar.from_ical(lines, multiple=True)
        events = [event for one in calendars for event in one.walk("VEVENT")]
        talks = tuple(_each_time(list(zip(events, texts, strict=True))))
    except InvalidCell:
        raise
    except (ValueError, KeyError, IndexError) as error:
        raise InvalidCell("import.schedule.damaged") from error
    first = next(iter(calendars), None)
    name = _text(first, "X-WR-CALNAME") if first is not None else ""
    zone = _text(first, "X-WR-TIMEZONE") if first is not None else ""
    rooms = rooms_of(_room(event, own) for event, own in zip(events, texts, strict=True))
    return Schedule(SYSTEM, bilingual(name), rooms, talks, zone).checked()


def _each_time(events: Sequence[tuple[Component, Texts]]) -> Iterator[Talk]:
    """A talk for each time of each event; one that is described by itself replaces that time."""
    changed = defaultdict[str, set[datetime]](set)
    for event, texts in events:
        at, starts = getattr(event.get("RECURRENCE-ID"), "dt", None), _time(event, "DTSTART")
        if at is not None and starts is not None:
            changed[_text(event, "UID", texts)].add(instant(moment_of(at, starts)))
    for event, texts in events:
        talk = _talk(event, texts)
        if talk.starts is None or not recurs(event):
            yield talk
            continue
        lasts = talk.ends - talk.starts if talk.ends else timedelta()
        for starts in starts_of(event, talk.starts, talk.title[1] or talk.title[0]):
            if instant(starts) not in changed[talk.id]:
                ends = starts + lasts if lasts else None
                yield replace(talk, id=f"{talk.id} {starts}", starts=starts, ends=ends)


def _room(event: Component, texts: Texts) -> ScheduleRoom:
    return ScheduleRoom("", bilingual(_text(event, "LOCATION", texts)))


def _talk(event: Component, texts: Texts) -> Talk:
    return Talk(
        " ".join(filter(None, (_text(event, "UID", texts), _text(event, "RECURRENCE-ID")))),
        bilingual(_text(event, "SUMMARY", texts)),
        _room(event, texts).key,
        _time(event, "DTSTART"),
        _end(event),
        tuple(_speakers(event)),
        _categories(event, texts),
        description=_text(event, "DESCRIPTION", texts),
        cancelled=_text(event, "STATUS", texts).upper() == "CANCELLED",
    )


def _text(component: Any, name: str, texts: Texts | None = None) -> str:
    if texts and name in texts:
        return texts[name]
    value = component.get(name)
    if isinstance(value, list):
        value = value[0]
    shown = getattr(value, "dt", value)
    return "" if shown is None else str(shown).strip()


def _time(event: Component, name: str) -> datetime | None:
    """A time; a date is its midnight, which has no zone like all times of the event."""
    found = getattr(event.get(name), "dt", None)
    if isinstance(found, datetime):
        return found
    return datetime.combine(found, time()) if isinstance(found, date) else None


def _end(event: Component) -> datetime | None:
    starts, lasts = _time(event, "DTSTART"), getattr(event.get("DURATION"), "dt", None)
    return starts + lasts if starts and lasts else _time(event, "DTEND")


def _speakers(event: Component) -> Iterator[str]:
    """The names of those who attend: calendars of conferences name the speakers so."""
    found = event.get("ATTENDEE", [])
    for one in found if isinstance(found, list) else [found]:
        if name := str(getattr(one, "params", {}).get("CN", "")).strip():
            yield name


def _categories(event: Component, texts: Texts) -> str:
    if "CATEGORIES" in texts:
        return texts["CATEGORIES"]
    found = event.get("CATEGORIES")
    cats = getattr(found[0] if isinstance(found, list) else found, "cats", ())
    return ", ".join(map(str, cats))
