"""Which live round guests are told at their check-in, and which seats they may see."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Programme, Round, Seat

_USUAL = timedelta(hours=1)
"""How long a round without an end lasts."""


def live_round(programme: Programme, now: datetime) -> Round | None:
    """The live round of which guests are told their table: the one that is on, else the next one.

    Guests are told of a later one once those before it are over, and of none before its day. Where
    no live round has a time, it is the first one. `now` is in the time zone of the event.
    """
    live = sorted((one for one in programme.rounds.values() if one.live), key=by_time)
    timed = [one for one in live if one.starts is not None]
    if not timed:
        return live[0] if live else None
    coming = next((one for one in timed if not is_over(one, now)), None)
    if coming is None or coming.starts is None:
        return None
    day = coming.starts.astimezone(now.tzinfo).date()
    return coming if day <= now.date() else None


def is_over(round_: Round, now: datetime) -> bool:
    """Whether a round that has a time is over; one without an end lasts an hour."""
    ends = round_.ends or (round_.starts and round_.starts + _USUAL)
    return ends is not None and ends <= now


def has_begun(round_: Round, now: datetime) -> bool:
    """Whether a round has begun, so that whoever is not there yet has no claim to a seat."""
    return round_.starts is not None and round_.starts <= now


def visible_seats(seats: Iterable[Seat], programme: Programme) -> tuple[Seat, ...]:
    """The seats that a guest may see: of a live round only one that they were told."""
    live = {one.id for one in programme.rounds.values() if one.live}
    return tuple(one for one in seats if one.round not in live or one.told == one.table)


def may_be_told(seat: Seat, programme: Programme) -> bool:
    """Whether others at a table may be told of a seat.

    In a live round whose seats still change, only of one that its own guest was told.
    """
    round_ = programme.rounds.get(seat.round)
    moves = round_ is not None and round_.live and not round_.locked
    return bool(seat.table) and (not moves or seat.told == seat.table)
