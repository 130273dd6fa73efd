"""A list of guests as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.records.guest_filter import GuestFilter, GuestSort


@dataclass(frozen=True, slots=True)
class ListedGuests:
    """The filter and the order of a list, how many guests it has, and the page that shows it."""

    wanted: GuestFilter
    sort: GuestSort
    count: int
    page: str
