"""Start and end of records, from dates, times and spans in separate columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of
from kiosk.exchange.importing.values.dates_and_times import Moment, read_moment

Values = dict[str, Any]

_PERIODS = (("starts", "ends"), ("opens", "closes"), ("valid_from", "valid_until"))
TIMES = ("day", "span", "duration", *(name for period in _PERIODS for name in period))
"""Fields from which the times of a row are resolved."""
# A period that starts from this time on and ends up to that time lasts past midnight.
_EVENING, _MORNING = 18, 7
_SPAN = re.compile(r"\s*(?:[~〜～∼–—]|부터|(?<=\d)\s+to\s+|(?<=:\d\d)\s*-)\s*")


@dataclass(frozen=True, slots=True)
class Clock:
    """The zone and the date for times without them; `day` is the event's first day."""

    zone: ZoneInfo
    day: date | None = None


def resolve_times(values: Values, clock: Clock) -> None:
    """Sets points in time in `values` where a row has dates, times and spans.

    A time alone is on the row's date, or else the clock's; an end is on the date of its start.
    """
    day = _day_of(values.pop("day", None), clock)
    _divide_span(values)
    duration = values.pop("duration", None)
    for opening, closing in _PERIODS:
        for name in (opening, closing):
            if isinstance(values.get(name), Moment):
                values[name] = values[name].on(clock.day)
        _settle_period(values, opening, closing, clock.zone, day)
    if duration and values.get("starts") and not values.get("ends"):
        values["ends"] = values["starts"] + timedelta(minutes=duration)


def _day_of(stated_day: Moment | None, clock: Clock) -> date | None:
    """The date of a row. Raises InvalidCell where only the event's first day would determine it."""
    if not stated_day:
        return clock.day
    with errors_about("day"):
        return stated_day.on(clock.day).at(clock.zone).date()


def _is_past(opens: Moment, closes: Moment) -> bool:
    """Whether an evening ends after midnight, as 22:00~01:00 does."""
    return bool(
        opens.time
        and closes.time
        and not closes.has_day
        and not closes.later
        and opens.time.hour >= _EVENING
        and closes.time.hour < _MORNING
    )


def first_day(rows: Iterable[Values]) -> date | None:
    """The first date in any of these rows, alone or before a time."""
    for values in rows:
        moments = [values.get(name) for name in ("day", "starts", "opens")]
        if span := values.get("span"):
            with suppress(InvalidCell):
                moments.append(read_moment(_SPAN.split(span, maxsplit=1)[0]))
        for moment in moments:
            if isinstance(moment, Moment) and moment.day:
                return moment.day
    return None


def check_periods(record: object) -> None:
    """Raises InvalidCell where an end is before its start."""
    for opening, closing in _PERIODS:
        starts, ends = getattr(record, opening, None), getattr(record, closing, None)
        if starts and ends and ends < starts:
            shown = f"{ends:%Y-%m-%d %H:%M}", f"{starts:%Y-%m-%d %H:%M}"
            raise InvalidCell("import.period.backwards", ends=shown[0], starts=shown[1]).about(
                closing
            )


def time_errors(values: Values, clock: Clock) -> list[InvalidCell]:
    """The errors of `resolve_times` for a row."""
    return errors_of(partial(resolve_times, values, clock)) or errors_of(
        partial(check_periods, SimpleNamespace(**values))
    )


def _divide_span(values: Values) -> None:
    """Sets a start and an end from "14:00~15:00", where the row has no columns for them."""
    span = values.pop("span", "")
    if not span:
        return
    with errors_about("span"):
        opening, *closing = _SPAN.split(span.removesuffix("까지"), maxsplit=1)
        if not values.get("starts"):
            values["starts"] = read_moment(opening)
        if closing and not values.get("ends"):
            values["ends"] = read_moment(closing[0])


def _settle_period(
    values: Values, opening: str, closing: str, zone: ZoneInfo, day: date | None
) -> None:
    opens, closes = values.get(opening), values.get(closing)
    _settle(values, opening, zone, day)
    if isinstance(opens, Moment) and opens.day:
        day = opens.day
    if isinstance(opens, Moment) and isinstance(closes, Moment) and _is_past(opens, closes):
        values[closing] = replace(closes, later=1)
    _settle(values, closing, zone, day, closing=True)


def _settle(
    values: Values, name: str, zone: ZoneInfo, day: date | None, *, closing: bool = False
) -> None:
    moment = values.get(name)
    if isinstance(moment, Moment):
        with errors_about(name):
            values[name] = moment.at(zone, day, closing=closing)
