"""What a plan costs, counted anew from the plan alone, apart from what the search keeps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.problem import NOWHERE, Ints, SeatingProblem, meetings, occupancy, together


@dataclass(frozen=True, slots=True)
class PlanCost:
    """The parts of a plan's cost; `pairs` are also those of people with empty seats.

    `repeated_pairs` are pairs who meet more than once.
    """

    pairs: int
    unary: int
    repeats: int
    empty: int
    repeated_pairs: int

    @property
    def total(self) -> int:
        """The whole cost."""
        return self.pairs + self.unary + self.repeats + self.empty


def cost_of(problem: SeatingProblem, plan: Ints) -> PlanCost:
    """What a plan costs; `plan` is R x n."""
    repeat = np.triu(problem.repeat_costs(), 1)
    met = meetings(plan)
    again = np.where(repeat > 0, met * (met - 1) // 2, 0)
    free = problem.capacities.astype(np.int64) - occupancy(problem, plan)
    return PlanCost(
        pairs=sum(int(problem.pair[np.triu(together(row), 1)].sum()) for row in plan)
        + _vacancies(problem, plan, free),
        unary=sum(_unary(problem, number, row) for number, row in enumerate(plan)),
        repeats=int((repeat * again).sum()),
        empty=problem.empty * int((free * (free - 1) // 2).sum()),
        repeated_pairs=int((again > 0).sum()),
    )


def problems_of(problem: SeatingProblem, plan: Ints) -> list[str]:
    """What makes a plan impossible, in words for a developer; none for a possible one."""
    found = []
    if (occupancy(problem, plan) > problem.capacities).any():
        found.append("a table has more people than seats")
    if ((plan != NOWHERE) != problem.present).any():
        found.append("somebody sits who is not there, or the other way round")
    if ((problem.fixed != NOWHERE) & problem.present & (plan != problem.fixed)).any():
        found.append("somebody was moved from a fixed table")
    return found


def _unary(problem: SeatingProblem, number: int, row: Ints) -> int:
    seated = np.flatnonzero(row != NOWHERE)
    return int(problem.unary[number][seated, row[seated]].sum())


def _vacancies(problem: SeatingProblem, plan: Ints, free: NDArray[np.int64]) -> int:
    """What people pay who share a table with empty seats; `free` is R x T."""
    if problem.vacancy is None:
        return 0
    total = 0
    for number, row in enumerate(plan):
        seated = np.flatnonzero(row != NOWHERE)
        total += int((problem.vacancy[seated] * free[number][row[seated]]).sum())
    return total
