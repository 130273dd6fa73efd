"""Dates and times of letters, as the guest's language writes them."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_date, format_time

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
    first = f"{date_in(starts, language)} {_time(starts, language)}"
    if ends is None:
        return first
    last = "" if ends.date() == starts.date() else f"{date_in(ends, language)} "
    return f"{first} – {last}{_time(ends, language)}"


def span(entry: CalendarEntry, language: str) -> str:
    """From when to when a session or a table is."""
    first = _time(entry.starts, language)
    return f"{first}–{_time(entry.ends, language)}" if entry.ends else first


def _time(moment: datetime, language: str) -> str:
    return format_time(moment, "HH:mm", locale=language)
