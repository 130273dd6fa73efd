"""What the list of everybody shows, and the changes that keys and clicks make to it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import assert_never

from kiosk.domain.records.guest_filter import (
    EVERYBODY,
    AttendanceFilter,
    GuestFilter,
    GuestOrder,
    GuestSort,
)
from kiosk.store.queries.guest_lists.guest_list import GuestCounts
from kiosk.usecases.guests.everybody import FilterValues

TABS = (
    AttendanceFilter.ANY,
    AttendanceFilter.NOT_ARRIVED,
    AttendanceFilter.ARRIVED,
    AttendanceFilter.INSIDE,
    AttendanceFilter.LEFT,
)
"""The choices of attendance; the digits 1 to 5 are their keys."""
VIP, NEEDS, TICKETS = "vip", "needs", "ticket_open"
SWITCHES = {"V": VIP, "A": NEEDS, "K": TICKETS}
"""By their keys, the fields of a filter that are on or off."""
CATEGORY, DELEGATION, TABLE = "category", "delegation", "table"
CHOICES = {"C": CATEGORY, "G": DELEGATION, "B": TABLE}
"""By their keys, the fields of a filter that take one of several values."""
ALL = "all"
"""The option for any value; the others are `=` and the value."""


@dataclass(frozen=True, slots=True)
class EverybodyState:
    """State of the page: filter and order, what they found, and the values to choose from.

    `choosing` is the field whose values are offered, empty for none. `shown` is the number of
    guests in the list, None before it was read.
    """

    wanted: GuestFilter = EVERYBODY
    sort: GuestSort = field(default_factory=GuestSort)
    choosing: str = ""
    values: FilterValues = field(default_factory=FilterValues)
    counts: GuestCounts | None = None
    registered: int = 0
    shown: int | None = None

    @property
    def is_filtered(self) -> bool:
        """Whether the filter leaves anybody out."""
        return self.wanted != EVERYBODY

    @property
    def unexpected(self) -> int:
        """How many people neither arrived nor are expected: cancelled, not confirmed or blocked."""
        if self.counts is None:
            return 0
        return max(0, self.registered - self.counts.not_arrived - self.counts.arrived)

    def number(self, attendance: AttendanceFilter) -> int | None:
        """How many people have this attendance, whatever else the filter says."""
        if self.counts is None:
            return None
        match attendance:
            case AttendanceFilter.ANY:
                return self.registered
            case AttendanceFilter.NOT_ARRIVED:
                return self.counts.not_arrived
            case AttendanceFilter.ARRIVED:
                return self.counts.arrived
            case AttendanceFilter.INSIDE:
                return self.counts.inside
            case AttendanceFilter.LEFT:
                return self.counts.left
            case _:
                assert_never(attendance)

    def options(self, choice: str) -> tuple[tuple[str, int], ...]:
        """The values of a choice with the number of guests who have them."""
        found = {
            CATEGORY: self.values.categories,
            DELEGATION: self.values.delegations,
            TABLE: self.values.tables,
        }
        return found[choice]


def with_switch(state: EverybodyState, name: str) -> EverybodyState:
    """With a switch of the filter turned the other way."""
    before = {VIP: state.wanted.vip, NEEDS: state.wanted.needs, TICKETS: state.wanted.ticket_open}
    values: dict[str, bool] = {name: not before[name]}
    return replace(state, wanted=replace(state.wanted, **values))  # type: ignore[arg-type]  # switches are booleans


def with_choice(state: EverybodyState, option: str, round_: str) -> EverybodyState:
    """With an option of the open choice in the filter; tables are those of a round."""
    value = None if option == ALL else option.removeprefix("=")
    match state.choosing:
        case "category":
            wanted = replace(state.wanted, category=value)
        case "delegation":
            wanted = replace(state.wanted, delegation=value)
        case _:
            wanted = replace(state.wanted, table=value or "", round=round_ if value else "")
    return replace(state, wanted=wanted, choosing="")


def sorted_by(state: EverybodyState, by: GuestOrder) -> EverybodyState:
    """Sorted by a column; by the same one again in the other direction."""
    same = by is state.sort.by
    sort = replace(state.sort, by=by, descending=same and not state.sort.descending)
    return replace(state, sort=sort)


def sorted_by_next(state: EverybodyState) -> EverybodyState:
    """Sorted by the next column."""
    orders = list(GuestOrder)
    return sorted_by(state, orders[(orders.index(state.sort.by) + 1) % len(orders)])
