"""Proves what costs of pairs come to at least, by a semidefinite relaxation.

Who shares a table in a round is a matrix Y of ones and zeros. It is positive semidefinite, has
ones on its diagonal, and each of its rows sums up to the seats of a table. Over all such matrices
with numbers between 0 and 1, a doubly non-negative relaxation, the least cost is a convex problem.
The alternating direction method of multipliers (Boyd and others 2011) goes back and forth between
Y of the right eigenvalues and Y between its bounds, Z being the price of their difference. The
bound is that of the dual problem: it holds for every Z, after however few iterations.

Rounds are coupled. Two people who meet m times pay repeat * m * (m - 1) / 2, which is no less than
u * (m - 1) for any u between 0 and repeat: u is added to the cost of each of their meetings, and
taken off once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.problem import HARD, NOWHERE, Ints, SeatingProblem

ITERATIONS = 100
"""Enough to come within some tenths of a percent of the relaxation's best."""
_FEWEST, _MOST_WORK = 40, 5e9
"""Iterations for many seats, and those times the cube of the seats of each round; some seconds."""
_MOST_SEATS = 1500  # of a round that is bounded; an iteration takes seconds
_CHECKED_EVERY = 20
_IMBALANCE, _FASTER = 5.0, 1.5
_PENALTY, _RELAXED = 12.0, 1.6
_ROUNDING = 1e-9
"""More than the relative error of an eigenvalue."""

_Reals = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Counted:
    """Further costs of pairs, n x n, of which it is known that all rounds cost at least `least`."""

    pair: Ints
    least: int


def least_of_pairs(
    problem: SeatingProblem,
    pair: Ints,
    *,
    repeat: int = 0,
    counted: Counted | None = None,
    iterations: int = ITERATIONS,
) -> float:
    """What all rounds of any plan cost at least that keeps the rules; 0 where nothing is proven.

    `pair` is n x n, 0 or more, symmetric with a zero diagonal. To this come `repeat` for each two
    people who meet again, and the costs that are counted. Rounding errors are taken off. Rounds of
    many seats get fewer iterations.
    """
    relaxation = _Relaxation(problem, pair, repeat, counted)
    sizes = [one.items for one in relaxation.rounds]
    if not pair.any() or not sizes or max(sizes) > _MOST_SEATS:
        return float(counted.least) if counted else 0.0
    return relaxation.solve(iterations)


@dataclass(slots=True)
class _Round:
    """Rounds that are equal, `times` of them: their relaxation, k x k for k items.

    Items are people, then empty seats, as many as make all tables equal.
    """

    people: NDArray[np.intp]
    items: int
    seats: int
    times: int
    cost: _Reals
    counted: _Reals
    lower: _Reals
    upper: _Reals
    shared: _Reals = field(init=False)
    price: _Reals = field(init=False)

    def __post_init__(self) -> None:
        even = np.full(self.cost.shape, (self.seats - 1) / max(1, self.items - 1))
        self.shared = even.clip(self.lower, self.upper)
        self.price = np.zeros(self.cost.shape)

    def with_eigenvalues(self, penalty: float) -> _Reals:
        """The closest matrix that is semidefinite and whose rows sum up to the seats of a table."""
        values, vectors = np.linalg.eigh(_centred(self.shared - self.price / penalty, -1.0))
        # The first eigenvector is that of equal entries, whose eigenvalue is known.
        kept = _on_simplex(values[1:], float(self.items - self.seats))
        used = vectors[:, 1:][:, kept > 0]
        found: _Reals = (used * kept[kept > 0]) @ used.T + self.seats / self.items
        return found

    def least(self, cost: _Reals) -> float:
        """The dual bound of one round where pairs cost so much, both halves counted."""
        reduced = cost - self.price
        boxed = np.where(reduced < 0, reduced * self.upper, reduced * self.lower).sum()
        lowest = np.linalg.eigvalsh(_centred(self.price, 1.0))[0]
        even = self.seats / self.items * self.price.sum()
        error = _ROUNDING * self.items * (1.0 + float(np.linalg.norm(self.price)))
        return float(boxed + even + (self.items - self.seats) * lowest - error)


class _Relaxation:
    """The relaxation of all rounds, with `u` of each pair and the share of what is counted."""

    def __init__(
        self, problem: SeatingProblem, pair: Ints, repeat: int, counted: Counted | None
    ) -> None:
        self._counted = counted or Counted(np.zeros_like(pair), 0)
        self.rounds = list(_rounds(problem, pair, self._counted.pair))
        self._most = np.where(problem.repeat_costs() > 0, float(repeat), 0.0)
        self._again = np.zeros(pair.shape)
        self._share = 0.0
        self._penalty = _PENALTY * max(
            1e-6, float(np.mean([one.cost.std() for one in self.rounds]))
        )

    def solve(self, iterations: int) -> float:
        """The best bound of some iterations."""
        best = float(self._counted.least)
        work = sum(float(one.items) ** 3 for one in self.rounds)
        last = min(iterations, max(_FEWEST, int(_MOST_WORK / work)))
        for number in range(1, last + 1):
            apart, moved = self._step()
            if number % _CHECKED_EVERY == 0 or number == last:
                best = max(best, self._bound())
                if apart > _IMBALANCE * moved:
                    self._penalty *= _FASTER
                elif moved > _IMBALANCE * apart:
                    self._penalty /= _FASTER
        return best

    def _step(self) -> tuple[float, float]:
        """One iteration; how far the two matrices are apart, and how far the second one moved."""
        matrices = [
            _RELAXED * one.with_eigenvalues(self._penalty) + (1.0 - _RELAXED) * one.shared
            for one in self.rounds
        ]
        wished = [
            matrix + (one.price - one.cost - self._share * one.counted) / self._penalty
            for one, matrix in zip(self.rounds, matrices, strict=True)
        ]
        self._raise_again(wished)
        apart = moved = 0.0
        for one, matrix, wish in zip(self.rounds, matrices, wished, strict=True):
            before, one.shared = one.shared, self._bounded(one, wish)
            one.price += self._penalty * (matrix - one.shared)
            apart += float(np.linalg.norm(matrix - one.shared))
            moved += self._penalty * float(np.linalg.norm(one.shared - before))
        self._raise_share()
        return apart, moved

    def _raise_again(self, wished: list[_Reals]) -> None:
        """Bring u of each pair closer to where two people meet once at most: a step of Newton's."""
        if not self._most.any():
            return
        met, free = np.zeros_like(self._again), np.zeros_like(self._again)
        for one, wish in zip(self.rounds, wished, strict=True):
            pairs, count = np.ix_(one.people, one.people), len(one.people)
            bounded = self._bounded(one, wish)
            inside = (bounded > one.lower) & (bounded < one.upper)
            met[pairs] += one.times * bounded[:count, :count]
            free[pairs] += one.times * inside[:count, :count]
        change = self._penalty * (met - 1.0) / np.maximum(free, 1.0)
        self._again = (self._again + change).clip(0.0, self._most)

    def _bounded(self, one: _Round, wish: _Reals) -> _Reals:
        matrix, count = wish.copy(), len(one.people)
        matrix[:count, :count] -= self._again[np.ix_(one.people, one.people)] / self._penalty
        return matrix.clip(one.lower, one.upper)

    def _raise_share(self) -> None:
        """Weigh what is counted the more, the more it costs above its least."""
        size = sum(one.times * float((one.counted**2).sum()) for one in self.rounds)
        if size:
            cost = sum(one.times * float((one.counted * one.shared).sum()) for one in self.rounds)
            change = self._penalty * (cost - 2.0 * self._counted.least) / size
            self._share = min(1.0, max(0.0, self._share + change))

    def _bound(self) -> float:
        """The dual bound of all rounds with the present prices."""
        again = self._best_again()
        total = -float(again.sum())
        for one in self.rounds:
            cost = one.cost + self._share * one.counted
            count = len(one.people)
            cost[:count, :count] += again[np.ix_(one.people, one.people)]
            total += one.times * one.least(cost)
        return total / 2.0 + (1.0 - self._share) * self._counted.least

    def _best_again(self) -> _Reals:
        """For each pair the u of the highest bound: one at which some round's reduced cost is 0."""
        reduced = []
        for one in self.rounds:
            own = np.zeros_like(self._again)
            count = len(one.people)
            cost = one.cost + self._share * one.counted - one.price
            own[np.ix_(one.people, one.people)] = cost[:count, :count]
            reduced.append(own)
        best, best_value = np.zeros_like(self._again), self._value(reduced, 0.0 * self._again)
        for candidate in [*(-own for own in reduced), self._again]:
            found = candidate.clip(0.0, self._most)
            value = self._value(reduced, found)
            best = np.where(value > best_value, found, best)
            best_value = np.maximum(value, best_value)
        return best

    def _value(self, reduced: list[_Reals], again: _Reals) -> _Reals:
        """What a u adds to the bound, for each pair."""
        value = -again
        for one, own in zip(self.rounds, reduced, strict=True):
            pairs, count = np.ix_(one.people, one.people), len(one.people)
            cost = (own + again)[pairs]
            low, high = one.lower[:count, :count], one.upper[:count, :count]
            value[pairs] += one.times * np.where(cost < 0, cost * high, cost * low)
        return value


def _rounds(problem: SeatingProblem, pair: Ints, counted: Ints) -> Iterator[_Round]:
    """The rounds in which anybody sits, equal ones together."""
    times: dict[bytes, list[int]] = {}
    for number in range(problem.rounds):
        parts = (problem.capacities[number], problem.present[number], problem.fixed[number])
        times.setdefault(b"".join(part.tobytes() for part in parts), []).append(number)
    for numbers in times.values():
        people = np.flatnonzero(problem.present[numbers[0]])
        capacities = problem.capacities[numbers[0]]
        seats = int(capacities.max(initial=0))
        items = seats * int((capacities > 0).sum())
        if len(people) > items or items <= seats:
            continue
        limits = _limits(problem, numbers[0], people, items, seats)
        costs = _padded(pair, people, items), _padded(counted, people, items)
        yield _Round(people, items, seats, len(numbers), *costs, *limits)


def _padded(pair: Ints, people: NDArray[np.intp], items: int) -> _Reals:
    """The costs of the people of a round; empty seats cost nothing."""
    found = np.zeros((items, items))
    found[: len(people), : len(people)] = pair[np.ix_(people, people)]
    return found


def _limits(
    problem: SeatingProblem, number: int, people: NDArray[np.intp], items: int, seats: int
) -> tuple[_Reals, _Reals]:
    """Who may share a table, and who has to: by fixed tables, pairs to keep apart, and groups."""
    lower, upper = np.zeros((items, items)), np.ones((items, items))
    place = np.full(problem.people, NOWHERE)
    place[people] = np.arange(len(people))
    count = len(people)
    upper[:count, :count][problem.pair[np.ix_(people, people)] >= HARD] = 0.0
    for group in problem.groups:
        there = place[list(group)]
        there = there[there != NOWHERE]
        if len(there) <= seats:
            lower[np.ix_(there, there)] = upper[np.ix_(there, there)]
    tables = problem.fixed[number][people]
    fixed = np.flatnonzero(tables != NOWHERE)
    same = (tables[fixed][:, None] == tables[fixed][None, :]).astype(np.float64)
    lower[np.ix_(fixed, fixed)] = upper[np.ix_(fixed, fixed)] = same
    np.fill_diagonal(lower, 1.0)
    np.fill_diagonal(upper, 1.0)
    return lower, upper


def _centred(matrix: _Reals, sign: float) -> _Reals:
    """The matrix on what sums up to zero; the even vector's eigenvalue is below all others.

    With a positive sign it is above them.
    """
    rows = matrix.mean(axis=1)
    found: _Reals = matrix - rows[:, None] - rows[None, :] + rows.mean()
    found = (found + found.T) / 2.0
    push = 1.0 + float(np.linalg.norm(found))
    found += sign * push / len(found)
    return found


def _on_simplex(values: _Reals, total: float) -> _Reals:
    """The closest numbers of at least 0 that sum up to the total."""
    falling = np.sort(values)[::-1]
    over = (np.cumsum(falling) - total) / np.arange(1, len(values) + 1)
    last = int(np.flatnonzero(falling > over)[-1])
    found: _Reals = np.maximum(values - over[last], 0.0)
    return found
