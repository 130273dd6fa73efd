"""A seating problem as integers: what it costs that two people, or a person and a table, meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int32]
Flags: TypeAlias = NDArray[np.bool_]

HARD = 10_000
"""What breaking a rule costs that has to be kept; a table of that cost is forbidden."""
NOWHERE = -1
"""The table of somebody who is not there in a round, or may sit anywhere."""


class TooFewSeats(Exception):
    """More people are to sit in a round than there are seats; `people` and `seats` are counts."""

    def __init__(self, round_: int, people: int, seats: int) -> None:
        super().__init__(round_, people, seats)
        self.round, self.people, self.seats = round_, people, seats


@dataclass(frozen=True, slots=True)
class SeatingProblem:
    """What a plan costs, for n people, R rounds and T tables. All costs are integers.

    `capacities` is R x T. `pair` is n x n, symmetric, with a zero diagonal: the cost of two people
    at one table in one round. `unary` is R x n x T: the cost of a person at a table. `present` is
    R x n; `fixed` is R x n, the table at which somebody has to stay, or NOWHERE. Two people who
    meet m times cost `repeat` * m * (m - 1) / 2 more, two empty seats of one table `empty`.
    `vacancy` is what it costs that somebody shares a table with an empty seat, n; nothing if None.
    `groups` are people who are to sit together and move together, disjoint; that they meet again
    costs nothing.
    """

    capacities: Ints
    pair: Ints
    unary: Ints
    present: Flags
    fixed: Ints
    repeat: int = 0
    empty: int = 0
    groups: tuple[tuple[int, ...], ...] = ()
    vacancy: Ints | None = None

    def require_seats(self) -> None:
        """Raises TooFewSeats if a round has fewer seats than people."""
        for number in range(self.rounds):
            people, seats = int(self.present[number].sum()), int(self.capacities[number].sum())
            if people > seats:
                raise TooFewSeats(number, people, seats)

    def repeat_costs(self) -> Ints:
        """What it costs, for each earlier meeting, that two people meet again; n x n."""
        costs = np.full(self.pair.shape, self.repeat, np.int32)
        for group in self.groups:
            costs[np.ix_(group, group)] = 0
        np.fill_diagonal(costs, 0)
        return costs

    @property
    def rounds(self) -> int:
        """How many rounds there are."""
        return int(self.capacities.shape[0])

    @property
    def people(self) -> int:
        """How many people there are."""
        return int(self.pair.shape[0])

    @property
    def tables(self) -> int:
        """How many tables there are."""
        return int(self.capacities.shape[1])


def occupancy(problem: SeatingProblem, plan: Ints) -> Ints:
    """How many people sit at each table of each round, R x T; `plan` is R x n."""
    counts = [np.bincount(row[row != NOWHERE], minlength=problem.tables) for row in plan]
    return np.array(counts, dtype=np.int32)


def meetings(plan: Ints) -> Ints:
    """How often any two people sit at one table, n x n; the diagonal is not meaningful."""
    people = plan.shape[1]
    found = np.zeros((people, people), np.int32)
    for row in plan:
        found += together(row)
    return found


def together(row: Ints) -> Flags:
    """Which people share a table in a round, n x n."""
    same: Flags = (row[:, None] == row[None, :]) & (row != NOWHERE)[:, None]
    return same
