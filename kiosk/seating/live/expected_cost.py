"""Improves the free seats of a round while guests arrive, by what the round is expected to cost.

Somebody who is not here yet comes with some chance. Then two people p and q of one table cost
chance(p) * chance(q) times what they cost together, and leave two empty seats with the chance
(1 - chance(p)) * (1 - chance(q)). That is exactly the expected cost, and still one of pairs, so the
same search finds the seats. Rules that have to be kept are not weighed.

That cost assumes that nobody can be sent elsewhere later, and it is only expected: a seat that was
told stays, and the few who come last can no longer even the tables out. So while guests arrive
empty seats weigh `EVENNESS` times as much as in a plan, and somebody who may stay away costs more
at a table where few others may sit, since hardly anybody could take that seat in their place.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.records.seating.seating_rules import SeatingTerm
from kiosk.seating.model import SeatingModel
from kiosk.seating.problem import HARD, NOWHERE, Ints, SeatingProblem, meetings
from kiosk.seating.search import improve
from kiosk.seating.start import start_plan

ITERATIONS = 60
"""Swaps for each arrival."""
SCALE = 64
"""Chances are weighed in parts of this."""
EVENNESS = 9
"""By how much empty seats weigh more than in a plan: of those tried (6, 9, 12, 20) the least factor
with which most check-in hours end with a smallest table as large as with hindsight."""
_SCARCITY = 60
"""Points for somebody who surely stays away, at a table where nobody else could take the seat."""
_WITHOUT_SEAT = 200
"""Points for somebody who comes and finds no seat."""

Chances = NDArray[np.float64]


def improve_round(
    model: SeatingModel,
    plan: Ints,
    number: int,
    chances: Chances,
    *,
    iterations: int = ITERATIONS,
    seed: int = 0,
    keeping: int = 0,
) -> Ints:
    """The tables of a round after the search, n; NOWHERE for somebody left without a seat.

    `chances` are those that each guest comes, n, 1.0 for whoever is here. Guests with a fixed table
    keep it. More people than seats may be expected: those least likely to come are left without.
    A seat is changed only where that saves more than `keeping` points for each seat changed.
    """
    problem = problem_of_arrivals(model, plan, number, chances)
    known = plan[number : number + 1].copy()
    start = start_plan(problem, seed, known)
    if keeping:
        elsewhere = known[:, :, None] != np.arange(problem.tables)
        elsewhere &= (known != NOWHERE)[:, :, None]
        moves = (SCALE * keeping * elsewhere).astype(np.int32)
        problem = replace(problem, unary=problem.unary + moves)
    found = improve(problem, start, iterations, seed).plan[0]
    return np.where(found >= model.problem.tables, NOWHERE, found).astype(np.int32)


def expected_problem(
    model: SeatingModel, plan: Ints, number: int, chances: Chances
) -> SeatingProblem:
    """The problem of one round with chances, and a table of one seat for each who is too many."""
    whole = model.problem
    soft = soft_costs(model, plan, number)
    empty = SCALE * model.points[SeatingTerm.EMPTY]
    away = 1.0 - chances
    pair = np.rint(SCALE * np.outer(chances, chances) * soft + empty * np.outer(away, away))
    pair = pair.astype(np.int32) + SCALE * hard_costs(whole.pair)
    np.fill_diagonal(pair, 0)
    spare = max(0, int(whole.present[number].sum() - whole.capacities[number].sum()))
    costs = np.where(whole.unary[number] >= HARD, 0, whole.unary[number]) * chances[:, None]
    unary = np.rint(SCALE * costs).astype(np.int32)
    unary += SCALE * hard_costs(whole.unary[number])
    outside = np.rint(SCALE * _WITHOUT_SEAT * chances).astype(np.int32)
    unary = np.concatenate([unary, np.repeat(outside[:, None], spare, axis=1)], axis=1)
    capacities = np.concatenate([whole.capacities[number], np.ones(spare, np.int32)])
    return replace(
        whole,
        capacities=capacities[None, :].astype(np.int32),
        pair=pair,
        unary=unary[None],
        present=whole.present[number : number + 1],
        fixed=whole.fixed[number : number + 1],
        repeat=0,
        empty=empty,
        vacancy=np.rint(empty * away).astype(np.int32),
    )


def soft_costs(model: SeatingModel, plan: Ints, number: int) -> Ints:
    """What any two people cost at one table of a round, n x n, without rules that are kept."""
    pair = model.problem.pair
    met = meetings(np.delete(plan, number, axis=0))
    soft: Ints = np.where(pair >= HARD, 0, pair) + model.problem.repeat_costs() * met
    return soft


def hard_costs(costs: Ints) -> Ints:
    """The part of costs that is for rules that have to be kept."""
    hard: Ints = np.where(costs >= HARD, np.int32(HARD), np.int32(0))
    return hard


def problem_of_arrivals(
    model: SeatingModel, plan: Ints, number: int, chances: Chances
) -> SeatingProblem:
    """The problem that the search solves while anybody is still away; else that of the plan."""
    is_open = model.problem.present[number] & (chances < 1.0)
    if not is_open.any():
        return expected_problem(model, plan, number, chances)
    even = {**model.points, SeatingTerm.EMPTY: EVENNESS * model.points[SeatingTerm.EMPTY]}
    problem = expected_problem(replace(model, points=even), plan, number, chances)
    scarce = scarcity_points(model, number, chances)
    unary = problem.unary[0].copy()
    unary[:, : len(scarce)] += np.rint(SCALE * np.outer(1.0 - chances, scarce)).astype(np.int32)
    return replace(problem, unary=unary[None])


def scarcity_points(model: SeatingModel, number: int, chances: Chances) -> Chances:
    """What a seat that stays empty costs at each table, T, since few could take it.

    By how many of those still away may hardly sit there, above the table of the least.
    """
    is_open = model.problem.present[number] & (chances < 1.0)
    if not is_open.any():
        return np.zeros(model.problem.tables)
    unsuited = model.problem.unary[number][is_open] >= model.points[SeatingTerm.LANGUAGE]
    shares: Chances = unsuited.mean(axis=0)
    least: float = shares.min()
    return _SCARCITY * (shares - least)
