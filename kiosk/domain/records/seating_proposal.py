"""Seating: hints against a seat, and a proposal for guests without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.records.entities import Table

_LAST = 10**9


class Hint(StrEnum):
    """A reason against seating a guest at a table; only FULL forbids it."""

    FULL = "full"
    SAME_ORGANISATION = "same_organisation"
    SAME_COUNTRY = "same_country"


@dataclass(frozen=True, slots=True)
class RoundGuest:
    """A guest in one round; `table` is empty for a guest without a seat.

    `present` says that the guest has arrived. `rank` orders the guests: the first is seated
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
    """A guest's move from one table to another in a round; an empty table is no seat."""

    guest: str
    before: str
    after: str

    @property
    def back(self) -> Move:
        """The reverse move."""
        return Move(self.guest, self.after, self.before)


# A full table is never proposed.
_WEIGHT = {Hint.FULL: 0, Hint.SAME_ORGANISATION: 10, Hint.SAME_COUNTRY: 1}


def order_of(table: str) -> tuple[int, str]:
    """The sort key of a table: numbers in numeric order, then names."""
    return (int(table) if table.isdecimal() else _LAST, table)


def hints(
    round_guest: RoundGuest, table: Table, round_guests: Sequence[RoundGuest], tables: int
) -> tuple[Hint, ...]:
    """The hints against a table for a guest.

    A country with more guests than there are tables cannot be spread over tables and is no hint.
    """
    others = [
        one for one in round_guests if one.table == table.id and one.guest != round_guest.guest
    ]
    found = []
    if table.capacity is not None and len(others) >= table.capacity:
        found.append(Hint.FULL)
    if round_guest.organisation and any(
        one.organisation == round_guest.organisation for one in others
    ):
        found.append(Hint.SAME_ORGANISATION)
    if round_guest.country and any(one.country == round_guest.country for one in others):
        countrymen = sum(1 for one in round_guests if one.country == round_guest.country)
        if countrymen <= tables:
            found.append(Hint.SAME_COUNTRY)
    return tuple(found)


def propose(round_guests: Sequence[RoundGuest], tables: Sequence[Table]) -> tuple[Move, ...]:
    """Propose seats for guests who are present and have none; no other guest is moved.

    In order of rank each gets the table with a free seat and the least weight of hints: a shared
    organisation weighs as ten shared countries; then the emptiest table is taken, then the first.
    Tables without a capacity are left to staff.
    """
    after = list(round_guests)
    moves = []
    waiting = [one for one in round_guests if one.present and not one.table]
    for round_guest in sorted(waiting, key=lambda one: (one.rank, one.guest)):
        table = _best(round_guest, tables, after)
        if table is None:
            continue
        moves.append(Move(round_guest.guest, "", table.id))
        after[after.index(round_guest)] = replace(round_guest, table=table.id)
    return tuple(moves)


def moved(round_guests: Iterable[RoundGuest], moves: Iterable[Move]) -> tuple[RoundGuest, ...]:
    """The guests after some moves; the number of a seat belongs to its table."""
    to = {move.guest: move.after for move in moves}
    return tuple(
        replace(one, table=to[one.guest], seat="") if one.guest in to else one
        for one in round_guests
    )


def overfull(
    round_guests: Iterable[RoundGuest], tables: Mapping[str, Table], touched: set[str]
) -> str:
    """The first of the touched tables with more guests than its capacity; empty for none."""
    taken = Counter(one.table for one in round_guests)
    for id_ in sorted(touched & tables.keys()):
        capacity = tables[id_].capacity
        if capacity is not None and taken[id_] > capacity:
            return id_
    return ""


def _best(
    round_guest: RoundGuest, tables: Sequence[Table], round_guests: Sequence[RoundGuest]
) -> Table | None:
    taken = Counter(one.table for one in round_guests)
    free = [table for table in tables if (table.capacity or 0) > taken[table.id]]
    if not free:
        return None

    def cost(table: Table) -> tuple[int, int]:
        against = sum(
            _WEIGHT[hint] for hint in hints(round_guest, table, round_guests, len(tables))
        )
        return against, taken[table.id] - (table.capacity or 0)

    return min(free, key=cost)
