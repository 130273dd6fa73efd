"""What a seating problem counts: attributes that people of one table share, and costs of pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from kiosk.seating.problem import NOWHERE, Flags, Ints, SeatingProblem


@dataclass(frozen=True, slots=True)
class SharedAttribute:
    """An attribute of people: `weight` for every two of one table who have the same value.

    `values` has one number for each person, NOWHERE for somebody to whom it does not apply.
    """

    name: str
    weight: int
    values: Ints

    def shared(self) -> Flags:
        """Which two different people have the same value, n x n."""
        same: Flags = self.values[:, None] == self.values[None, :]
        same &= (self.values != NOWHERE)[:, None]
        np.fill_diagonal(same, val=False)
        return same

    def pair(self) -> Ints:
        """The costs of all pairs, n x n."""
        return np.where(self.shared(), np.int32(self.weight), np.int32(0))

    def cost(self, row: Ints) -> int:
        """What the seats of a round cost; `row` has the table of each person."""
        return sum(
            self.weight * int((counts * (counts - 1) // 2).sum()) for counts in self.counts(row)
        )

    def counts(self, row: Ints) -> Iterable[Ints]:
        """How many people of each value sit at the tables of a round."""
        tables = int(row.max(initial=0)) + 1
        for value in np.unique(self.values[self.values != NOWHERE]):
            seated = row[(self.values == value) & (row != NOWHERE)]
            yield np.bincount(seated, minlength=tables).astype(np.int32)


def least_count(sizes: Ints, people: int) -> int:
    """The fewest pairs that so many people make at tables of these sizes.

    They are spread as evenly as the sizes allow: each next one where the fewest are.
    """
    pairs, taken = 0, np.zeros(len(sizes), np.int64)
    left = people
    while left:
        level = int(taken[taken < sizes].min())
        open_tables = np.flatnonzero((taken == level) & (taken < sizes))[:left]
        pairs += level * len(open_tables)
        taken[open_tables] += 1
        left -= len(open_tables)
    return pairs


def pairs_in_groups(
    problem: SeatingProblem, attribute: SharedAttribute, number: int
) -> Counter[int]:
    """By value, the pairs of a round who share it and belong together, which costs nothing."""
    found: Counter[int] = Counter()
    for group in problem.groups:
        there = [one for one in group if problem.present[number, one]]
        for value, people in Counter(attribute.values[there].tolist()).items():
            if value != NOWHERE:
                found[value] += people * (people - 1) // 2
    return found


def counting_bound(problem: SeatingProblem, attribute: SharedAttribute) -> int:
    """What an attribute costs at least in all rounds, whatever the plan."""
    total = 0
    for number in range(problem.rounds):
        free = pairs_in_groups(problem, attribute, number)
        values = attribute.values[problem.present[number]]
        found = np.unique(values[values != NOWHERE], return_counts=True)
        for value, count in zip(*(one.tolist() for one in found), strict=True):
            pairs = least_count(problem.capacities[number], count) - free[value]
            total += attribute.weight * max(0, pairs)
    return total
