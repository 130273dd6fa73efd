"""Proves what the attributes and tables of one round cost at least, with HiGHS."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.linear_model import LinearModel, Solved
from kiosk.seating.problem import HARD, NOWHERE, SeatingProblem
from kiosk.seating.terms import SharedAttribute

_Numbers = NDArray[np.int_]


def prove_round(
    problem: SeatingProblem, attributes: Sequence[SharedAttribute], number: int, seconds: float
) -> Solved:
    """The least that shared attributes and tables cost in a round; stops after some seconds.

    People of equal attributes, costs and fixed tables are one kind, of which only the number at a
    table counts. Costs of other pairs and repeats are left out, so that the bound holds with them.
    """
    counted = _CountedRound(problem, attributes, number)
    for attribute in attributes:
        counted.add(attribute)
    return counted.model.solve(seconds)


class _CountedRound:
    """The model of a round: how many people of each kind sit at each table."""

    def __init__(
        self, problem: SeatingProblem, attributes: Sequence[SharedAttribute], number: int
    ) -> None:
        self.model = LinearModel()
        self._problem, self._round = problem, number
        people = np.flatnonzero(problem.present[number])
        self._people, self._sizes = _kinds(problem, attributes, number, people)
        self._seats = np.array(
            [self._kind(*one) for one in zip(self._people, self._sizes, strict=True)]
        )
        for row, size in zip(self._seats, self._sizes, strict=True):
            self.model.row(row.tolist(), lower=float(size), upper=float(size))
        for table, capacity in enumerate(problem.capacities[number]):
            self.model.row(self._seats[:, table].tolist(), upper=float(capacity))

    def add(self, attribute: SharedAttribute) -> None:
        """Let k people of one value at a table cost k * (k - 1) / 2 times the weight.

        That is the sum over j = 1, 2... of what is above j, so one variable for each j is enough.
        """
        values = attribute.values[self._people]
        for value in np.unique(values[values != NOWHERE]):
            kinds = np.flatnonzero(values == value)
            people = int(self._sizes[kinds].sum())
            for table, capacity in enumerate(self._problem.capacities[self._round]):
                columns = self._seats[kinds, table].tolist()
                for above in range(1, min(people, int(capacity))):
                    excess = self.model.variable(cost=float(attribute.weight), whole=False)
                    ones = [*[1.0] * len(columns), -1.0]
                    self.model.row([*columns, excess], ones, upper=float(above))

    def _kind(self, person: int, size: int) -> list[int]:
        """The variables of one kind, a table each; `person` is one of that kind."""
        costs = self._problem.unary[self._round][person]
        return [
            self.model.variable(cost=float(costs[table]), upper=self._most(person, table, size))
            for table in range(self._problem.tables)
        ]

    def _most(self, person: int, table: int, size: int) -> float:
        fixed = int(self._problem.fixed[self._round][person])
        forbidden = self._problem.unary[self._round][person, table] >= HARD
        if fixed != table and (fixed != NOWHERE or forbidden):
            return 0.0
        return float(min(size, int(self._problem.capacities[self._round][table])))


def _kinds(
    problem: SeatingProblem,
    attributes: Sequence[SharedAttribute],
    number: int,
    people: NDArray[np.intp],
) -> tuple[_Numbers, _Numbers]:
    """One person of each kind, and how many are of it."""
    keys = np.column_stack(
        [one.values[people] for one in attributes]
        + [problem.unary[number][people], problem.fixed[number][people]]
    )
    _, first, sizes = np.unique(keys, axis=0, return_index=True, return_counts=True)
    return people[first], sizes
