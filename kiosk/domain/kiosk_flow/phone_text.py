"""What a guest takes along on their phone: their sessions and tables, without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from urllib.parse import quote

from kiosk.domain.kiosk_flow.destinations import room_destination
from kiosk.domain.kiosk_flow.programme_points import Viewpoint, title
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records import agenda
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase
from kiosk.domain.text.messages import Sentence, Texts

# Bytes of UTF-8 that a QR code holds whose modules, with the quiet zone of 4 (ISO/IEC 18004), are
# at least 1 mm at 137 mm: version 25 with error correction L holds 1273 in 117 modules.
MOST_BYTES = 1200
_GUEST = "{id}"


@dataclass(frozen=True, slots=True)
class PhoneText:
    """The content of the code: a link to a calendar, or plain text.

    `left_out` is how many of the last items did not fit into the text.
    """

    text: str
    is_link: bool = False
    left_out: int = 0


def phone_text(view: Viewpoint, texts: Texts) -> PhoneText | None:
    """The code's content in the guest's language; None where there is nothing to take along."""
    items = agenda.every_day(view.guest, view.seats, view.programme, view.now)
    left = [one for one in items if one.phase is not AgendaPhase.PAST and not one.cancelled]
    if not left:
        return None
    if address := view.programme.event.calendar_url:
        link = address.replace(_GUEST, quote(view.guest.id, safe=""))
        return PhoneText(link, is_link=True)
    for count in range(len(left), 0, -1):
        text = "\n".join(_lines(left[:count], view, texts))
        if len(text.encode()) <= MOST_BYTES:
            return PhoneText(text, left_out=len(left) - count)
    return None


def _lines(items: list[AgendaItem], view: Viewpoint, texts: Texts) -> Iterator[str]:
    event = view.programme.event
    if name := localized(event.name_ko, event.name_en, view.language):
        yield name
    zone = view.now.tzinfo
    for _, group in groupby(items, lambda item: item.starts.astimezone(zone).date()):
        today = list(group)
        yield _date(today[0].starts.astimezone(zone), texts)
        yield from (_line(item, view, texts) for item in today)


def _date(moment: datetime, texts: Texts) -> str:
    month = Sentence(f"date.month.{moment.month}")
    weekday = Sentence(f"date.weekday.{moment.weekday()}")
    return texts.say("date.day", day=moment.day, month=month, weekday=weekday)


def _line(item: AgendaItem, view: Viewpoint, texts: Texts) -> str:
    zone = view.now.tzinfo
    starts, ends = item.starts.astimezone(zone), item.ends.astimezone(zone)
    times = f"{starts:%H:%M}" if item.of.ends is None else f"{starts:%H:%M}–{ends:%H:%M}"
    place = room_destination(item.of.room, None, view.programme, view.language)
    name = title(item.of, view.language)
    if item.table:
        name = texts.say("k9.round", round=name, table=item.table)
    parts = (name, place.floor, place.room)
    return f"{times} {' · '.join(filter(None, parts))}"
