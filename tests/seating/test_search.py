"""The search keeps what has to be kept, and finds the same plan on every machine."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.bench.seating.forum_event import forum_event
from kiosk.seating.evaluation import cost_of, problems_of
from kiosk.seating.model import RoundToSeat
from kiosk.seating.plan_report import report
from kiosk.seating.planning import plan_rounds
from kiosk.seating.problem import TooFewSeats
from kiosk.seating.search import improve
from kiosk.seating.start import start_plan
from kiosk.seating.templates import template
from tests.seating.events import golfers, guests, model, repeated_pairs, rule, tables


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    ("groups", "seats", "rounds"), [(8, 4, 6), (12, 10, 4), (10, 8, 4), (20, 10, 4), (25, 8, 4)]
)
def test_nobody_meets_anybody_twice(groups: int, seats: int, rounds: int, seed: int) -> None:
    problem = golfers(groups, seats, rounds)
    found = improve(
        problem, start_plan(problem, seed), 6000, seed, progress=lambda _, cost: cost > 0
    )
    assert repeated_pairs(found.plan) == found.cost == 0
    assert problems_of(problem, found.plan) == []


@pytest.mark.parametrize(
    ("groups", "seats", "rounds"),
    [(8, 8, 4), (10, 10, 4), (8, 4, 7), (5, 3, 7), (9, 9, 9), (7, 7, 7)],
)
def test_a_known_design_has_no_repeats(groups: int, seats: int, rounds: int) -> None:
    plan = template(groups, seats, rounds)
    assert plan is not None
    assert plan.shape == (rounds, groups * seats)
    assert all((np.bincount(row) == seats).all() for row in plan)
    assert repeated_pairs(plan) == 0


def test_where_no_design_is_known_there_is_none() -> None:
    assert template(6, 6, 3) is None
    assert template(10, 10, 5) is None


def test_the_forum_is_seated_without_breaking_a_rule() -> None:
    forum = forum_event().model()
    found = plan_rounds(forum, 3000, 1)
    told = report(forum, found.plan, seconds=20.0)
    assert (told.broken, told.unseated) == (0, 0)
    assert problems_of(forum.problem, found.plan) == []
    assert told.total == found.cost
    assert told.is_proven
    assert told.bound <= told.total
    assert told.captured >= 85
    assert all(term.least <= term.points for term in told.terms)


_PROGRAM = """
import hashlib
from kiosk.bench.seating.forum_event import forum_event
from kiosk.seating.planning import plan_rounds
print(hashlib.sha256(plan_rounds(forum_event().model(), 600, 5).plan.tobytes()).hexdigest())
"""


@pytest.mark.parametrize(
    "environment",
    [
        {"OPENBLAS_NUM_THREADS": "1"},
        {"OPENBLAS_NUM_THREADS": "2"},
        {
            "OPENBLAS_CORETYPE": "NEHALEM",
            "NPY_DISABLE_CPU_FEATURES": "AVX2 FMA3 AVX512F AVX512_SKX",
        },
    ],
)
def test_a_seed_gives_the_same_plan_with_other_threads_and_processors(
    environment: dict[str, str],
) -> None:
    known = plan_rounds(forum_event().model(), 600, 5).plan
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _PROGRAM],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == hashlib.sha256(known.tobytes()).hexdigest()


def test_more_people_than_seats_are_refused_with_their_number() -> None:
    made = model(guests(9), [RoundToSeat("r1", tables(2, 4))])
    with pytest.raises(TooFewSeats) as raised:
        plan_rounds(made, 10, 1)
    assert (raised.value.round, raised.value.people, raised.value.seats) == (0, 9, 8)


def test_a_cancelled_search_leaves_a_whole_plan() -> None:
    made = model(guests(20), [RoundToSeat("r1", tables(4, 6))])
    found = plan_rounds(made, 5000, 1, progress=lambda iterations, _: iterations < 50)
    assert 50 <= found.iterations < 60
    assert problems_of(made.problem, found.plan) == []


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(2, 24))
def test_the_search_counts_what_the_plan_costs(seed: int, count: int) -> None:
    people = guests(count, seed)
    ids = [one.id for one in people]
    rules = [rule("together", *ids[:2]), rule("at_table", ids[-1], table="2")]
    made = model(people, [RoundToSeat(f"r{n}", tables(4, 7)) for n in range(2)], rules)
    begin = start_plan(made.problem, seed)
    found = improve(made.problem, begin, 120, seed)
    assert found.cost == cost_of(made.problem, found.plan).total
    assert found.cost <= cost_of(made.problem, begin).total
    assert problems_of(made.problem, found.plan) == []
    assert (report(made, found.plan).broken, report(made, found.plan).unseated) == (0, 0)


def test_seats_that_stand_are_changed_only_where_that_saves_more_than_it_moves() -> None:
    forum = forum_event().model()
    first = plan_rounds(forum, 2000, 1)
    again = plan_rounds(forum, 2000, 2, first.plan)
    moved = int((again.plan != first.plan).sum())
    assert first.cost - again.cost >= moved
    assert (plan_rounds(forum, 0, 3, first.plan).plan == first.plan).all()
