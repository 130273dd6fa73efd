"""A guest's own day: sessions and rounds in order, and what is on now and next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from kiosk.domain.records.eligibility import is_for
from kiosk.domain.records.entities import Guest, Programme, Round, Seat, Session

# How long something lasts whose end nobody gave and after which nothing else begins.
_USUAL = timedelta(hours=1)


class AgendaPhase(StrEnum):
    """Where an item stands in time; of those to come, the first are NEXT."""

    PAST = "past"
    NOW = "now"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A session or a round of the guest's day; `minutes` until it starts, 0 once it has.

    `table` is the guest's in a round. A cancelled session stays in its place until it would have
    begun and is never now or next.
    """

    of: Session | Round
    starts: datetime
    ends: datetime
    phase: AgendaPhase
    minutes: int
    table: str = ""

    @property
    def cancelled(self) -> bool:
        return isinstance(self.of, Session) and self.of.cancelled


def day(
    guest: Guest, seats: tuple[Seat, ...], programme: Programme, now: datetime
) -> list[AgendaItem]:
    """Everything of the guest's on the day of `now` in the event's zone, in order.

    On a day with nothing it is the next day that has something. `now` is aware and of that zone.
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
    """The end as given, else the next later start, else a usual length."""
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
    """Whole minutes, rounded up, 0 if it has passed: what is in 30 s is *in 1 min*."""
    return max(0, -((now - moment) // timedelta(minutes=1)))


def current(items: list[AgendaItem]) -> AgendaItem | None:
    """What is on now; of several the one that began last, and a round before its session."""
    return max(
        (item for item in items if item.phase is AgendaPhase.NOW),
        key=lambda item: (item.starts, isinstance(item.of, Round)),
        default=None,
    )


def upcoming(items: list[AgendaItem]) -> AgendaItem | None:
    """What is next; a round before a session of the same time."""
    return max(
        (item for item in items if item.phase is AgendaPhase.NEXT),
        key=lambda item: isinstance(item.of, Round),
        default=None,
    )


def by_time(one: Session | Round) -> tuple[bool, Any, str]:
    """What to sort by: when it begins, last whatever has no time."""
    return (one.starts is None, one.starts or 0, one.id)


def active_round(seats: tuple[Seat, ...], programme: Programme, now: datetime) -> str:
    """The round whose table matters: the one under way or next, else the last, else any seat's."""
    mine = {seat.round for seat in seats if seat.table}
    known = (programme.rounds[id_] for id_ in mine if id_ in programme.rounds)
    rounds = sorted(known, key=by_time)
    for round_ in rounds:
        if (round_.ends or round_.starts or now) >= now:
            return round_.id
    return rounds[-1].id if rounds else min(mine, default="")
