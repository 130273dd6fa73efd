"""The arrival rate and its forecast."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records.arrival_rate import (
    INTERVAL,
    Interval,
    axis,
    curve,
    forecast,
    interval_of,
    is_labelled,
    rate,
)

NINE = datetime(2024, 12, 11, 9, 0, tzinfo=ZoneInfo("Asia/Seoul"))


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def test_an_interval_begins_at_whole_ten_minutes() -> None:
    assert interval_of(at(19.99)) == at(10)
    assert interval_of(at(20)) == at(20)


def test_the_curve_has_intervals_without_arrivals_and_ends_at_the_current_one() -> None:
    assert curve({at(10): 3, at(30): 2}, before=5, until=at(47)) == (
        Interval(at(10), 3, 8),
        Interval(at(20), 0, 8),
        Interval(at(30), 2, 10),
        Interval(at(40), 0, 10),
    )


def test_the_axis_has_at_least_two_times_however_few_intervals_there_are() -> None:
    for minute in range(0, 60, 10):
        shown = axis(curve({at(minute): 4}, 0, at(minute)))
        assert at(minute) in shown
        labels = [f"{one:%H:%M}" for one in shown if is_labelled(one, len(shown))]
        begin = 0 if minute < 30 else 30
        assert labels == [f"{at(begin):%H:%M}", f"{at(begin + 30):%H:%M}"]


def test_the_axis_of_a_long_day_has_whole_hours_only() -> None:
    shown = axis(curve({at(0): 1, at(7 * 60): 1}, 0, at(0)))
    labels = [f"{one:%H:%M}" for one in shown if is_labelled(one, len(shown))]
    assert labels == [f"{hour:02}:00" for hour in range(9, 17)]


def test_a_day_without_arrivals_has_no_curve() -> None:
    assert curve({}, before=5, until=NINE) == ()
    assert axis(()) == ()


def test_an_arrival_later_than_the_current_time_is_in_the_curve() -> None:
    assert [interval.arrivals for interval in curve({at(0): 1, at(20): 1}, 0, at(5))] == [1, 0, 1]


def test_the_last_ten_minutes_have_the_most_weight_in_the_rate() -> None:
    assert rate((12, 6, 6)) == 9
    assert rate((0, 0, 6)) == 1
    assert rate((6, 0, 0)) == 3


def test_a_rate_gives_a_number_at_a_time_and_a_time_of_completion() -> None:
    expected_arrival = forecast(100, 160, 20.0, NINE, by=at(20))
    assert (expected_arrival.arrived, expected_arrival.by, expected_arrival.complete) == (
        140,
        at(20),
        at(30),
    )


def test_a_forecast_does_not_exceed_the_expected_number() -> None:
    assert forecast(100, 110, 20.0, NINE, by=at(60)).arrived == 110
    assert forecast(112, 110, 20.0, NINE, by=at(60)).arrived == 112


def test_there_is_no_forecast_for_the_past_or_without_arrivals() -> None:
    assert forecast(100, 160, 20.0, NINE, by=at(-1)).by is None
    assert forecast(100, 160, 20.0, NINE, by=None).by is None
    expected_arrival = forecast(100, 160, 0.0, NINE, by=at(20))
    assert (expected_arrival.arrived, expected_arrival.complete) == (100, None)
    assert forecast(160, 160, 20.0, NINE, by=at(20)).complete is None


def test_a_time_of_completion_that_says_nothing_is_left_out() -> None:
    assert forecast(100, 160, 0.9, NINE, by=None).complete is None
    assert forecast(100, 160, 1.0, NINE, by=None).complete == at(600)
    assert forecast(100, 160, 1.0, NINE, by=None, ends=at(599)).complete is None
    assert forecast(100, 160, 1.0, NINE, by=None, ends=at(600)).complete == at(600)
    assert forecast(100, 300, 1.0, NINE, by=None, ends=at(10_000)).complete is None


@given(st.dictionaries(st.integers(0, 200), st.integers(1, 50), min_size=1), st.integers(0, 99))
def test_the_curve_ends_with_all_arrivals(arrivals: dict[int, int], before: int) -> None:
    drawn = curve({NINE + INTERVAL * n: came for n, came in arrivals.items()}, before, NINE)
    assert drawn[-1].total == before + sum(arrivals.values())
    assert sum(interval.arrivals for interval in drawn) == sum(arrivals.values())
    assert len(drawn) == max(arrivals) - min(arrivals) + 1
