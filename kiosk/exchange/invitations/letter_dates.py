"""Dates and times of letters, as the guest's language writes them."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_date, format_time, get_datetime_format

from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.kiosk_flow.phone.guest_calendar import CalendarEntry


def date_in(day: datetime, language: str) -> str:
    """A date with its day of the week."""
    return format_date(day, "full", locale=language)


def when(letter: InvitationLetter) -> str:
    """From when to when the event is; empty where that is not known."""
    starts, ends, language = letter.starts, letter.ends, letter.language
    if starts is None:
        return ""
    first = _time(starts, language)
    if ends is None:
        return _joined(starts, first, language)
    last = _time(ends, language)
    if ends.date() == starts.date():
        return _joined(starts, f"{first}–{last}", language)
    return f"{_joined(starts, first, language)} – {_joined(ends, last, language)}"


def _joined(day: datetime, time: str, language: str) -> str:
    """A date with a time, as the language joins them (CLDR, dateTimeFormats)."""
    pattern = str(get_datetime_format("full", locale=language))
    return pattern.replace("{1}", date_in(day, language)).replace("{0}", time)


def span(entry: CalendarEntry, language: str) -> str:
    """From when to when a session or a table is."""
    first = _time(entry.starts, language)
    return f"{first}–{_time(entry.ends, language)}" if entry.ends else first


def _time(moment: datetime, language: str) -> str:
    return format_time(moment, "HH:mm", locale=language)
