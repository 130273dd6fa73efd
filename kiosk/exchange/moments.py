"""Dates and times as people write them in spreadsheets, in Korean, English or as Excel counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from kiosk.exchange.cells import Cell, shown
from kiosk.exchange.refusals import Unfit

# Day 0 of Excel's calendar (1900 system); it counts 29 February 1900, so 60 days on it is right.
_EXCEL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - local to the event, as all cells are
_EXCEL_DAYS = (36_526, 73_051)  # the years 2000 to 2099

_YEARS = range(1900, 3000)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MORNING = {"오전", "am", "a.m.", "새벽", "아침"}
_AFTERNOON = {"오후", "pm", "p.m.", "저녁", "밤"}

_WEEKDAY = re.compile(
    r"[(\[]?\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[)\].,]*"
    r"|[(\[][월화수목금토일](?:요일)?[)\]]|[월화수목금토일]요일",
    re.IGNORECASE,
)
_DATES = (
    re.compile(r"(?P<y>\d{4})\s*[-./년]\s*(?P<m>\d{1,2})\s*[-./월]\s*(?P<d>\d{1,2})(?:\s*일|\.)?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=\D|$)"),
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?P<n>[a-z]{3,9})\.?[,\s-]+(?P<y>\d{4})"),
    re.compile(r"(?P<n>[a-z]{3,9})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})"),
)
_TIME = re.compile(
    r"(?P<before>오전|오후|새벽|아침|저녁|밤|[ap]\.?m\.?)?\s*"
    r"(?:(?P<h>\d{1,2})\s*(?::|시|h)\s*(?:(?P<m>\d{1,2})\s*분?)?"
    r"(?:\s*[:\s]\s*(?P<s>\d{1,2})(?:[.,]\d+)?\s*초?)?"
    r"|(?P<only>\d{1,2})(?=\s*[ap]\.?m)|(?P<noon>정오|noon|자정|midnight))"
    r"\s*(?P<after>오전|오후|[ap]\.?m\.?)?"
    r"\s*(?P<zone>z|utc|kst|[+-]\d{2}:?\d{2})?",
)
_COMPACT = re.compile(r"(?P<h>[0-2]\d)(?P<m>[0-5]\d)(?P<s>[0-5]\d)?")
_KST = timezone(timedelta(hours=9))


@dataclass(frozen=True, slots=True)
class Moment:
    """What a cell says about when: a day, a time of day or both; a zone only if it says so."""

    day: date | None = None
    time: time | None = None

    def at(self, zone: ZoneInfo, day: date | None = None, *, closing: bool = False) -> datetime:
        """The moment, in `zone` unless it has its own, on `day` unless it has its own.

        A day without a time begins at midnight; as the `closing` end of something it lasts to the
        next. Raises Unfit for a time without any day.
        """
        day = self.day or day
        if day is None:
            raise Unfit("import.moment.no_day", value=str(self.time))
        if self.time is None:
            clock = time()
            day += timedelta(days=closing)
        else:
            clock = self.time
        moment = datetime.combine(day, clock)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta()))


def read_moment(cell: Cell) -> Moment | None:
    """What a cell says about when, None if it is empty. Raises Unfit if it is not understood."""
    if not cell:
        return None
    try:
        moment = _read(cell)
    except (ValueError, OverflowError) as error:
        raise Unfit("import.moment.wrong", value=shown(cell)) from error
    if moment.day and moment.day.year not in _YEARS:
        raise Unfit("import.moment.wrong", value=shown(cell))
    return moment


def _read(cell: Cell) -> Moment:
    if isinstance(cell, datetime):
        cell = _to_second(cell)
        return Moment(cell.date(), cell.timetz())
    if isinstance(cell, date):
        return Moment(cell)
    if isinstance(cell, time):
        return Moment(time=cell.replace(microsecond=0))
    return _read_serial(cell) or _read_text(cell)


def _to_second(moment: datetime) -> datetime:
    """Excel stores a fraction of a day, whose last digit may fall a little short of the second."""
    return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)


def _read_serial(text: str) -> Moment | None:
    """A day number of Excel's, the fraction the time of day."""
    if not re.fullmatch(r"\d{5}(\.\d+)?", text):
        return None
    days = float(text)
    if not _EXCEL_DAYS[0] <= days < _EXCEL_DAYS[1]:
        return None
    moment = _to_second(_EXCEL_EPOCH + timedelta(days=days))
    return Moment(moment.date(), moment.time() if "." in text else None)


def _read_text(text: str) -> Moment:
    rest = _WEEKDAY.sub(" ", text).strip().lower()
    day, rest = _take_day(rest)
    rest = rest.strip(" ,\n").removeprefix("t")
    if not rest and day:
        return Moment(day)
    clock, days = _read_time(rest)
    if days and day is None:
        raise ValueError(text)
    return Moment(day + timedelta(days=days) if day else None, clock)


def _take_day(text: str) -> tuple[date | None, str]:
    for pattern in _DATES:
        if match := pattern.match(text):
            parts = match.groupdict()
            month = parts.get("m") or _MONTHS.index(parts["n"][:3]) + 1
            return date(int(parts["y"]), int(month), int(parts["d"])), text[match.end() :]
    return None, text


def _read_time(text: str) -> tuple[time, int]:
    """A time of day, and 1 where it is 24:00, the next day's first."""
    match = _TIME.fullmatch(text) or _COMPACT.fullmatch(text)
    if match is None:
        raise ValueError(text)
    parts = match.groupdict()
    half = parts.get("before") or parts.get("after") or ""
    half = half if "가" <= half[:1] <= "힣" else half.replace(".", "")
    if parts.get("noon"):
        hour = 12 if parts["noon"] in ("정오", "noon") else 24
    else:
        hour = _hour(int(parts.get("h") or parts["only"]), half)
    minute, second = int(parts.get("m") or 0), int(parts.get("s") or 0)
    if hour == 24 and not minute and not second:
        return time(tzinfo=_zone(parts.get("zone"))), 1
    return time(hour, minute, second, tzinfo=_zone(parts.get("zone"))), 0


def _hour(hour: int, half: str) -> int:
    if half and not 0 < hour <= 12 and half not in _AFTERNOON:
        raise ValueError(hour)
    if half in _AFTERNOON:
        return hour + 12 if hour < 12 else hour
    if half in _MORNING:
        return hour % 12
    return hour


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in ("z", "utc"):
        return UTC
    if text == "kst":
        return _KST
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
