"""Writes calendars as iCalendar files (RFC 5545) into one ZIP file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

from kiosk.domain.kiosk_flow.phone.guest_calendar import CalendarEntry
from kiosk.exchange.exporting.atomic_write import write_atomically

if TYPE_CHECKING:
    from icalendar import Event, Timezone

_MAKER = "-//Forum Kiosk//Calendar export//EN"


@dataclass(frozen=True, slots=True)
class GuestCalendar:
    """One file: its name in the ZIP, the guest by id, the event's title, and the entries."""

    file: str
    guest: str
    title: str
    language: str
    entries: tuple[CalendarEntry, ...]


def write_calendars(
    path: Path, calendars: Iterable[GuestCalendar], zone: Timezone, at: datetime
) -> int:
    """Write a ZIP with one file for each calendar; returns their number. Raises OSError.

    `zone` are the rules of the zone of all entries, `at` is the time of the export.
    """
    count = 0
    with write_atomically(path) as making, ZipFile(making, "w", ZIP_DEFLATED) as archive:
        for calendar in calendars:
            archive.writestr(calendar.file, as_icalendar(calendar, zone, at))
            count += 1
    return count


def zone_rules(moments: Iterable[datetime], zone: ZoneInfo) -> Timezone:
    """The rules of a time zone for some moments and the year after them.

    Finding them takes longer than writing a calendar.
    """
    from icalendar import Timezone

    days = sorted(moment.astimezone(zone).date() for moment in moments)
    first, last = days[0].replace(month=1, day=1), days[-1] + timedelta(days=366)
    return Timezone.from_tzinfo(zone, first_date=first, last_date=last)


def as_icalendar(calendar: GuestCalendar, zone: Timezone, at: datetime) -> bytes:
    """A calendar as an iCalendar file: UTF-8, lines of at most 75 bytes."""
    from icalendar import Calendar

    made = Calendar.new(
        name=calendar.title or None,
        prodid=_MAKER,
        uid=calendar.guest,
        method="PUBLISH",
        language=calendar.language,
        subcomponents=[zone, *(_event(one, calendar.guest, at) for one in calendar.entries)],
    )
    content: bytes = made.to_ical()
    return content


def _event(entry: CalendarEntry, guest: str, at: datetime) -> Event:
    from icalendar import Event

    return Event.new(
        uid=f"{entry.id}-{guest}",
        stamp=at,
        start=entry.starts,
        end=entry.ends,
        summary=entry.title,
        location=entry.place or None,
        description=entry.about or None,
    )
