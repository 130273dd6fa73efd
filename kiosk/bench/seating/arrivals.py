"""Benchmark of seats that are searched while guests arrive; times are processor time."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from kiosk.bench.figures import Figure, percentile
from kiosk.bench.seating.forum_event import EventToSeat, forum_event, large_event, with_walk_ins
from kiosk.seating.live import arrival_hour
from kiosk.seating.live.expected_cost import improve_round
from kiosk.seating.model import SeatingModel
from kiosk.seating.planning import plan_rounds
from kiosk.seating.problem import NOWHERE, Ints

_HOURS = 8
_MIXES = ((0.12, 10), (0.12, 3), (0.25, 10), (0.25, 3))
_PER_ARRIVAL = 40


def measure() -> Iterator[Figure]:
    """Figures of check-in hours, and of one arrival."""
    event = forum_event()
    plan = plan_rounds(event.model(), 6000, 1).plan
    yield from _one_arrival(event, plan, 200)
    yield from _hours(event, plan)
    large = large_event()
    yield from _one_arrival(large, plan_rounds(large.model(), 2000, 1).plan, 1000)


def _one_arrival(event: EventToSeat, plan: Ints, people: int) -> Iterator[Figure]:
    """Five guests stay away and three come unexpected; a third, and two thirds, were told."""
    times: list[float] = []
    moved = 0
    for seed in range(6):
        model, known = _with_walk_ins(event, plan, 3)
        random = np.random.Generator(np.random.PCG64(seed))
        told = random.permutation(people)[: people * (1 + seed % 2) // 3]
        model.problem.fixed[0, told] = known[0, told]
        chances = np.full(people + 3, 0.88)
        chances[told] = chances[people:] = 1.0
        chances[np.setdiff1d(np.arange(people), told)[:5]] = 0.02
        begun = time.process_time()
        row = improve_round(model, known, 0, chances, iterations=_PER_ARRIVAL)
        times.append(time.process_time() - begun)
        moved += int((row[told] != known[0, told]).sum())
    at = f"{people} people, 5 stay away, 3 on no list, {_PER_ARRIVAL} iterations"
    bound = 60 if people <= 200 else 250
    yield Figure("live seating: told people moved", at, moved, "", 0, len(times))
    yield Figure(
        "live seating: one arrival, p95", at, percentile(times, 0.95) * 1e3, "ms", bound, len(times)
    )


def _hours(event: EventToSeat, plan: Ints) -> Iterator[Figure]:
    worse = moved = without = 0
    times: list[float] = []
    printed, live = [], []
    for no_show, walk_ins in _MIXES:
        for seed in range(_HOURS):
            model, known = _with_walk_ins(event, plan, walk_ins)
            unlisted = [one.id for one in model.guests[len(event.guests) :]]
            hour = arrival_hour.random_hour(model, 0, unlisted, no_show, str(seed))
            printed.append(arrival_hour.printed(model, 0, known, hour))
            result = arrival_hour.live(model, 0, known, hour, iterations=_PER_ARRIVAL)
            live.append(result)
            best = arrival_hour.hindsight(model, 0, known, hour)
            worse += result.smallest < best.smallest
            moved += result.moved
            without += result.without_seat
            times += result.seconds
    runs = len(live)
    at = f"{runs} check-in hours, 12 and 25 % stay away, 3 and 10 on no list"
    yield Figure("live seating: smallest table below hindsight's", at, worse, "", 1, runs)
    yield Figure("live seating: told people moved", at, moved, "", 0, runs)
    yield Figure("live seating: people without a seat", at, without, "", 0, runs)
    yield Figure(
        "live seating: work at a check-in, p99", at, percentile(times, 0.99) * 1e3, "ms", 50, runs
    )
    smallest = min(one.smallest for one in live)
    by_plan = min(one.smallest for one in printed)
    yield Figure(
        "live seating: smallest table as printed, against live",
        at,
        by_plan / smallest,
        "×",
        1,
        runs,
    )


def _with_walk_ins(event: EventToSeat, plan: Ints, count: int) -> tuple[SeatingModel, Ints]:
    """The model with people on no list, and the plan, in which these have no seat."""
    model = with_walk_ins(event, count).model()
    empty = np.full((len(plan), count), NOWHERE, np.int32)
    return model, np.concatenate([plan, empty], axis=1)
