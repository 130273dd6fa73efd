"""The queue against closed formulas, Little's law, and a count of everybody."""

from __future__ import annotations

from math import factorial
from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.arrivals.queue_figures import (
    arrivals_by_interval,
    longest_queues,
    use_by_interval,
    waiting_at,
)
from kiosk.domain.arrivals.queueing import QueueTrace, serve

MANY = 200_000


def erlang_c(servers: int, load: float) -> float:
    """The probability to wait; A. K. Erlang (1917). `load` is in servers."""
    full = load**servers / factorial(servers) * servers / (servers - load)
    return full / (sum(load**n / factorial(n) for n in range(servers)) + full)


def poisson(rng: Random, rate: float, count: int) -> list[float]:
    moments, now = [], 0.0
    for _ in range(count):
        now += rng.expovariate(rate)
        moments.append(now)
    return moments


@pytest.mark.parametrize(("servers", "use"), [(1, 0.7), (4, 0.8), (10, 0.85)])
def test_the_mean_wait_is_that_of_erlang_c(servers: int, use: float) -> None:
    rng, service = Random(4), 8.0
    arrivals = poisson(rng, use * servers / service, MANY)
    services = [rng.expovariate(1 / service) for _ in arrivals]
    trace = serve(arrivals, services, [(0,)] * MANY, (servers,))
    expected = erlang_c(servers, use * servers) * service / (servers * (1 - use))
    assert fmean(trace.waits()) == pytest.approx(expected, rel=0.05)


def test_the_mean_wait_for_fixed_service_is_that_of_pollaczek_and_khinchine() -> None:
    rng, use = Random(5), 0.75
    arrivals = poisson(rng, use / 8, MANY)
    trace = serve(arrivals, [8.0] * MANY, [(0,)] * MANY, (1,))
    assert fmean(trace.waits()) == pytest.approx(use * 8 / (2 * (1 - use)), rel=0.05)


def test_a_queue_without_chance_has_the_waits_that_one_can_count() -> None:
    trace = serve([0, 0, 0, 1, 30], [10, 10, 4, 2, 5], [(0,)] * 5, (2,))
    assert trace.waits() == [0, 0, 10, 9, 0]
    assert list(trace.ends) == [10, 10, 14, 12, 35]


def test_who_may_choose_goes_where_service_begins_first() -> None:
    trace = serve([0, 0, 0, 0], [10, 5, 5, 5], [(0,), (0, 1), (0, 1), (0,)], (1, 1))
    assert list(trace.stations) == [0, 1, 1, 0]
    assert trace.waits() == [0, 0, 5, 10]


mornings = st.lists(
    st.tuples(st.floats(0, 1499), st.floats(1, 200), st.sampled_from([(0,), (1,), (0, 1)])),
    max_size=60,
)


def served(people: list[tuple[float, float, tuple[int, ...]]], servers: int) -> QueueTrace:
    people = sorted(people)
    arrivals = [arrival for arrival, _, _ in people]
    services = [service for _, service, _ in people]
    choices = [choice for _, _, choice in people]
    return serve(arrivals, services, choices, (servers, 1))


@given(mornings, st.integers(1, 4))
def test_everybody_who_came_is_served_or_waits(
    people: list[tuple[float, float, tuple[int, ...]]], servers: int
) -> None:
    trace = served(people, servers)
    assert sum(arrivals_by_interval(trace, 5)) == len(people)
    for moment in (0.0, 300.0, 777.0, 1500.0):
        came = sum(arrival < moment for arrival in trace.arrivals)
        begun = sum(
            begin <= moment
            for begin, arrival in zip(trace.begins, trace.arrivals, strict=True)
            if arrival < moment
        )
        assert came == begun + waiting_at(trace, moment)


@given(mornings, st.integers(1, 4))
def test_no_station_serves_more_at_once_than_it_has_servers(
    people: list[tuple[float, float, tuple[int, ...]]], servers: int
) -> None:
    trace = served(people, servers)
    for station, most in enumerate((servers, 1)):
        times = [
            (begin, end)
            for begin, end, where in zip(trace.begins, trace.ends, trace.stations, strict=True)
            if where == station
        ]
        for begin, _ in times:
            assert sum(start <= begin < end for start, end in times) <= most


def test_the_mean_queue_is_rate_times_wait() -> None:
    """Little's law, with the queue counted at every second."""
    rng = Random(6)
    arrivals = poisson(rng, 0.3, 3000)
    trace = serve(arrivals, [rng.expovariate(1 / 12) for _ in arrivals], [(0,)] * 3000, (4,))
    end = max(trace.ends)
    changes = sorted([(a, 1) for a in trace.arrivals] + [(b, -1) for b in trace.begins])
    area, length, last = 0.0, 0, 0.0
    for moment, change in changes:
        area, length, last = area + length * (moment - last), length + change, moment
    rate = len(arrivals) / end
    assert area / end == pytest.approx(rate * fmean(trace.waits()))


def test_the_longest_queue_of_an_interval_counts_who_waited_from_before() -> None:
    trace = serve([0.0] * 4, [400.0] * 4, [(0,)] * 4, (1,))
    assert longest_queues(trace, 6) == [3, 3, 2, 1, 0, 0]


def test_the_use_of_an_interval_is_the_share_of_busy_time() -> None:
    trace = serve([0.0, 450.0], [450.0, 300.0], [(0,)] * 2, (2,))
    assert use_by_interval(trace, 2, 3) == [0.5, 0.5, 0.25]
