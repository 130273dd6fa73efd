"""Exports the calendar of each guest, which the code on the kiosk's screen links to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.kiosk_flow.phone.guest_calendar import calendar_entries
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
from kiosk.domain.names.guest_names import language_of, localized
from kiosk.domain.records.calendar_address import GUEST_PLACE, calendar_file, calendar_folder
from kiosk.domain.records.entities import Guest, Seat, Status
from kiosk.domain.text.languages import offered
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.calendar_files import GuestCalendar, write_calendars, zone_rules
from kiosk.exchange.progress import Progress
from kiosk.store import schema
from kiosk.store.queries import scans
from kiosk.usecases.reports.exporting.export_source import ExportSource

_NOT_ADMITTED = (Status.CANCELLED.value, Status.BLOCKED.value)


def export_calendars(origin: ExportSource, path: Path, at: datetime, progress: Progress) -> int:
    """Write a ZIP with the calendar of each guest who has any entry; returns their number.

    Guests who are not admitted have none. Raises OSError.
    """
    programme = origin.programme
    starts = [one.starts for one in programme.sessions.values()]
    starts += [one.starts for one in programme.rounds.values()]
    zone = ZoneInfo(programme.event.timezone)
    rules = zone_rules([at, *filter(None, starts)], zone)
    return write_calendars(path, _calendars(origin, at.astimezone(zone), progress), rules, at)


def advice(address: str, count: int) -> Sentence:
    """How many calendars there are, and where the server needs them."""
    folder = calendar_folder(address)
    if not count:
        return Sentence("export.calendars.none")
    if folder:
        values = {"n": count, "folder": folder, "address": address, "place": GUEST_PLACE}
        return Sentence("export.calendars.folder", values)
    return Sentence("export.calendars.program", {"n": count, "address": address})


def _calendars(origin: ExportSource, now: datetime, progress: Progress) -> Iterator[GuestCalendar]:
    seats = _seats(origin)
    guest = schema.guest
    query = sa.select(guest.c.record).where(
        guest.c.status.not_in(_NOT_ADMITTED), guest.c.merged == "", ~guest.c.erased
    )
    total = origin.count(query)
    for done, row in enumerate(origin.stream(query.order_by(guest.c.id)), 1):
        person = scans.guest_of(row.record)
        calendar = _calendar(origin, person, tuple(seats.get(person.id, ())), now)
        progress("export", done, total)
        if calendar.entries:
            yield calendar


def _seats(origin: ExportSource) -> dict[str, list[Seat]]:
    seats: dict[str, list[Seat]] = defaultdict(list)
    for row in origin.stream(sa.select(schema.seat)):
        seats[row.guest].append(scans.seat_of_row(row))
    return seats


def _calendar(
    origin: ExportSource, guest: Guest, seats: tuple[Seat, ...], now: datetime
) -> GuestCalendar:
    event = origin.programme.event
    language = language_of(guest, offered(event.languages))
    view = Viewpoint(guest, seats, origin.programme, None, now, language)
    return GuestCalendar(
        calendar_file(event.calendar_url, guest.id),
        guest.id,
        localized(event.name_ko, event.name_en, language),
        language,
        tuple(calendar_entries(view, origin.texts_of(language))),
    )
