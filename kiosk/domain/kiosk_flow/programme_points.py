"""A session or round as a guest reads it: title, place, minutes, progress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.kiosk_flow.destinations import Destination, room_destination
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase, minutes_until
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Round, Seat, Session

_SAME_NIGHT = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Who looks at the programme: the guest's seats, the kiosk's checkpoint, the language.

    `now` is in the event's time zone.
    """

    guest: Guest
    seats: tuple[Seat, ...]
    programme: Programme
    here: Checkpoint | None
    now: datetime
    language: str


class PointKind(StrEnum):
    """Whether a point of the programme has begun."""

    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class ProgrammePoint:
    """A session or round that is on or comes next, in one language.

    `minutes` are whole ones, rounded up: those left of what is on, those until what comes next;
    None where that moment is on another day, hours away. `progress` is the share of what is on
    that is over, 0 to 1. `starts` and `ends` are in the event's time zone; `today` says whether it
    starts today.
    """

    kind: PointKind
    id: str
    title: str
    place: Destination
    starts: datetime
    ends: datetime
    minutes: int | None
    progress: float | None = None
    today: bool = True
    track: str = ""


def point(item: AgendaItem, view: Viewpoint) -> ProgrammePoint:
    """An item as the guest reads it."""
    is_on = item.phase is AgendaPhase.NOW
    moment = item.ends if is_on else item.starts
    length = item.ends - item.starts
    of = item.of
    return ProgrammePoint(
        kind=PointKind.NOW if is_on else PointKind.NEXT,
        id=of.id,
        title=title(of, view.language),
        place=room_destination(of.room, view.here, view.programme, view.language),
        starts=item.starts.astimezone(view.now.tzinfo),
        ends=item.ends.astimezone(view.now.tzinfo),
        minutes=minutes(moment, view.now),
        progress=min(1.0, (view.now - item.starts) / length) if is_on and length else None,
        today=is_today(item.starts, view.now),
        track=of.track if isinstance(of, Session) else "",
    )


def title(of: Session | Round, language: str) -> str:
    """The name of a session or round; its id where it has none."""
    if isinstance(of, Session):
        return localized(of.title_ko, of.title_en, language) or of.id
    return localized(of.name_ko, of.name_en, language) or of.id


def minutes(moment: datetime, now: datetime) -> int | None:
    """Whole minutes until a moment; None on another day, unless it is in the same night."""
    counted = is_today(moment, now) or moment - now <= _SAME_NIGHT
    return minutes_until(moment, now) if counted else None


def is_today(moment: datetime, now: datetime) -> bool:
    """Whether a moment is on the date of `now`, in its zone."""
    return moment.astimezone(now.tzinfo).date() == now.date()
