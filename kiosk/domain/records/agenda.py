"""A guest's agenda of a day: sessions and rounds in order, and the current and next ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any, NamedTuple

from kiosk.domain.records.eligibility import is_for
from kiosk.domain.records.entities import Guest, Programme, Round, Seat, Session, Table

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

    What began on an earlier day belongs to it while it lasts. On a day without items, those of the
    next day with any. `now` is aware, in that zone.
    """
    timed = _with_ends(guest, seats, programme, now)
    coming = {_date(each, now) for each in timed if _date(each, now) >= now.date()}
    shown = min(coming, default=None)
    if any(_lasts_from_before(each, now) for each in timed):
        shown = now.date()
    return _placed([each for each in timed if _is_on(each, shown, now)], now)


def every_day(
    guest: Guest, seats: tuple[Seat, ...], programme: Programme, now: datetime
) -> list[AgendaItem]:
    """The guest's items of all days, in order; `now` as in `day`."""
    return _placed(_with_ends(guest, seats, programme, now), now)


class _Timed(NamedTuple):
    starts: datetime
    of: Session | Round
    table: str
    ends: datetime


def _local(moment: datetime, now: datetime) -> date:
    return moment.astimezone(now.tzinfo).date()


def _date(item: _Timed, now: datetime) -> date:
    return _local(item.starts, now)


def _is_on(item: _Timed, day_: date | None, now: datetime) -> bool:
    return _date(item, now) == day_ or (day_ == now.date() and _lasts_from_before(item, now))


def _lasts_from_before(item: _Timed, now: datetime) -> bool:
    """Whether an item of an earlier day is not over yet."""
    return _date(item, now) < now.date() and now < item.ends and not _is_off(item.of)


def _with_ends(
    guest: Guest, seats: tuple[Seat, ...], programme: Programme, now: datetime
) -> list[_Timed]:
    """All items with a start, in order; one without an end lasts until the day's next one."""
    found = sorted(_timed(guest, seats, programme), key=lambda each: (each[0], each[1].id))
    moments = sorted({starts for starts, _, _ in found})
    next_after = dict(pairwise(moments))
    timed = []
    for starts, of, table in found:
        item = _Timed(starts, of, table, of.ends or starts + _USUAL)
        following = next_after.get(starts)
        if of.ends is None and following and _local(following, now) == _date(item, now):
            item = item._replace(ends=following)
        timed.append(item)
    return timed


def _timed(
    guest: Guest, seats: tuple[Seat, ...], programme: Programme
) -> list[tuple[datetime, Session | Round, str]]:
    tables = {seat.round: seat.table for seat in seats if seat.table}
    sessions: list[tuple[datetime, Session | Round, str]] = [
        (session.starts, session, "")
        for session in programme.sessions.values()
        if session.starts and is_for(session, guest)
    ]
    rounds: list[tuple[datetime, Session | Round, str]] = [
        (round_.starts, round_, tables[round_.id])
        for round_ in programme.rounds.values()
        if round_.starts and round_.id in tables
    ]
    return sessions + rounds


def _placed(timed: list[_Timed], now: datetime) -> list[AgendaItem]:
    coming = [each.starts for each in timed if each.starts > now and not _is_off(each.of)]
    first = min(coming, default=None)
    items = []
    for starts, of, table, ends in timed:
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


def is_held_at(round_: Round, table: Table) -> bool:
    """Whether a round takes place at a table: in its room, or wherever where either has none."""
    return not round_.room or table.room in ("", round_.room)


def active_round(seats: tuple[Seat, ...], programme: Programme, now: datetime) -> str:
    """The round to show: the current or next one, else the last, else that of any seat."""
    mine = {seat.round for seat in seats if seat.table}
    known = (programme.rounds[id_] for id_ in mine if id_ in programme.rounds)
    rounds = sorted(known, key=by_time)
    for round_ in rounds:
        if (round_.ends or round_.starts or now) >= now:
            return round_.id
    return rounds[-1].id if rounds else min(mine, default="")


def current_round(programme: Programme, now: datetime) -> str:
    """The id of the first round that is not over, else of one without time, else of the last.

    Empty where there is no round.
    """
    timed = [(one.starts, one) for one in programme.rounds.values() if one.starts is not None]
    timed.sort(key=lambda pair: (pair[0], pair[1].id))
    coming = [one for starts, one in timed if (one.ends or starts) >= now]
    untimed = [one for one in programme.rounds.values() if one.starts is None]
    over = [one for _, one in reversed(timed)]
    return next((one.id for one in (*coming, *untimed, *over)), "")
