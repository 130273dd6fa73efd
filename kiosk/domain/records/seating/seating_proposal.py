"""Seating: hints against a seat, and moves between tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.records.agenda import is_held_at
from kiosk.domain.records.entities import Round, Table
from kiosk.domain.records.seating.seating_rules import SeatReason

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
    first. A companion sits with the guest `companion_of`, where there is a seat. `told` is
    the table that the guest was last told, empty for none.
    """

    guest: str
    organisation: str = ""
    country: str = ""
    present: bool = False
    table: str = ""
    seat: str = ""
    rank: tuple[int, str] = (0, "")
    companion_of: str = ""
    told: str = ""

    @property
    def is_told(self) -> bool:
        """Whether the guest was told the table where they sit."""
        return bool(self.told) and self.told == self.table

    @property
    def has_to_be_told(self) -> bool:
        """Whether the guest was told another table than that where they sit."""
        return bool(self.told) and self.told != self.table

    @property
    def party(self) -> str:
        """The guest of whose party this is one: their own id, or that of whom they come with."""
        return self.companion_of or self.guest


@dataclass(frozen=True, slots=True)
class Move:
    """A guest's move from one table to another in a round; an empty table is no seat.

    `why` is the `SeatReason` of the seat that they get, `why_before` that of their former seat,
    empty if unknown.
    """

    guest: str
    before: str
    after: str
    why: str = SeatReason.HAND
    why_before: str = ""

    @property
    def back(self) -> Move:
        """The reverse move, which gives back the reason of the former seat."""
        return Move(self.guest, self.after, self.before, self.why_before, self.why)


def order_of(table: str) -> tuple[int, str]:
    """The sort key of a table: numbers in numeric order, then names."""
    return (int(table) if table.isdecimal() else _LAST, table)


def tables_of(round_: Round, tables: Iterable[Table]) -> tuple[Table, ...]:
    """The tables in the round's room, all if the round has none; in numerical order."""
    found = [table for table in tables if is_held_at(round_, table)]
    return tuple(sorted(found, key=lambda table: order_of(table.id)))


def hints(
    round_guest: RoundGuest, table: Table, round_guests: Sequence[RoundGuest], tables: int
) -> tuple[Hint, ...]:
    """The hints against a table for a guest.

    A country with more guests than there are tables cannot be spread over tables and is no hint.
    Neither is what a guest shares with their own party.
    """
    others = [
        one for one in round_guests if one.table == table.id and one.guest != round_guest.guest
    ]
    found = []
    if table.capacity is not None and len(others) >= table.capacity:
        found.append(Hint.FULL)
    others = [one for one in others if one.party != round_guest.party]
    if round_guest.organisation and any(
        one.organisation == round_guest.organisation for one in others
    ):
        found.append(Hint.SAME_ORGANISATION)
    if round_guest.country and any(one.country == round_guest.country for one in others):
        countrymen = sum(1 for one in round_guests if one.country == round_guest.country)
        if countrymen <= tables:
            found.append(Hint.SAME_COUNTRY)
    return tuple(found)


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
