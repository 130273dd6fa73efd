"""A filter of guests by attendance and by what staff ask for, and the order of a list of guests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AttendanceFilter(StrEnum):
    """Who is shown by their entries at any checkpoint.

    NOT_ARRIVED are expected guests who never entered, LEFT those who entered and are not inside.
    """

    ANY = "any"
    NOT_ARRIVED = "not_arrived"
    ARRIVED = "arrived"
    INSIDE = "inside"
    LEFT = "left"


class GuestOrder(StrEnum):
    """The columns by which a list of guests is sorted; equal guests follow by name."""

    NAME = "name"
    ORGANISATION = "organisation"
    DELEGATION = "delegation"
    CATEGORY = "category"
    TABLE = "table"
    ARRIVED = "arrived"


@dataclass(frozen=True, slots=True)
class GuestFilter:
    """Which guests are meant; without any value everybody, of several records of one person one.

    `category` and `delegation` are None for any, empty for guests without one. `table` is the
    label of a table, in `round` or, where that is empty, in any round; `round` alone means a seat
    in it. `vip`, `needs` and `ticket_open` select those guests only. `badge_printed` and `expected`
    are None for both. `text` is a search text, of which every word has to be found.
    """

    attendance: AttendanceFilter = AttendanceFilter.ANY
    vip: bool = False
    category: str | None = None
    delegation: str | None = None
    round: str = ""
    table: str = ""
    needs: bool = False
    ticket_open: bool = False
    badge_printed: bool | None = None
    expected: bool | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class GuestSort:
    """The order of a list; `language`, `ko` or `en`, decides by which name guests are sorted.

    Guests without a value follow those with one, also where the order is `descending`.
    """

    by: GuestOrder = GuestOrder.NAME
    descending: bool = False
    language: str = "ko"
    round: str = ""


EVERYBODY = GuestFilter()
