"""Counts of expected, arrived and present guests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.store import Store
from kiosk.usecases.reports.turnout import (
    CATEGORY,
    Attended,
    attended,
    attended_at,
    expectation_groups,
    expected,
)


@dataclass(frozen=True, slots=True)
class Count:
    """The counts of a category (None: all) at a checkpoint (None: the event).

    Expected are confirmed guests of the checkpoint, and pending ones that it admits; arrived are
    all who ever entered.
    """

    checkpoint: str | None
    category: str | None
    expected: int
    arrived: int
    inside: int


def count(store: Store) -> list[Count]:
    """Totals first, then by category, for the event and then for each checkpoint."""

    def work(connection: sa.Connection) -> list[Count]:
        programme, alike = store.programme_in(connection), expectation_groups(connection)
        by_category = {key[0]: each for key, each in attended(connection, (CATEGORY,)).items()}
        found = list(_rows(None, expected(alike, None, programme), by_category))
        at_checkpoints = attended_at(connection, (CATEGORY,))
        for checkpoint in programme.checkpoints.values():
            awaited = expected(alike, checkpoint, programme)
            here = {key[1]: each for key, each in at_checkpoints.items() if key[0] == checkpoint.id}
            found += _rows(checkpoint.id, awaited, here)
        return found

    return store.read(work)


def _rows(
    checkpoint: str | None, awaited: Counter[str], here: Mapping[str, Attended]
) -> Iterator[Count]:
    total = sum(here.values(), Attended())
    yield Count(checkpoint, None, awaited.total(), total.came, total.inside)
    for category in sorted(awaited.keys() | here.keys()):
        each = here.get(category, Attended())
        yield Count(checkpoint, category, awaited[category], each.came, each.inside)
