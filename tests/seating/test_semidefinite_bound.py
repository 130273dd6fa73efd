"""The bound of costs of pairs: never above the best plan, and close below it on tiny events."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations

import numpy as np
import pytest

from kiosk.seating.problem import HARD, NOWHERE, Ints, SeatingProblem
from kiosk.seating.semidefinite_bound import Counted, least_of_pairs
from tests.seating.events import golfers


@cache
def plans(people: int, tables: int, seats: int) -> Ints:
    """Every way to seat people at equal tables, once each: plans x pairs, 1 for those together."""
    rows: list[tuple[int, ...]] = [()]
    for _ in range(people):
        rows = [
            (*row, table)
            for row in rows
            for table in range(min(tables, max(row, default=-1) + 2))
            if row.count(table) < seats
        ]
    found = np.array(rows)
    together = [found[:, one] == found[:, other] for one, other in combinations(range(people), 2)]
    return np.array(together, np.int32).T.copy()


def of_pairs(costs: Ints) -> Ints:
    return costs[np.triu_indices(len(costs), 1)]


def symmetric(half: Ints) -> Ints:
    upper = np.triu(half, 1)
    return (upper + upper.T).astype(np.int32)


def by_chance(people: int, seed: int, most: int) -> Ints:
    random = np.random.Generator(np.random.PCG64(seed))
    return symmetric(random.integers(0, most + 1, (people, people), dtype=np.int32))


def by_distance(people: int, seed: int) -> Ints:
    """1000 less the distance of points in a cube, in parts of the largest one.

    That is how the instances Geo are made (Gallego, Laguna, Martí and Duarte 2013).
    """
    random = np.random.Generator(np.random.PCG64(seed))
    points = random.random((people, int(random.integers(2, 22))))
    far = np.sqrt(((points[:, None] - points[None, :]) ** 2).sum(axis=2))
    return symmetric(np.rint(1000 * (1 - far / far.max())).astype(np.int32))


def event(tables: int, seats: int, rounds: int = 1, empty: int = 0) -> SeatingProblem:
    """Tables without rules, with some empty seats."""
    full = golfers(tables, seats, rounds)
    count = full.people - empty
    return replace(
        full,
        pair=full.pair[:count, :count],
        unary=full.unary[:, :count],
        present=full.present[:, :count],
        fixed=full.fixed[:, :count],
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("tables", "seats"), [(2, 5), (4, 3), (3, 3)])
def test_distances_are_bounded_within_two_percent_of_the_best_plan(
    tables: int, seats: int, seed: int
) -> None:
    people = tables * seats
    costs = by_distance(people, seed)
    most = 1000 * tables * seats * (seats - 1) // 2
    best = most - int((plans(people, tables, seats) @ of_pairs(costs)).min())
    bound = most - least_of_pairs(event(tables, seats), costs)
    assert best <= bound <= 1.02 * best


@pytest.mark.parametrize("iterations", [1, 7, 60])
@pytest.mark.parametrize("empty", [0, 1])
def test_after_however_few_iterations_no_plan_is_below(empty: int, iterations: int) -> None:
    for seed in range(5):
        costs = by_chance(9 - empty, seed, 100)
        best = int((plans(9 - empty, 3, 3) @ of_pairs(costs)).min())
        assert 0 <= least_of_pairs(event(3, 3, empty=empty), costs, iterations=iterations) <= best


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_meets_again_raises_the_bound_of_two_rounds(seed: int) -> None:
    costs, every = by_chance(9, seed, 20), plans(9, 3, 3)
    alone = every @ of_pairs(costs)
    best, bounds = [], []
    for repeat in (0, 3, 40):
        best.append(int((alone[:, None] + alone + repeat * (every @ every.T)).min()))
        bounds.append(least_of_pairs(event(3, 3, 2), costs, repeat=repeat))
    assert all(0.85 * least <= bound <= least for least, bound in zip(best, bounds, strict=True))
    assert bounds[0] < bounds[1] < bounds[2]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_is_absent_in_one_round_costs_nothing_there(seed: int) -> None:
    costs = by_chance(9, seed, 20)
    problem = event(3, 3, 2)
    problem.present[1, 4] = False
    every = plans(9, 3, 3)
    there = np.array([4 not in pair for pair in combinations(range(9), 2)])
    first, second = every @ of_pairs(costs), (every * there) @ of_pairs(costs)
    again = 40 * (every @ (every * there).T)
    best = int((first[:, None] + second + again).min())
    whole = least_of_pairs(event(3, 3, 2), costs, repeat=40)
    assert 0.85 * best <= least_of_pairs(problem, costs, repeat=40) <= min(best, whole)


def test_rules_that_have_to_be_kept_raise_the_bound() -> None:
    costs, every = by_chance(9, 1, 100), plans(9, 3, 3)
    place = {pair: number for number, pair in enumerate(combinations(range(9), 2))}
    apart, group, seated = (0, 1), (2, 3), (4, 5)
    kept = every[:, place[group]] * (1 - every[:, place[apart]]) * (1 - every[:, place[seated]])
    costs[2, 3] = costs[3, 2] = 0
    problem = replace(event(3, 3), groups=(group,))
    free = least_of_pairs(event(3, 3), costs)
    problem.pair[0, 1] = problem.pair[1, 0] = HARD
    problem.fixed[0, list(seated)] = (0, 2)
    best = int((every[kept == 1] @ of_pairs(costs)).min())
    assert free + 1 < least_of_pairs(problem, costs) <= best


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_costs_whose_least_is_known_are_bounded_together_with_others(seed: int) -> None:
    costs, every = by_chance(9, seed, 3), plans(9, 3, 3)
    kinds = np.arange(9) // 4
    same = symmetric(6 * (kinds[:, None] == kinds[None, :]).astype(np.int32))
    least = int((every @ of_pairs(same)).min())
    best = int((every @ of_pairs(costs + same)).min())
    bound = least_of_pairs(event(3, 3), costs, counted=Counted(same, least))
    assert least_of_pairs(event(3, 3), costs) + least < bound + 0.01
    assert 0.9 * best <= bound <= best


def test_without_costs_there_is_nothing_to_bound() -> None:
    nothing = np.zeros((9, 9), np.int32)
    assert least_of_pairs(event(3, 3), nothing) == 0
    assert least_of_pairs(event(3, 3), nothing, counted=Counted(nothing, 7)) == 7
    assert (event(3, 3).fixed == NOWHERE).all()
