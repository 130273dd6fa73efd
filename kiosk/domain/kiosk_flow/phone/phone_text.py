"""What a guest takes along on their phone: their sessions and tables, without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from itertools import groupby

from kiosk.domain.kiosk_flow.destinations import room_destination
from kiosk.domain.kiosk_flow.phone.guest_calendar import with_table
from kiosk.domain.kiosk_flow.programme_points import Viewpoint, title
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records import agenda
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase
from kiosk.domain.records.calendar_address import calendar_link
from kiosk.domain.text.messages import Sentence, Texts

# Bytes of UTF-8 that a QR code holds whose modules, with the quiet zone of 4 (ISO/IEC 18004), are
# 1 mm at 137 mm, and 0.5 mm on a tablet: version 25 with error correction L holds 1273 in 117
# modules.
MOST_BYTES = 1200
# Characters of a title that is cut, with the mark that says so.
_CUT_TITLE = 16
_CUT = "…"


class _Detail(Enum):
    """How much is told of an item; NO_ROOM and CUT_TITLE both leave out the room."""

    FULL = auto()
    NO_ROOM = auto()
    CUT_TITLE = auto()


@dataclass(frozen=True, slots=True)
class PhoneText:
    """The content of the code: a link to a calendar, or plain text.

    `left_out` is how many of the last items did not fit into the text, after all of them had been
    told without their rooms and with their titles cut.
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
        return PhoneText(calendar_link(address, view.guest.id), is_link=True)
    for count, detail in _shortened(len(left)):
        text = "\n".join(_lines(left[:count], view, texts, detail))
        if len(text.encode()) <= MOST_BYTES:
            return PhoneText(text, left_out=len(left) - count)
    return None


def _shortened(count: int) -> Iterator[tuple[int, _Detail]]:
    """How many items to tell and how, the longest first: rooms go before titles and items."""
    yield count, _Detail.FULL
    yield count, _Detail.NO_ROOM
    yield from ((fewer, _Detail.CUT_TITLE) for fewer in range(count, 0, -1))


def _lines(
    items: list[AgendaItem], view: Viewpoint, texts: Texts, detail: _Detail
) -> Iterator[str]:
    event = view.programme.event
    if name := localized(event.name_ko, event.name_en, view.language):
        yield name
    zone = view.now.tzinfo
    for _, group in groupby(items, lambda item: item.starts.astimezone(zone).date()):
        today = list(group)
        yield _date(today[0].starts.astimezone(zone), texts)
        yield from (_line(item, view, texts, detail) for item in today)


def _date(moment: datetime, texts: Texts) -> str:
    month = Sentence(f"date.month.{moment.month}")
    weekday = Sentence(f"date.weekday.{moment.weekday()}")
    return texts.say("date.day", day=moment.day, month=month, weekday=weekday)


def _line(item: AgendaItem, view: Viewpoint, texts: Texts, detail: _Detail) -> str:
    zone = view.now.tzinfo
    starts, ends = item.starts.astimezone(zone), item.ends.astimezone(zone)
    times = f"{starts:%H:%M}" if item.of.ends is None else f"{starts:%H:%M}–{ends:%H:%M}"
    place = room_destination(item.of.room, None, view.programme, view.language)
    name = title(item.of, view.language)
    if detail is _Detail.CUT_TITLE and len(name) > _CUT_TITLE:
        name = name[: _CUT_TITLE - len(_CUT)].rstrip() + _CUT
    name = with_table(name, item, texts)
    parts = (name, place.floor, place.room) if detail is _Detail.FULL else (name,)
    return f"{times} {' · '.join(filter(None, parts))}"
