"""When guests of a live round are expected: by the programme of the day and recent arrivals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.domain.arrivals.arrival_curve import assumed_curve
from kiosk.domain.records.arrival_rate import INTERVAL, rate
from kiosk.domain.records.entities import Programme, Round
from kiosk.domain.seating.arrival_chances import ArrivalTimes, ExpectedGuest

_CURVE = assumed_curve()


def arrival_times(
    programme: Programme, round_: Round, people: Iterable[ExpectedGuest], now: datetime
) -> ArrivalTimes:
    """The times by which guests of a round come; `now` is in the time zone of the event."""
    arrived = [one.arrived for one in people if one.arrived is not None]
    soon = 0.0
    if round_.starts is not None and round_.starts > now:
        soon = _pace(arrived, now) * ((round_.starts - now) / INTERVAL)
    return ArrivalTimes(_CURVE, _opening(programme, round_, now).timestamp(), soon)


def _pace(arrived: Iterable[float], now: datetime) -> float:
    """Guests per ten minutes."""
    ages = [now.timestamp() - one for one in arrived]
    step = INTERVAL.total_seconds()
    first, second, third = (
        sum(number * step <= age < (number + 1) * step for age in ages) for number in range(3)
    )
    return rate((first, second, third))


def _opening(programme: Programme, round_: Round, now: datetime) -> datetime:
    """When the first session or round of the day starts, which most guests come for."""
    sessions = [one.starts for one in programme.sessions.values() if not one.cancelled]
    moments = [*sessions, *(one.starts for one in programme.rounds.values())]
    today = [one for one in moments if one and one.astimezone(now.tzinfo).date() == now.date()]
    usual = round_.starts or programme.event.starts or now + timedelta(hours=1)
    return min(today, default=usual)
