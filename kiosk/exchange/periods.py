"""Periods: when things start and end, out of days, times and spans in separate columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.exchange.moments import Moment, read_moment
from kiosk.exchange.refusals import Unfit, blamed_on

Values = dict[str, Any]

_PERIODS = (("starts", "ends"), ("opens", "closes"), ("valid_from", "valid_until"))
_SPAN = re.compile(r"\s*(?:[~〜～∼–—]|부터|(?<=\d)\s+to\s+|(?<=:\d\d)\s*-)\s*")


@dataclass(frozen=True, slots=True)
class Clock:
    """The zone and the day of times that name none."""

    zone: ZoneInfo
    day: date | None = None


def settle_times(values: Values, clock: Clock) -> None:
    """Puts points in time into `values` where a row says days, times and spans.

    A time alone is on the row's day, or else the clock's; an end on the day of its start.
    """
    day = values.pop("day", None)
    if span := values.pop("span", ""):
        with blamed_on("span"):
            _divide(values, span)
    duration = values.pop("duration", None)
    for opening, closing in _PERIODS:
        on = day.day if day else clock.day
        opens = values.get(opening)
        _settle(values, opening, clock.zone, on)
        if isinstance(opens, Moment) and opens.day:
            on = opens.day
        _settle(values, closing, clock.zone, on, closing=True)
    if duration and values.get("starts") and not values.get("ends"):
        values["ends"] = values["starts"] + timedelta(minutes=duration)


def check_periods(record: object) -> None:
    """Raises Unfit where something ends before it starts."""
    for opening, closing in _PERIODS:
        starts, ends = getattr(record, opening, None), getattr(record, closing, None)
        if starts and ends and ends < starts:
            shown = f"{ends:%Y-%m-%d %H:%M}", f"{starts:%Y-%m-%d %H:%M}"
            raise Unfit("import.period.backwards", ends=shown[0], starts=shown[1]).about(closing)


def _divide(values: Values, span: str) -> None:
    """A start and an end out of "14:00~15:00", where the row does not say them itself."""
    opening, *closing = _SPAN.split(span.removesuffix("까지"), maxsplit=1)
    if not values.get("starts"):
        values["starts"] = read_moment(opening)
    if closing and not values.get("ends"):
        values["ends"] = read_moment(closing[0])


def _settle(
    values: Values, name: str, zone: ZoneInfo, day: date | None, *, closing: bool = False
) -> None:
    moment = values.get(name)
    if isinstance(moment, Moment):
        with blamed_on(name):
            values[name] = moment.at(zone, day, closing=closing)
