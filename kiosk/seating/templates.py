"""Plans without any repeated meeting, from algebra, where a search hardly finds one.

With q tables, q a power of a prime, person (i, j) sits in round r at table j + i * r of GF(q): two
people agree in one round at most. For ten tables there is the orthogonal array of Parker (1959),
here of a quasi-difference matrix over the numbers modulo 7 with three points more.
"""

from __future__ import annotations

from itertools import product

import numpy as np

from kiosk.seating.galois import field_tables, prime_power
from kiosk.seating.problem import Ints

_TEN = 10
_MODULUS, _POINTS = 7, 3
# Each column is turned four times; None is a place for one of the three points.
_COLUMNS = ((None, 0, 1, 4), (None, 0, 2, 1), (None, 0, 4, 2))


def template(tables: int, seats: int, rounds: int) -> Ints | None:
    """A plan, rounds x (tables * seats), in which nobody meets anybody twice; None if none is known.

    Person p is the one in seat p // tables of the row p % tables.
    """
    power = prime_power(tables)
    if power is not None and seats <= tables and rounds <= tables:
        return _of_field(*power, seats, rounds)
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
                    _MODULUS + number if one is None else (one + shift) % _MODULUS
                    for one in turned
                )
                for shift in range(_MODULUS)
            ]
    columns += [(shift,) * 4 for shift in range(_MODULUS)]
    for i, j in product(range(_POINTS), repeat=2):
        lines = (i, j, (i + j) % _POINTS, (i + 2 * j) % _POINTS)
        columns.append(tuple(_MODULUS + one for one in lines))
    return np.array(columns, dtype=np.int32).T.copy()
