"""Plans without any repeated meeting, from algebra, where a search hardly finds one.

With q tables, q a power of a prime, person (i, j) sits in round r at table j + i * r of GF(q): two
people agree in one round at most. For ten tables there is the orthogonal array of Parker (1959),
here of a quasi-difference matrix over the numbers modulo 7 with three points more. Fifteen people
at five tables of three meet in seven rounds as Kirkman (1850) asked: the tables are lines of the
projective space PG(3, 2), in which the third point of a line is the exclusive or of the other two.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np

from kiosk.seating.galois import field_tables, prime_power
from kiosk.seating.problem import Ints

_TEN = 10
_MODULUS, _POINTS = 7, 3
# Each column is turned four times; None is a place for one of the three points.
_COLUMNS = ((None, 0, 1, 4), (None, 0, 2, 1), (None, 0, 4, 2))


def template(tables: int, seats: int, rounds: int) -> Ints | None:
    """A plan, rounds x (tables * seats), in which nobody meets anybody twice; None if unknown.

    Person p is the one in seat p // tables of the row p % tables.
    """
    power = prime_power(tables)
    if power is not None and seats <= tables and rounds <= tables:
        return _of_field(*power, seats, rounds)
    if (tables, seats) == (5, 3) and rounds <= 7:
        return _of_lines()[:rounds]
    if (tables, seats) == (_TEN, _TEN) and rounds <= len(_COLUMNS) + 1:
        return _of_ten()[:rounds]
    return None


def _of_field(prime: int, exponent: int, seats: int, rounds: int) -> Ints:
    sums, products = field_tables(prime, exponent)
    column, row = np.divmod(np.arange(seats * prime**exponent), prime**exponent)
    return np.array([sums[row, products[column, one]] for one in range(rounds)], dtype=np.int32)


def _of_ten() -> Ints:
    """Four rounds of 100 people at ten tables."""
    columns: list[tuple[int, ...]] = []
    for number, base in enumerate(_COLUMNS):
        for turn in range(len(base)):
            turned = [base[(place - turn) % len(base)] for place in range(len(base))]
            columns += [
                tuple(
                    _MODULUS + number if one is None else (one + shift) % _MODULUS for one in turned
                )
                for shift in range(_MODULUS)
            ]
    columns += [(shift,) * 4 for shift in range(_MODULUS)]
    for i, j in product(range(_POINTS), repeat=2):
        lines = (i, j, (i + j) % _POINTS, (i + 2 * j) % _POINTS)
        columns.append(tuple(_MODULUS + one for one in lines))
    return np.array(columns, dtype=np.int32).T.copy()


def _of_lines() -> Ints:
    """Seven rounds of 15 people at five tables of three."""
    lines = {
        frozenset((one, other, one ^ other)) for one in range(1, 16) for other in range(1, one)
    }
    found = _parallel_classes(sorted(map(sorted, lines)), [])
    plan = np.empty((len(found), 15), np.int32)
    for number, tables in enumerate(found):
        for table, points in enumerate(tables):
            plan[number, [point - 1 for point in points]] = table
    return plan


def _parallel_classes(
    lines: list[list[int]], found: list[list[list[int]]]
) -> list[list[list[int]]]:
    """Divide lines into classes of which each has every point once; empty if that is impossible."""
    if not lines:
        return found
    for chosen in _classes_with(lines[:1], lines[1:]):
        rest = [one for one in lines if one not in chosen]
        if whole := _parallel_classes(rest, [*found, chosen]):
            return whole
    return []


def _classes_with(chosen: list[list[int]], lines: list[list[int]]) -> Iterator[list[list[int]]]:
    """All classes of five disjoint lines that begin with the chosen ones."""
    if len(chosen) == 5:
        yield chosen
        return
    taken = {point for line in chosen for point in line}
    for place, line in enumerate(lines):
        if taken.isdisjoint(line):
            yield from _classes_with([*chosen, line], lines[place + 1 :])
