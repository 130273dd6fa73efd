"""Proves what the attributes and tables of one round cost at least, with HiGHS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.seating.linear_model import LinearModel, Solved
from kiosk.seating.problem import NOWHERE, Ints, SeatingProblem
from kiosk.seating.terms import SharedAttribute

_UNARY_LIMIT = 1000
"""Costs of a person at a table from here on forbid it."""


@dataclass(frozen=True, slots=True)
class CountedRound:
    """The model of a round: how many people of each kind sit at each table."""

    model: LinearModel
    seats: Ints
    kinds: Ints


def prove_round(
    problem: SeatingProblem, attributes: Sequence[SharedAttribute], number: int, seconds: float
) -> Solved:
    """The least that shared attributes and tables cost in a round; stops after some seconds.

    People of equal attributes, costs and fixed tables are one kind, of which only the number at a
    table counts. Costs of other pairs and repeats are left out, so that the bound holds with them.
    """
    people = np.flatnonzero(problem.present[number])
    keys = np.column_stack(
        [one.values[people] for one in attributes]
        + [problem.unary[number][people], problem.fixed[number][people]]
    )
    kinds, kind_of, sizes = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    first = np.array([people[np.flatnonzero(kind_of == one)[0]] for one in range(len(kinds))])
    model = LinearModel()
    seats = [
        [
            model.variable(
                cost=float(problem.unary[number][person, table]),
                upper=float(_most(problem, number, int(person), table, int(size))),
            )
            for table in range(problem.tables)
        ]
        for person, size in zip(first, sizes, strict=True)
    ]
    for row, size in zip(seats, sizes, strict=True):
        model.row(row, lower=float(size), upper=float(size))
    for table, capacity in enumerate(problem.capacities[number]):
        model.row([row[table] for row in seats], upper=float(capacity))
    for attribute in attributes:
        _count(model, attribute, first, sizes, np.array(seats), problem.capacities[number])
    return model.solve(seconds)


def _most(problem: SeatingProblem, number: int, person: int, table: int, size: int) -> int:
    fixed = int(problem.fixed[number][person])
    if fixed not in (NOWHERE, table) or problem.unary[number][person, table] >= _UNARY_LIMIT:
        return 0
    return min(size, int(problem.capacities[number][table]))


def _count(
    model: LinearModel,
    attribute: SharedAttribute,
    first: Ints,
    sizes: Ints,
    seats: Ints,
    capacities: Ints,
) -> None:
    """Let k people of one value at a table cost k * (k - 1) / 2 times the weight.

    That is the sum over j = 1, 2... of what is above j, so one variable for each j is enough.
    """
    values = attribute.values[first]
    for value in np.unique(values[values != NOWHERE]):
        kinds = np.flatnonzero(values == value)
        people = int(sizes[kinds].sum())
        for table, capacity in enumerate(capacities):
            columns = seats[kinds, table].tolist()
            for above in range(1, min(people, int(capacity))):
                excess = model.variable(cost=float(attribute.weight), whole=False)
                ones = [*[1.0] * len(columns), -1.0]
                model.row([*columns, excess], ones, upper=float(above))
