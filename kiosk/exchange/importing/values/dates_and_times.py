"""Dates and times as people write them in spreadsheets, in Korean or English, or Excel serials."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from kiosk.exchange.importing.files.cells import Cell, shown
from kiosk.exchange.importing.refusals import InvalidCell

# Day 0 of Excel's calendar (1900 system), which has a 29 February 1900: right from day 60 on.
_EXCEL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - local to the event, as all cells are
_EXCEL_DAYS = (36_526, 73_051)  # years 2000 to 2099

_YEARS = range(1900, 3000)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MORNING = {"오전", "am", "a.m.", "새벽", "아침"}
_AFTERNOON = {"오후", "pm", "p.m.", "저녁", "밤"}

_WEEKDAY = re.compile(
    r"[(\[]?\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[)\].,]*"
    r"|[(\[][월화수목금토일](?:요일)?[)\]]|[월화수목금토일]요일",
    re.IGNORECASE,
)
_MONTH = f"(?:{'|'.join(_MONTHS)})[a-z]*"
_DATES = (
    re.compile(r"(?P<y>\d{4})\s*[-./년]\s*(?P<m>\d{1,2})\s*[-./월]\s*(?P<d>\d{1,2})(?:\s*일|\.)?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=\D|$)"),
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?P<n>[a-z]{3,9})\.?[,\s-]+(?P<y>\d{4})"),
    re.compile(r"(?P<n>[a-z]{3,9})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})"),
    re.compile(r"(?P<m>\d{1,2})\s*(?:월|/|\.)\s*(?P<d>\d{1,2})(?:\s*일|\.(?!\d))?(?=\D|$)"),
    re.compile(
        r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?P<n>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?(?=[\s,(]|$)"
    ),
    re.compile(
        r"(?P<n>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?=[\s,(]|$)"
    ),
)
_NTH_DAYS = (
    re.compile(r"(?:제\s*)?(?P<nth>\d{1,2})\s*일\s*차"),
    re.compile(r"day[\s-]*(?P<nth>\d{1,2})\b"),
    re.compile(r"첫\s*(?:째\s*)?날|first day"),
    re.compile(r"둘\s*째\s*날|second day"),
    re.compile(r"셋\s*째\s*날|third day"),
    re.compile(r"넷\s*째\s*날|fourth day"),
    re.compile(r"다섯\s*째\s*날|fifth day"),
)
# An evening may last until six in the morning, written as 30:00.
_MOST_HOURS = 31
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
    """A date, a time of day or both, as a cell gives them; with a zone only if the cell has one.

    `later` are the days by which a time is after its date (25:30 is one day later). A date may be
    the `nth` day of the event, or month and day only (`yearly`).
    """

    day: date | None = None
    time: time | None = None
    later: int = 0
    nth: int = 0
    yearly: tuple[int, int] | None = None

    def on(self, first: date | None) -> Moment:
        """The same with its full date, where the event's `first` day determines it."""
        if first is None or self.day is not None:
            return self
        if self.nth:
            return replace(self, day=first + timedelta(days=self.nth - 1))
        if self.yearly:
            return replace(self, day=_nearest(*self.yearly, first))
        return self

    @property
    def has_day(self) -> bool:
        """Whether it has a date, including one that depends on the event's first day."""
        return bool(self.day or self.nth or self.yearly)

    def at(self, zone: ZoneInfo, day: date | None = None, *, closing: bool = False) -> datetime:
        """The point in time, in `zone` and on `day` unless it has its own.

        A date without a time begins at midnight; as a `closing` end it lasts until the next
        midnight. Raises InvalidCell for a time without any date.
        """
        day = self.day or (None if self.nth or self.yearly else day)
        if day is None:
            raise InvalidCell("import.moment.no_day", value=self._text)
        later = closing if self.time is None else self.later
        moment = datetime.combine(day + timedelta(days=later), self.time or time())
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta()))

    @property
    def _text(self) -> str:
        if self.nth:
            return f"Day {self.nth}"
        if self.yearly:
            return "{:02}-{:02}".format(*self.yearly)
        return f"{self.time:%H:%M}" if self.time else ""


def _nearest(month: int, day: int, first: date) -> date:
    """The date with this month and day that is nearest to the event's first day."""
    dates = []
    for year in (first.year - 1, first.year, first.year + 1):
        with suppress(ValueError):  # the 29th of February
            dates.append(date(year, month, day))
    if not dates:
        raise InvalidCell("import.moment.wrong", value=f"{month:02}-{day:02}")
    return min(dates, key=lambda one: abs(one - first))


def read_moment(cell: Cell) -> Moment | None:
    """The date and time in a cell, None if it is empty. Raises InvalidCell."""
    if not cell:
        return None
    try:
        moment = _read(cell)
    except (ValueError, OverflowError) as error:
        raise InvalidCell("import.moment.wrong", value=shown(cell)) from error
    if moment.day and moment.day.year not in _YEARS:
        raise InvalidCell("import.moment.wrong", value=shown(cell))
    return moment


def _read(cell: Cell) -> Moment:
    if isinstance(cell, datetime):
        cell = _to_second(cell)
        if cell.year <= _EXCEL_EPOCH.year + 1:  # 25:30 as a spreadsheet program keeps it
            days = (cell.replace(tzinfo=None) - _EXCEL_EPOCH).days - 1
            return Moment(time=cell.timetz(), later=max(0, days))
        return Moment(cell.date(), cell.timetz())
    if isinstance(cell, date):
        return Moment(cell)
    if isinstance(cell, time):
        return Moment(time=cell.replace(microsecond=0))
    return _read_serial(cell) or _read_text(cell)


def _to_second(moment: datetime) -> datetime:
    """Rounds to seconds: Excel stores a fraction of a day, which may be slightly too small."""
    return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)


def _read_serial(text: str) -> Moment | None:
    """An Excel serial: a day number whose fraction is the time of day."""
    if not re.fullmatch(r"\d{5}(\.\d+)?", text):
        return None
    days = float(text)
    if not _EXCEL_DAYS[0] <= days < _EXCEL_DAYS[1]:
        return None
    moment = _to_second(_EXCEL_EPOCH + timedelta(days=days))
    return Moment(moment.date(), moment.time() if "." in text else None)


def _read_text(text: str) -> Moment:
    rest = _WEEKDAY.sub(" ", text).strip().lower()
    date_part, rest = _take_day(rest)
    day, rest = date_part.day, rest.strip(" ,\n").removeprefix("t")
    if not rest and not date_part.has_day:
        raise ValueError(text)
    clock, later = _read_time(rest) if rest else (None, 0)
    if day is not None:
        return Moment(day + timedelta(days=later), clock)
    return replace(date_part, time=clock, later=later)


def _take_day(text: str) -> tuple[Moment, str]:
    """The date at the beginning of a text, if there is one, and the rest of the text."""
    return _take_date(text) or _take_nth_day(text) or (Moment(), text)


def _take_date(text: str) -> tuple[Moment, str] | None:
    for pattern in _DATES:
        if match := pattern.match(text):
            parts = match.groupdict()
            month = int(parts.get("m") or _MONTHS.index(parts["n"][:3]) + 1)
            rest = text[match.end() :]
            if parts.get("y"):
                return Moment(date(int(parts["y"]), month, int(parts["d"]))), rest
            date(2000, month, int(parts["d"]))  # raises ValueError for an impossible date
            return Moment(yearly=(month, int(parts["d"]))), rest
    return None


def _take_nth_day(text: str) -> tuple[Moment, str] | None:
    """A day of the event by its number, perhaps with its date behind it."""
    for number, pattern in enumerate(_NTH_DAYS):
        if match := pattern.match(text):
            nth = int(match["nth"]) if match.re.groups else number - 1
            rest = text[match.end() :].strip(" ,:·-/")
            more, after = _take_day(rest.strip("()[]")) if rest else (Moment(), rest)
            if more.has_day:
                return (more if more.day else replace(more, nth=0)), after.strip("()[] ")
            return Moment(nth=nth), rest
    return None


def _read_time(text: str) -> tuple[time, int]:
    """A time of day, and the number of days by which it is after its date."""
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
    later, hour = divmod(hour, 24) if hour < _MOST_HOURS and not half else (0, hour)
    return time(hour, minute, second, tzinfo=_zone(parts.get("zone"))), later


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
