"""A guest's day in order: what is over, what is on or comes, and the free time between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.kiosk_flow.programme_points import Viewpoint, is_today
from kiosk.domain.records import agenda
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase

# Free time between two items is shown from this long on.
LEAST_FREE = timedelta(minutes=20)


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """An item that is on or comes; `free` is the time without any item before it, else zero."""

    item: AgendaItem
    free: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class DayTimeline:
    """The items of one date in the event's time zone: those that are over, then the others.

    A cancelled one is left out once it would have begun.
    """

    date: date
    past: tuple[AgendaItem, ...] = ()
    coming: tuple[TimelineItem, ...] = ()


def day_timeline(view: Viewpoint) -> DayTimeline:
    """Today while anything is left of it, else the next date with an item, else today."""
    items = agenda.every_day(view.guest, view.seats, view.programme, view.now)
    shown = _date_to_show(items, view.now)
    of_day = [item for item in items if _is_on(item, shown, view.now)]
    past = tuple(item for item in of_day if item.phase is AgendaPhase.PAST and not item.cancelled)
    return DayTimeline(shown, past, tuple(_with_free_time(of_day)))


def _date_to_show(items: list[AgendaItem], now: datetime) -> date:
    left = [item for item in items if item.phase is not AgendaPhase.PAST]
    if any(item.phase is AgendaPhase.NOW or is_today(item.starts, now) for item in left):
        return now.date()
    return min((_date(item.starts, now) for item in left), default=now.date())


def _is_on(item: AgendaItem, shown: date, now: datetime) -> bool:
    """Whether an item starts on a date, or is still on today."""
    lasts = item.phase is AgendaPhase.NOW and shown == now.date()
    return lasts or _date(item.starts, now) == shown


def _date(moment: datetime, now: datetime) -> date:
    return moment.astimezone(now.tzinfo).date()


def _with_free_time(items: list[AgendaItem]) -> list[TimelineItem]:
    """The items that are not over, each with the free time since all earlier of them have ended."""
    found: list[TimelineItem] = []
    busy_until: datetime | None = None
    for item in items:
        if item.phase is AgendaPhase.PAST:
            continue
        free = item.starts - busy_until if busy_until else timedelta(0)
        found.append(TimelineItem(item, free if free >= LEAST_FREE else timedelta(0)))
        if not item.cancelled:
            busy_until = max(busy_until or item.ends, item.ends)
    return found
