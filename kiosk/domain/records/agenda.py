"""A guest's agenda of a day: sessions and rounds in order, and the current and next ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from kiosk.domain.records.eligibility import is_for
from kiosk.domain.records.entities import Guest, Programme, Round, Seat, Session

# Duration of an item without an end and without a later item.
_USUAL = timedelta(hours=1)


class AgendaPhase(StrEnum):
    """The phase of an item relative to the current time; the first of those to come are NEXT."""

    PAST = "past"
    NOW = "now"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A session or round of the guest's day; `minutes` until it starts, 0 after that.

    `table` is the guest's in a round. A cancelled session is listed until it would have
    begun and is never current or next.
    """

    of: Session | Round
    starts: datetime
    ends: datetime
    phase: AgendaPhase
    minutes: int
    table: str = ""

    @property
    def cancelled(self) -> bool:
        """Whether the item is a cancelled session."""
        return isinstance(self.of, Session) and self.of.cancelled


def day(
    guest: Guest, seats: tuple[Seat, ...], programme: Programme, now: datetime
) -> list[AgendaItem]:
    """The guest's items on the day of `now` in the event's time zone, in order.

    On a day without items, those of the next day with any. `now` is aware, in that zone.
    """
    timed = sorted(_timed(guest, seats, programme), key=lambda each: (each[0], each[1].id))
    dates = {starts.astimezone(now.tzinfo).date() for starts, _, _ in timed}
    date = min((date for date in dates if date >= now.date()), default=None)
    today = [each for each in timed if each[0].astimezone(now.tzinfo).date() == date]
    return _placed([(each, _end(today, index)) for index, each in enumerate(today)], now)


_Timed = tuple[datetime, Session | Round, str]


def _timed(guest: Guest, seats: tuple[Seat, ...], programme: Programme) -> list[_Timed]:
    tables = {seat.round: seat.table for seat in seats if seat.table}
    sessions: list[_Timed] = [
        (session.starts, session, "")
        for session in programme.sessions.values()
        if session.starts and is_for(session, guest)
    ]
    rounds: list[_Timed] = [
        (round_.starts, round_, tables[round_.id])
        for round_ in programme.rounds.values()
        if round_.starts and round_.id in tables
    ]
    return sessions + rounds


def _end(today: list[_Timed], index: int) -> datetime:
    """The given end, else the next later start, else the default duration."""
    starts, of, _ = today[index]
    if of.ends:
        return of.ends
    return next((later for later, _, _ in today[index:] if later > starts), starts + _USUAL)


def _placed(today: list[tuple[_Timed, datetime]], now: datetime) -> list[AgendaItem]:
    coming = [starts for (starts, of, _), _ in today if starts > now and not _is_off(of)]
    first = min(coming, default=None)
    items = []
    for (starts, of, table), ends in today:
        phase = _phase(starts, ends, now)
        if phase is AgendaPhase.NOW and _is_off(of):
            phase = AgendaPhase.PAST
        elif phase is AgendaPhase.LATER and starts == first and not _is_off(of):
            phase = AgendaPhase.NEXT
        items.append(AgendaItem(of, starts, ends, phase, minutes_until(starts, now), table))
    return items


def _is_off(of: Session | Round) -> bool:
    return isinstance(of, Session) and of.cancelled


def _phase(starts: datetime, ends: datetime, now: datetime) -> AgendaPhase:
    if now >= ends:
        return AgendaPhase.PAST
    return AgendaPhase.NOW if now >= starts else AgendaPhase.LATER


def minutes_until(moment: datetime, now: datetime) -> int:
    """Whole minutes until `moment`, rounded up (30 s are 1 min); 0 if it has passed."""
    return max(0, -((now - moment) // timedelta(minutes=1)))


def current(items: list[AgendaItem]) -> AgendaItem | None:
    """The current item; of several the one that began last, and a round before its session."""
    return max(
        (item for item in items if item.phase is AgendaPhase.NOW),
        key=lambda item: (item.starts, isinstance(item.of, Round)),
        default=None,
    )


def upcoming(items: list[AgendaItem]) -> AgendaItem | None:
    """The next item; a round before a session of the same time."""
    return max(
        (item for item in items if item.phase is AgendaPhase.NEXT),
        key=lambda item: isinstance(item.of, Round),
        default=None,
    )


def by_time(one: Session | Round) -> tuple[bool, Any, str]:
    """The sort key by start; items without a time come last."""
    return (one.starts is None, one.starts or 0, one.id)


def active_round(seats: tuple[Seat, ...], programme: Programme, now: datetime) -> str:
    """The round to show: the current or next one, else the last, else that of any seat."""
    mine = {seat.round for seat in seats if seat.table}
    known = (programme.rounds[id_] for id_ in mine if id_ in programme.rounds)
    rounds = sorted(known, key=by_time)
    for round_ in rounds:
        if (round_.ends or round_.starts or now) >= now:
            return round_.id
    return rounds[-1].id if rounds else min(mine, default="")
