"""Plans all rounds of an event: from the seats that stand, a known design, or by chance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.seating.evaluation import cost_of
from kiosk.seating.model import SeatingModel
from kiosk.seating.problem import NOWHERE, Ints, SeatingProblem
from kiosk.seating.search import FoundPlan, Progress, improve
from kiosk.seating.start import start_plan
from kiosk.seating.templates import template

ITERATIONS = 20_000
"""Enough for the plan of an event of 200; some seconds."""
_NEARLY_ALL = 0.8


def plan_rounds(
    model: SeatingModel,
    iterations: int,
    seed: int,
    known: Ints | None = None,
    progress: Progress | None = None,
) -> FoundPlan:
    """The best plan found; with the same seed the same one.

    `known` is R x n, the seats that stand: the search begins there, and changes a seat only where
    that saves more than a point for each seat changed. Raises TooFewSeats.
    """
    problem = model.problem
    problem.require_seats()
    if known is None:
        start = start_plan(problem, seed, _design(problem))
        return improve(problem, start, iterations, seed, progress)
    start = start_plan(problem, seed, known)
    found = improve(_keeping(problem, known), start, iterations, seed, progress)
    return replace(found, cost=cost_of(problem, found.plan).total)


def _keeping(problem: SeatingProblem, known: Ints) -> SeatingProblem:
    """The problem in which it costs a point to sit elsewhere than known."""
    elsewhere = known[:, :, None] != np.arange(problem.tables)
    elsewhere &= (known != NOWHERE)[:, :, None]
    return replace(problem, unary=problem.unary + elsewhere.astype(np.int32))


def _design(problem: SeatingProblem) -> Ints | None:
    """A plan without repeats where a search would hardly find one; None elsewhere.

    That is where a table has nearly as many seats as there are tables, or where in so many rounds
    everybody meets nearly all others.
    """
    seats = int(problem.capacities.max(initial=0))
    near = problem.tables < seats + 3 or problem.rounds * (seats - 1) > _NEARLY_ALL * (
        problem.people - 1
    )
    if not near or not _is_regular(problem, seats):
        return None
    return template(problem.tables, seats, problem.rounds)


def _is_regular(problem: SeatingProblem, seats: int) -> bool:
    """Whether all tables are full of the same number of people, who are there in all rounds."""
    return bool(
        (problem.capacities == seats).all()
        and problem.people == problem.tables * seats
        and problem.present.all()
        and np.all(problem.fixed == NOWHERE)
    )
