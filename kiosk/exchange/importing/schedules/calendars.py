"""Schedules as iCalendar (RFC 5545): an event is a talk, its location the room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from icalendar import Calendar, Component

from kiosk.exchange.importing.refusals import InvalidCell
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
    """A calendar; of an event that recurs its first time. Raises InvalidCell."""
    if b"END:VCALENDAR" not in content[-_END:].upper():
        raise InvalidCell("import.schedule.damaged")
    try:
        calendars = Calendar.from_ical(content, multiple=True)
        events = [event for one in calendars for event in one.walk("VEVENT")]
        talks = list(map(_talk, events))
    except (ValueError, KeyError, IndexError) as error:
        raise InvalidCell("import.schedule.damaged") from error
    first = next(iter(calendars), None)
    name = _text(first, "X-WR-CALNAME") if first is not None else ""
    zone = _text(first, "X-WR-TIMEZONE") if first is not None else ""
    rooms = rooms_of(_room(event) for event in events)
    return Schedule(SYSTEM, bilingual(name), rooms, tuple(talks), zone).checked()


def _room(event: Component) -> ScheduleRoom:
    return ScheduleRoom("", bilingual(_text(event, "LOCATION")))


def _talk(event: Component) -> Talk:
    return Talk(
        " ".join(filter(None, (_text(event, "UID"), _text(event, "RECURRENCE-ID")))),
        bilingual(_text(event, "SUMMARY")),
        _room(event).key,
        _time(event, "DTSTART"),
        _end(event),
        tuple(_speakers(event)),
        _categories(event),
        description=_text(event, "DESCRIPTION"),
        cancelled=_text(event, "STATUS").upper() == "CANCELLED",
    )


def _text(component: Any, name: str) -> str:
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


def _categories(event: Component) -> str:
    found = event.get("CATEGORIES")
    cats = getattr(found[0] if isinstance(found, list) else found, "cats", ())
    return ", ".join(map(str, cats))
