"""Reads the list of everybody for the page; runs on the worker of long lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.records.guest_filter import GuestFilter, GuestSort
from kiosk.store import Store
from kiosk.ui.desk.everybody.guest_rows import GuestRowProps, row_props
from kiosk.ui.desk.everybody.guest_rows_model import PORTION
from kiosk.ui.desk.everybody.list_changes import ListChanges, changes_between
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.usecases.guests.everybody import GuestListing, listing, rows


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """What is asked of the store: filter, order, and the round whose tables are shown."""

    wanted: GuestFilter
    sort: GuestSort
    round: str = ""


@dataclass(frozen=True, slots=True)
class ListRead:
    """What was found: the list, how it came from the one before, and the rows that are shown.

    `changes` is None where the list is to be shown anew.
    """

    question: ListQuestion
    found: GuestListing
    changes: ListChanges | None
    rows: Sequence[GuestRowProps]


def read_list(
    store: Store,
    question: ListQuestion,
    *,
    before: Sequence[str] | None,
    current: str,
    first: int,
    formatter: GuestFormatter,
) -> ListRead:
    """Read the list, and the rows at the place where it is shown.

    `before` are the ids that are shown, if for the same question; then `first` is the first visible
    row. Otherwise the rows around the `current` guest are read, or the first ones.
    """
    found = listing(store, question.wanted, question.sort)
    changes = None if before is None else changes_between(before, found.ids)
    if before is None:
        first = found.ids.index(current) if current in found.ids else 0
    shown = found.ids[max(0, first - PORTION) : first + PORTION]
    return ListRead(question, found, changes, read_rows(store, shown, question.round, formatter))


def read_rows(
    store: Store, ids: Sequence[str], round_: str, formatter: GuestFormatter
) -> list[GuestRowProps]:
    """The rows of some guests."""
    return [row_props(one, formatter) for one in rows(store, ids, round_)]
