"""A guest's sessions and table rounds as entries of a calendar, without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.kiosk_flow.destinations import room_destination
from kiosk.domain.kiosk_flow.programme_points import Viewpoint, title
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records import agenda
from kiosk.domain.records.agenda import AgendaItem
from kiosk.domain.records.entities import Session
from kiosk.domain.text.messages import Texts


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A session or round; `ends` is None where it is not known."""

    id: str
    title: str
    place: str
    about: str
    starts: datetime
    ends: datetime | None


def calendar_entries(view: Viewpoint, texts: Texts) -> list[CalendarEntry]:
    """The guest's items of all days, without cancelled ones, in the guest's language."""
    items = agenda.every_day(view.guest, view.seats, view.programme, view.now)
    return [_entry(item, view, texts) for item in items if not item.cancelled]


def with_table(name: str, item: AgendaItem, texts: Texts) -> str:
    """The name of an item, of a round with the guest's table."""
    return texts.say("k9.round", round=name, table=item.table) if item.table else name


def _entry(item: AgendaItem, view: Viewpoint, texts: Texts) -> CalendarEntry:
    of, zone = item.of, view.now.tzinfo
    about, kind = "", "round"
    if isinstance(of, Session):
        about, kind = localized(of.description_ko, of.description_en, view.language), "session"
    return CalendarEntry(
        f"{kind}-{of.id}",
        with_table(title(of, view.language), item, texts),
        ", ".join(filter(None, _places(of.room, view))),
        about,
        item.starts.astimezone(zone),
        of.ends.astimezone(zone) if of.ends else None,
    )


def _places(room: str, view: Viewpoint) -> Iterator[str]:
    event = view.programme.event
    place = room_destination(room, None, view.programme, view.language)
    yield from (place.room, place.floor)
    yield localized(event.venue_ko, event.venue_en, view.language)
