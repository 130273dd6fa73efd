"""Who sits with whom: what speaks against a place, and a proposal for the free ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.records.entities import Table

_LAST = 10**9


class Hint(StrEnum):
    """What speaks against seating somebody at a table; only FULL forbids it."""

    FULL = "full"
    SAME_ORGANISATION = "same_organisation"
    SAME_COUNTRY = "same_country"


@dataclass(frozen=True, slots=True)
class Sitter:
    """A guest in one round; `table` is empty while they have no place in it.

    `present` says that they have come to the event. `rank` orders sitters: the first is seated
    first.
    """

    guest: str
    organisation: str = ""
    country: str = ""
    present: bool = False
    table: str = ""
    seat: str = ""
    rank: tuple[int, str] = (0, "")


@dataclass(frozen=True, slots=True)
class Move:
    """A guest's way from one table to another in a round; an empty table is no place."""

    guest: str
    before: str
    after: str

    @property
    def back(self) -> Move:
        """The way back."""
        return Move(self.guest, self.after, self.before)


_WEIGHT = {Hint.SAME_ORGANISATION: 10, Hint.SAME_COUNTRY: 1}


def order_of(table: str) -> tuple[int, str]:
    """Where a table stands among others: numbers in their order, then names."""
    return (int(table) if table.isdecimal() else _LAST, table)


def hints(sitter: Sitter, table: Table, sitters: Sequence[Sitter], tables: int) -> tuple[Hint, ...]:
    """What speaks against a table for somebody.

    A country with more guests than there are tables can't be kept apart and is no hint.
    """
    others = [one for one in sitters if one.table == table.id and one.guest != sitter.guest]
    found = []
    if table.capacity is not None and len(others) >= table.capacity:
        found.append(Hint.FULL)
    if sitter.organisation and any(one.organisation == sitter.organisation for one in others):
        found.append(Hint.SAME_ORGANISATION)
    if sitter.country and any(one.country == sitter.country for one in others):
        countrymen = sum(1 for one in sitters if one.country == sitter.country)
        if countrymen <= tables:
            found.append(Hint.SAME_COUNTRY)
    return tuple(found)


def propose(sitters: Sequence[Sitter], tables: Sequence[Table]) -> tuple[Move, ...]:
    """Places for those who are here and have none; nobody who has one is moved.

    In order of rank each gets the table with a free place where least speaks against them: a
    shared organisation weighs ten shared countries, then the emptiest table wins, then the first.
    Tables without a capacity are left to people.
    """
    after = list(sitters)
    moves = []
    waiting = [one for one in sitters if one.present and not one.table]
    for sitter in sorted(waiting, key=lambda one: (one.rank, one.guest)):
        table = _best(sitter, tables, after)
        if table is None:
            continue
        moves.append(Move(sitter.guest, "", table.id))
        after[after.index(sitter)] = replace(sitter, table=table.id)
    return tuple(moves)


def moved(sitters: Iterable[Sitter], moves: Iterable[Move]) -> tuple[Sitter, ...]:
    """The sitters as they would sit after some moves; a seat's number belongs to its table."""
    to = {move.guest: move.after for move in moves}
    return tuple(
        replace(one, table=to[one.guest], seat="") if one.guest in to else one for one in sitters
    )


def overfull(sitters: Iterable[Sitter], tables: Mapping[str, Table], touched: set[str]) -> str:
    """The first of the touched tables that has more sitters than places; empty for none."""
    taken = Counter(one.table for one in sitters)
    for id_ in sorted(touched & tables.keys()):
        capacity = tables[id_].capacity
        if capacity is not None and taken[id_] > capacity:
            return id_
    return ""


def _best(sitter: Sitter, tables: Sequence[Table], sitters: Sequence[Sitter]) -> Table | None:
    taken = Counter(one.table for one in sitters)
    free = [table for table in tables if (table.capacity or 0) > taken[table.id]]
    if not free:
        return None

    def cost(table: Table) -> tuple[int, int]:
        against = sum(_WEIGHT.get(hint, 0) for hint in hints(sitter, table, sitters, len(tables)))
        return against, taken[table.id] - (table.capacity or 0)

    return min(free, key=cost)
