"""Dates and times are read in all common formats."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.importing.files.cells import Cell
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.dates_and_times import Moment, read_moment

SEOUL = ZoneInfo("Asia/Seoul")
AT = datetime(2024, 12, 11, 14, 5, tzinfo=SEOUL)


@pytest.mark.parametrize(
    "text",
    [
        "2024-12-11 14:05",
        "2024-12-11T14:05:00",
        "2024-12-11T14:05:00+09:00",
        "2024-12-11T05:05Z",
        "2024-12-11 05:05:00.000 UTC",
        "2024-12-11 14:05 KST",
        "2024/12/11 14:05",
        "2024.12.11 14:05",
        "2024. 12. 11. 14:05",
        "2024. 12. 11. 오후 2:05",
        "2024. 12. 11 PM 2:05",
        "2024. 12. 11.(수) 오후 2시 5분",
        "2024년 12월 11일 14시 05분",
        "2024년 12월 11일 수요일 오후 2:05:00",
        "2024-12-11 (Wed) 2:05 pm",
        "Wednesday, 11 December 2024, 14:05",
        "11 Dec 2024 2:05 p.m.",
        "Dec 11th, 2024 2:05PM",
        "20241211 1405",
        "20241211T140500",
        "45637.586805555555",
        datetime(2024, 12, 11, 14, 5),  # noqa: DTZ001 - a cell
        datetime(2024, 12, 11, 14, 4, 59, 999_000),  # noqa: DTZ001 - as Excel's fraction falls short
    ],
)
def test_one_time_in_many_formats(text: Cell) -> None:
    moment = read_moment(text)
    assert moment
    assert moment.at(SEOUL) == AT


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("오전 12:05", Moment(time=time(0, 5))),
        ("오후 12:05", Moment(time=time(12, 5))),
        ("정오", Moment(time=time(12))),
        ("9시", Moment(time=time(9))),
        ("2 pm", Moment(time=time(14))),
        (time(9, 30), Moment(time=time(9, 30))),
        ("2024-12-11", Moment(date(2024, 12, 11))),
        ("2024. 12. 11.", Moment(date(2024, 12, 11))),
        ("20241211", Moment(date(2024, 12, 11))),
        ("45637", Moment(date(2024, 12, 11))),
        (date(2024, 12, 11), Moment(date(2024, 12, 11))),
        ("2024-12-11 24:00", Moment(date(2024, 12, 12), time(0))),
        ("", None),
    ],
)
def test_a_day_or_a_time_alone(text: Cell, moment: Moment | None) -> None:
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "12/11/2024",
        "11.12.2024",
        "24-12-11",
        "2024-02-30",
        "2024-12-11 33:00",
        "2024-12-11 14:61",
        "2024-12-11 오전 14:05",
        "2024-12-11 14:05 ~",
        "0001-01-01",
        "99999",
        "33:00",
        datetime(9999, 12, 31, 23, 59, 59, 999_999),  # noqa: DTZ001 - a cell
    ],
)
def test_ambiguous_or_invalid_times_are_refused(text: Cell) -> None:
    with pytest.raises(InvalidCell) as refused:
        read_moment(text)
    assert refused.value.sentence.id == "import.moment.wrong"


def test_a_closing_date_lasts_until_its_end() -> None:
    day = Moment(date(2024, 12, 11))
    assert day.at(SEOUL) == datetime(2024, 12, 11, tzinfo=SEOUL)
    assert day.at(SEOUL, closing=True) == datetime(2024, 12, 12, tzinfo=SEOUL)


def test_a_time_needs_a_day_from_somewhere() -> None:
    nine = Moment(time=time(9))
    assert nine.at(SEOUL, date(2024, 12, 11)) == datetime(2024, 12, 11, 9, tzinfo=SEOUL)
    with pytest.raises(InvalidCell):
        nine.at(SEOUL)


MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)).map(  # noqa: DTZ001 - cells
    lambda moment: moment.replace(microsecond=0)
)


@given(MOMENTS, st.sampled_from(["Asia/Seoul", "Europe/Stockholm", "America/New_York"]))
def test_written_times_are_read_back(moment: datetime, zone: str) -> None:
    half = "오전" if moment.hour < 12 else "오후"
    spellings = [
        moment.isoformat(),
        moment.isoformat(" "),
        f"{moment:%Y. %m. %d.} {half} {moment.hour % 12 or 12}:{moment:%M:%S}",
        f"{moment:%d %B %Y %I:%M:%S %p}",
        f"{moment:%Y년 %m월 %d일 %H시 %M분 %S초}",
        str((moment - datetime(1899, 12, 30)) / timedelta(days=1)),  # noqa: DTZ001 - a cell
    ]
    expected = moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    for spelling in spellings:
        read = read_moment(spelling)
        assert read, spelling
        assert read.at(ZoneInfo(zone)).astimezone(UTC) == expected, spelling


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        moment = read_moment(text)
    except InvalidCell:
        return
    assert moment is None or moment.day or moment.time


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("24:30", Moment(time=time(0, 30), later=1)),
        ("25:00", Moment(time=time(1), later=1)),
        ("30시", Moment(time=time(6), later=1)),
        ("2024-12-11 25:00", Moment(date(2024, 12, 12), time(1))),
        (datetime(1900, 1, 1, 1, 30), Moment(time=time(1, 30), later=1)),  # noqa: DTZ001 - a cell
        ("2일차", Moment(nth=2)),
        ("제3일차 10:00", Moment(time=time(10), nth=3)),
        ("Day 1", Moment(nth=1)),
        ("둘째 날", Moment(nth=2)),
        ("1일차(12/11)", Moment(yearly=(12, 11))),
        ("Day 2 - 2024-12-12", Moment(date(2024, 12, 12))),
        ("12/11", Moment(yearly=(12, 11))),
        ("12월 11일(수) 14:05", Moment(time=time(14, 5), yearly=(12, 11))),
        ("11 Dec", Moment(yearly=(12, 11))),
        ("Dec 11th", Moment(yearly=(12, 11))),
    ],
)
def test_times_after_midnight_and_dates_relative_to_the_event(text: Cell, moment: Moment) -> None:
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Day 3", date(2025, 1, 1)),
        ("1/2", date(2025, 1, 2)),
        ("12/29", date(2024, 12, 29)),
    ],
)
def test_the_first_day_of_the_event_determines_the_year(text: str, day: date) -> None:
    moment = read_moment(text)
    assert moment
    assert moment.on(date(2024, 12, 30)).at(SEOUL).date() == day
    with pytest.raises(InvalidCell, match="no_day"):
        moment.at(SEOUL, date(2024, 12, 30))
