"""One round while its plan is searched: what every swap of two seats would change.

An empty seat is an item like a person, so that every move is a swap and tables keep their sizes.
The change of a swap of p at table a with q at table b is G[p, b] - G[p, a] + G[q, a] - G[q, b]
- 2 E[p, q], where E holds the costs of pairs and G those of an item at each table. After a swap
only the rows and columns of the items of the two tables are computed anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.problem import Flags, Ints

NEVER = np.int32(1 << 30)
"""Stands for the change of a swap that may not be made."""


class RoundState:
    """The tables of the items of one round, and the changes of all swaps."""

    def __init__(self, pair: Ints, unary: Ints, table: Ints, movable: Flags, empty: Flags) -> None:
        """For k items and T tables: `pair` is k x k, `unary` k x T, and all others are k.

        Items that are not `movable` stay where they are. To swap two `empty` ones changes nothing.
        """
        self.table = table.astype(np.int32)
        self._empty = empty
        self._pair, self._unary = pair, unary
        self._open = movable.copy()
        self._costs = np.empty_like(unary)
        self.changes: Ints = np.full(pair.shape, NEVER, np.int32)
        everything = np.arange(len(table))
        self._count(everything)
        self._compute(everything)

    def change_pairs(self, pair: Ints) -> None:
        """Take other costs of pairs; what they change is computed anew."""
        changed = np.flatnonzero((pair != self._pair).any(axis=1))
        self._pair = pair
        self._count(changed)
        self._compute(changed)

    def _count(self, items: NDArray[np.intp]) -> None:
        """Compute what some items cost at each table."""
        order = np.argsort(self.table, kind="stable")
        taken, begins = np.unique(self.table[order], return_index=True)
        # Not by a product of matrices: its threads would wait for each other on a busy machine.
        costs = self._unary[items]
        costs[:, taken] += np.add.reduceat(self._pair[items][:, order], begins, axis=1)
        self._costs[items] = costs

    def best(self, start: int) -> tuple[int, int, int]:
        """The two items whose swap changes the cost least, and the change; NEVER for none.

        Of equal changes the first one from the item `start` on is taken.
        """
        found = [self._least(start, len(self.table)), self._least(0, start)]
        return min(found, key=lambda one: one[2])

    def _least(self, begin: int, end: int) -> tuple[int, int, int]:
        if begin == end:
            return 0, 0, int(NEVER)
        row, second = divmod(int(self.changes[begin:end].argmin()), len(self.table))
        return begin + row, second, int(self.changes[begin + row, second])

    def swap(self, first: int, second: int, opened: Sequence[int] = ()) -> None:
        """Swap two items and close them for further swaps; the `opened` may be swapped again."""
        self._exchange(first, second)
        self._open[[first, second]] = False
        self._open[list(opened)] = True
        a, b = self.table[first], self.table[second]
        touched = (self.table == a) | (self.table == b)
        touched[list(opened)] = True
        self._compute(np.flatnonzero(touched))

    def exchange_all(self, swaps: Sequence[tuple[int, int]], opened: Sequence[int] = ()) -> None:
        """Swap several pairs of items one after another; the `opened` may be swapped again."""
        for first, second in swaps:
            self._exchange(first, second)
        self._open[list(opened)] = True
        self._compute(np.arange(len(self.table)))

    def best_exchange(self, group: Ints, others: Flags) -> tuple[int, list[int]]:
        """The `others` of one table for whom to exchange a group, and how that changes the cost.

        The group shares a table. Of each other table as many as the group has are looked for, the
        best two exactly, each further one beside those. NEVER where no table has enough.
        """
        found: tuple[int, list[int]] = (int(NEVER), [])
        home = self.table[group[0]]
        leaving = self._costs[group] - self._costs[group, home][:, None]
        kept = int(self._pair[np.ix_(group, group)].sum())
        for table in range(self._unary.shape[1]):
            items = np.flatnonzero((self.table == table) & others)
            if table == home or len(items) < len(group):
                continue
            change, chosen = self._cheapest(group, items)
            change += int(leaving[:, table].sum()) + kept
            if change < found[0]:
                found = change, chosen
        return found

    def _cheapest(self, group: Ints, items: NDArray[np.intp]) -> tuple[int, list[int]]:
        """As many of the items of a table as a group has, and what they add by taking its place."""
        home, table = self.table[group[0]], self.table[items[0]]
        alone = self._costs[items, home] - self._costs[items, table]
        alone = alone - 2 * self._pair[np.ix_(group, items)].sum(axis=0)
        between = 2 * self._pair[np.ix_(items, items)]
        if len(group) == 1:
            place = int(alone.argmin())
            return int(alone[place]), [int(items[place])]
        both = alone[:, None] + alone[None, :] + between
        np.fill_diagonal(both, NEVER)
        chosen = list(divmod(int(both.argmin()), len(items)))
        change = int(both[chosen[0], chosen[1]])
        while len(chosen) < len(group):
            more = alone + between[:, chosen].sum(axis=1)
            more[chosen] = NEVER
            chosen.append(int(more.argmin()))
            change += int(more[chosen[-1]])
        return change, [int(items[one]) for one in chosen]

    def _exchange(self, first: int, second: int) -> None:
        a, b = self.table[first], self.table[second]
        moved = self._pair[second] - self._pair[first]
        self._costs[:, a] += moved
        self._costs[:, b] -= moved
        self.table[first], self.table[second] = b, a

    def _compute(self, items: NDArray[np.intp]) -> None:
        """Compute the changes of all swaps of some items anew."""
        table, costs = self.table, self._costs
        own = costs[np.arange(len(table)), table]
        rows = costs[items][:, table]
        rows += costs[:, table[items]].T
        rows -= own[items][:, None]
        rows -= own[None, :]
        rows -= 2 * self._pair[items]
        closed = table[items][:, None] == table[None, :]
        closed |= ~self._open[None, :]
        closed |= ~self._open[items][:, None]
        closed |= self._empty[items][:, None] & self._empty[None, :]
        rows[closed] = NEVER
        self.changes[items] = rows
        self.changes[:, items] = rows.T
