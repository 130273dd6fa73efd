"""Searches a plan for all rounds: the best swap that is not forbidden, again and again.

A tabu search (Glover 1989) that walks through the rounds in turn. Every step makes the swap that
changes the cost least, also where that makes the plan worse, and closes both items for some steps.
Where nothing better was found for long it goes back to the best plan and shuffles a few seats.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.evaluation import cost_of
from kiosk.seating.problem import NOWHERE, Flags, Ints, SeatingProblem, meetings, together
from kiosk.seating.round_state import NEVER, RoundState

_VISITS_PER_GROUP = 8
_FEWEST_SHUFFLED, _MOST_SHUFFLED = 6, 8


@dataclass(frozen=True, slots=True)
class _Walk:
    """How the search goes: the fewest `steps` in a round before the next, and when it goes back.

    What a round's pairs cost is computed anew before its steps: of many people it takes one for
    each `people_per_step`. An item that was swapped is closed for `shortest` to `longest` steps.
    After `idle` steps for each person and round without a better plan the search goes back. Found
    by trying.
    """

    steps: int
    people_per_step: int
    shortest: int
    longest: int
    idle: int


_FOR_TABLES = _Walk(steps=10, people_per_step=20, shortest=2, longest=8, idle=10)
# Where nothing but meetings counts, the rounds depend on each other much more.
_FOR_MEETINGS = _Walk(steps=4, people_per_step=50, shortest=1, longest=5, idle=4)

Progress = Callable[[int, int], bool]
"""Called with the iterations made and the lowest cost so far; ends the search by False."""


@dataclass(frozen=True, slots=True)
class FoundPlan:
    """A plan, R x n, its cost, and the iterations that were made for it."""

    plan: Ints
    cost: int
    iterations: int


def improve(
    problem: SeatingProblem,
    plan: Ints,
    iterations: int,
    seed: int,
    progress: Progress | None = None,
) -> FoundPlan:
    """Search from a possible plan on; never worse than that one, and the same for the same seed."""
    search = _Search(problem, plan, seed)
    while search.made < iterations:
        search.visit(iterations - search.made)
        if progress is not None and not progress(search.made, search.lowest):
            break
    return FoundPlan(search.best, search.lowest, search.made)


class _Search:
    """The walk of one search."""

    def __init__(self, problem: SeatingProblem, plan: Ints, seed: int) -> None:
        self._problem, self._random = problem, np.random.Generator(np.random.PCG64(seed))
        self._walk = _FOR_TABLES if problem.pair.any() else _FOR_MEETINGS
        self._plan = plan.astype(np.int32)
        self._met = meetings(self._plan)
        self._rounds = [
            _RoundItems(problem, number, row, self._walk) for number, row in enumerate(self._plan)
        ]
        self._next, self._idle = 0, 0
        self.best, self.made = self._plan.copy(), 0
        self.lowest = self._cost = cost_of(problem, self._plan).total

    def visit(self, most: int) -> None:
        """Make some steps in the round whose turn it is, `most` of them at the most."""
        steps = max(self._walk.steps, self._problem.people // self._walk.people_per_step)
        iterations = min(steps, most)
        number = self._next
        self._next = (number + 1) % len(self._rounds)
        items = self._rounds[number]
        if self._problem.repeat:
            self._met -= together(self._plan[number])
            items.take_meetings(self._met)
        for change in items.move_groups():
            self._note(number, items, change)
        for _ in range(iterations):
            self.made += 1
            self._note(number, items, items.step(self._random))
        self._plan[number] = items.row()
        if self._problem.repeat:
            self._met += together(self._plan[number])
        self._idle += iterations
        if self._idle > self._walk.idle * self._problem.people * len(self._rounds):
            self._restart()

    def _note(self, number: int, items: _RoundItems, change: int) -> None:
        self._cost += change
        if self._cost < self.lowest:
            self.lowest, self._idle = self._cost, 0
            self._plan[number] = items.row()
            self.best = self._plan.copy()

    def _restart(self) -> None:
        self._idle = 0
        self._plan = self.best.copy()
        for number, row in enumerate(self._plan):
            self._rounds[number] = _RoundItems(self._problem, number, row, self._walk)
            self._rounds[number].shuffle(self._random)
            self._plan[number] = self._rounds[number].row()
        self._met = meetings(self._plan)
        self._cost = cost_of(self._problem, self._plan).total


class _RoundItems:
    """The people and empty seats of a round, and which of them are closed for now."""

    def __init__(self, problem: SeatingProblem, number: int, row: Ints, walk: _Walk) -> None:
        self._problem, self._row, self._walk = problem, row.copy(), walk
        self._people = np.flatnonzero(row != NOWHERE)
        table = np.concatenate([row[self._people], _empty_seats(problem, number, row)])
        empty = np.arange(len(table)) >= len(self._people)
        movable = np.ones(len(table), np.bool_)
        movable[: len(self._people)] = problem.fixed[number][self._people] == NOWHERE
        self._groups = list(_groups(problem, number, row, self._people))
        for group in self._groups:
            movable[group] = False
        unary = np.zeros((len(table), problem.tables), np.int32)
        unary[: len(self._people)] = problem.unary[number][self._people]
        self._pair = self._pairs(empty)
        self._repeat = problem.repeat_costs()[np.ix_(self._people, self._people)]
        self._movable = movable
        self._state = RoundState(self._pair, unary, table, movable, empty)
        self._closed: deque[tuple[int, int]] = deque()
        self._steps, self._visits = 0, 0

    def take_meetings(self, met: Ints) -> None:
        """Take in how often people meet in the other rounds."""
        pair = self._pair.copy()
        count = len(self._people)
        of_people = met[np.ix_(self._people, self._people)]
        pair[:count, :count] += self._repeat * of_people
        np.fill_diagonal(pair, 0)
        self._state.change_pairs(pair)

    def move_groups(self) -> Iterator[int]:
        """Now and then move each group to a better table; yields the changes of the cost."""
        self._visits += 1
        for group in self._groups if self._visits % _VISITS_PER_GROUP == 1 else ():
            change, others = self._state.best_exchange(group, self._movable)
            if change < 0:
                self._state.exchange_all(list(zip(group.tolist(), others, strict=True)))
                yield change

    def step(self, random: np.random.Generator) -> int:
        """Make the best open swap, and return by how much the cost changed."""
        self._steps += 1
        opened = self._expired()
        first, second, change = self._state.best(int(random.integers(len(self._state.table))))
        if change == NEVER:
            self._state.exchange_all((), opened)
            return 0
        self._state.swap(first, second, opened)
        for item in (first, second):
            until = self._steps + int(random.integers(self._walk.shortest, self._walk.longest + 1))
            self._closed.append((until, item))
        return change

    def shuffle(self, random: np.random.Generator) -> None:
        """Swap a few items that may move, whatever that costs."""
        items = np.flatnonzero(self._movable)
        if len(items) < 2:
            return
        count = int(random.integers(_FEWEST_SHUFFLED, _MOST_SHUFFLED + 1))
        swaps = [random.choice(items, 2, replace=False) for _ in range(count)]
        self._state.exchange_all([(int(one), int(other)) for one, other in swaps])

    def row(self) -> Ints:
        """The tables of all people in this round."""
        self._row[self._people] = self._state.table[: len(self._people)]
        return self._row.copy()

    def _expired(self) -> list[int]:
        """The items that are open again from this step on."""
        opened = [item for until, item in self._closed if until <= self._steps]
        if opened:
            self._closed = deque(one for one in self._closed if one[0] > self._steps)
        return opened

    def _pairs(self, empty: Flags) -> Ints:
        count = len(self._people)
        pair = np.zeros((len(empty), len(empty)), np.int32)
        pair[:count, :count] = self._problem.pair[np.ix_(self._people, self._people)]
        pair[count:, count:] = self._problem.empty
        if self._problem.vacancy is not None:
            of_people = self._problem.vacancy[self._people]
            pair[:count, count:] = of_people[:, None]
            pair[count:, :count] = of_people[None, :]
        np.fill_diagonal(pair, 0)
        return pair


def _groups(
    problem: SeatingProblem, number: int, row: Ints, people: NDArray[np.intp]
) -> Iterator[Ints]:
    """The items of each group that shares a table, and of which nobody has to stay there."""
    item_of = {int(person): item for item, person in enumerate(people)}
    for group in problem.groups:
        there = [one for one in group if one in item_of]
        stays = any(problem.fixed[number][one] != NOWHERE for one in there)
        if len(there) > 1 and not stays and len({int(row[one]) for one in there}) == 1:
            yield np.array([item_of[one] for one in there], np.int32)


def _empty_seats(problem: SeatingProblem, number: int, row: Ints) -> Ints:
    """The tables of the empty seats of a round."""
    taken = np.bincount(row[row != NOWHERE], minlength=problem.tables)
    free = problem.capacities[number] - taken
    return np.repeat(np.arange(problem.tables, dtype=np.int32), free)
