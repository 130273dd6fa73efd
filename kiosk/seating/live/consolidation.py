"""Which tables of a round stay empty when few come, so that those used are not half empty."""

from __future__ import annotations

from collections.abc import Mapping

FEWEST = 0.625
"""The least share of seats that people take at the tables that are used: five of eight."""


def unused_tables(seats: Mapping[str, int], kept: Mapping[str, int], people: int) -> set[str]:
    """The tables that are left out, by id, in a round that begins.

    `seats` are those of each table, in order; `kept` counts people whose seat at a table may not
    change. A table of such people is used. Of the others the last ones are left out, as long as
    fewer than `FEWEST` of all seats would be taken, and everybody has one.
    """
    total = sum(seats.values())
    left: set[str] = set()
    for table in reversed(list(seats)):
        if people >= FEWEST * total:
            break
        if not kept.get(table) and total - seats[table] >= people:
            left.add(table)
            total -= seats[table]
    return left
