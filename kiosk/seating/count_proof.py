"""Proves what the attributes and tables of one round cost at least, with HiGHS."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.linear_model import LinearModel, Solved
from kiosk.seating.problem import HARD, NOWHERE, SeatingProblem
from kiosk.seating.terms import SharedAttribute, pairs_in_groups

_Numbers = NDArray[np.int_]


def prove_round(
    problem: SeatingProblem, attributes: Sequence[SharedAttribute], number: int, seconds: float
) -> Solved:
    """The least that shared attributes and tables cost in a round; stops after some seconds.

    People of equal attributes, costs and fixed tables are one kind, of which only the number at a
    table counts; groups sit together, and what their members share costs nothing. Costs of other
    pairs and repeats are left out, so that the bound holds with them.
    """
    counted = _CountedRound(problem, attributes, number)
    free = 0.0
    for attribute in attributes:
        counted.add(attribute)
        free += attribute.weight * sum(pairs_in_groups(problem, attribute, number).values())
    solved = counted.model.solve(seconds)
    return replace(solved, bound=solved.bound - free, value=solved.value - free)


@dataclass(frozen=True, slots=True)
class _Unit:
    """People who sit together, one or a group; there are `count` such units."""

    people: _Numbers
    count: int = 1


class _CountedRound:
    """The model of a round: how many units of each kind sit at each table."""

    def __init__(
        self, problem: SeatingProblem, attributes: Sequence[SharedAttribute], number: int
    ) -> None:
        self.model = LinearModel()
        self._problem, self._round = problem, number
        self._units = list(_units(problem, attributes, number))
        seats = [self._variables(unit) for unit in self._units]
        self._seats = np.array(seats, int).reshape(len(seats), problem.tables)
        for row, unit in zip(self._seats, self._units, strict=True):
            self.model.row(row.tolist(), lower=float(unit.count), upper=float(unit.count))
        sizes = [float(len(unit.people)) for unit in self._units]
        for table, capacity in enumerate(problem.capacities[number]):
            self.model.row(self._seats[:, table].tolist(), sizes, upper=float(capacity))

    def add(self, attribute: SharedAttribute) -> None:
        """Let k people of one value at a table cost k * (k - 1) / 2 times the weight.

        That is the sum over j = 1, 2... of what is above j, so one variable for each j is enough.
        """
        values = [attribute.values[unit.people] for unit in self._units]
        for value in np.unique(attribute.values[attribute.values != NOWHERE]):
            having = np.array([int((own == value).sum()) for own in values])
            kinds = np.flatnonzero(having)
            ones = [*having[kinds].astype(float).tolist(), -1.0]
            people = sum(int(having[kind]) * self._units[kind].count for kind in kinds)
            for table, capacity in enumerate(self._problem.capacities[self._round]):
                columns = self._seats[kinds, table].tolist()
                for above in range(1, min(people, int(capacity))):
                    excess = self.model.variable(cost=float(attribute.weight), whole=False)
                    self.model.row([*columns, excess], ones, upper=float(above))

    def _variables(self, unit: _Unit) -> list[int]:
        """The variables of one kind of unit, a table each."""
        costs = self._problem.unary[self._round][unit.people].sum(axis=0)
        return [
            self.model.variable(cost=float(costs[table]), upper=self._most(unit, table))
            for table in range(self._problem.tables)
        ]

    def _most(self, unit: _Unit, table: int) -> float:
        fixed = self._problem.fixed[self._round][unit.people]
        forbidden = self._problem.unary[self._round][unit.people, table] >= HARD
        if ((fixed != table) & ((fixed != NOWHERE) | forbidden)).any():
            return 0.0
        capacity = int(self._problem.capacities[self._round][table])
        return float(min(unit.count, capacity // len(unit.people)))


def _units(
    problem: SeatingProblem, attributes: Sequence[SharedAttribute], number: int
) -> Iterator[_Unit]:
    """The groups that can sit together in a round, and each kind of all other people."""
    people = problem.present[number].copy()
    for group in problem.groups:
        members = np.array([one for one in group if people[one]], int)
        tables = set(problem.fixed[number][members].tolist()) - {NOWHERE}
        if 1 < len(members) <= problem.capacities[number].max() and len(tables) <= 1:
            people[members] = False
            yield _Unit(members)
    others = np.flatnonzero(people)
    keys = np.column_stack(
        [one.values[others] for one in attributes]
        + [problem.unary[number][others], problem.fixed[number][others]]
    )
    _, first, counts = np.unique(keys, axis=0, return_index=True, return_counts=True)
    for place, count in zip(first, counts, strict=True):
        yield _Unit(others[[place]], int(count))
