"""A possible plan to search from: who stays, who belongs together, then everybody else."""

from __future__ import annotations

import numpy as np

from kiosk.seating.problem import NOWHERE, Ints, SeatingProblem


def start_plan(problem: SeatingProblem, seed: int, known: Ints | None = None) -> Ints:
    """A possible plan, R x n: fixed tables, those of `known` where there is room, others by chance.

    Groups begin at one table where any has room for all of them.
    """
    random = np.random.Generator(np.random.PCG64(seed))
    plan = np.full((problem.rounds, problem.people), NOWHERE, np.int32)
    for number in range(problem.rounds):
        _Fill(problem, number, plan[number], random).fill(None if known is None else known[number])
    return plan


class _Fill:
    """Fills one round."""

    def __init__(
        self, problem: SeatingProblem, number: int, row: Ints, random: np.random.Generator
    ) -> None:
        self._row, self._random = row, random
        self._free = problem.capacities[number].astype(np.int64).copy()
        self._present = problem.present[number]
        self._fixed = np.where(self._present, problem.fixed[number], NOWHERE)
        self._unary, self._groups = problem.unary[number], problem.groups

    def fill(self, known: Ints | None) -> None:
        for person in np.flatnonzero(self._fixed != NOWHERE):
            self._seat(int(person), int(self._fixed[person]))
        for group in self._groups:
            self._seat_group([one for one in group if self._is_waiting(one)], known)
        if known is not None:
            for person in np.flatnonzero(known != NOWHERE):
                if self._is_waiting(int(person)) and self._free[known[person]] > 0:
                    self._seat(int(person), int(known[person]))
        waiting = np.flatnonzero(self._present & (self._row == NOWHERE))
        # Those whose tables differ most in cost have the fewest to choose from.
        spread = (self._unary[waiting] > self._unary[waiting].min(axis=1, keepdims=True)).sum(
            axis=1
        )
        for person in waiting[np.lexsort((self._random.permutation(len(waiting)), -spread))]:
            self._seat(int(person), self._table_for(int(person)))

    def _is_waiting(self, person: int) -> bool:
        return bool(self._present[person]) and self._row[person] == NOWHERE

    def _seat(self, person: int, table: int) -> None:
        self._row[person] = table
        self._free[table] -= 1

    def _table_for(self, person: int) -> int:
        """A table with a free seat, by chance among those that cost the person least."""
        free = np.flatnonzero(self._free > 0)
        costs = self._unary[person][free]
        return int(self._random.choice(free[costs == costs.min()]))

    def _seat_group(self, group: list[int], known: Ints | None) -> None:
        """Seat a group at its known table, else at one by chance among those that cost it least."""
        room = np.flatnonzero(self._free >= len(group))
        if not group or not len(room):
            return  # each gets a seat of their own below
        own = set() if known is None else {int(known[one]) for one in group}
        costs = self._unary[group][:, room].sum(axis=0)
        table = int(self._random.choice(room[costs == costs.min()]))
        if len(own) == 1 and own <= set(room.tolist()):
            table = own.pop()
        for person in group:
            self._seat(person, table)
