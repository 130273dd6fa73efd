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
    registered,
)


@dataclass(frozen=True, slots=True)
class Count:
    """The counts of a category (None: all) at a checkpoint (None: the event), by its own scans.

    At one of several doors of a session they are those of this door alone.

    Who counts as expected is defined in `domain.records.expectation`; arrived are all who ever
    entered.
    """

    checkpoint: str | None
    category: str | None
    expected: int
    arrived: int
    inside: int

    @property
    def not_arrived(self) -> int:
        """The number of expected guests who never entered."""
        return self.expected - self.arrived


def count(store: Store) -> list[Count]:
    """Totals first, then by category, for the event and then for each checkpoint."""

    def work(connection: sa.Connection) -> list[Count]:
        programme, alike = store.programme_in(connection), expectation_groups(connection)
        anywhere = attended(connection, programme, (CATEGORY,))
        by_category = {key[0]: each for key, each in anywhere.items()}
        found = list(_rows(None, registered(alike, None, programme), by_category))
        at_checkpoints = attended_at(connection, programme, (CATEGORY,))
        for checkpoint in programme.checkpoints.values():
            awaited = registered(alike, checkpoint, programme)
            here = {key[1]: each for key, each in at_checkpoints.items() if key[0] == checkpoint.id}
            found += _rows(checkpoint.id, awaited, here)
        return found

    return store.read(work)


def _rows(
    checkpoint: str | None, awaited: Counter[str], here: Mapping[str, Attended]
) -> Iterator[Count]:
    total = sum(here.values(), Attended())
    expected = awaited.total() + total.unregistered
    yield Count(checkpoint, None, expected, total.came, total.inside)
    for category in sorted(awaited.keys() | here.keys()):
        each = here.get(category, Attended())
        expected = awaited[category] + each.unregistered
        yield Count(checkpoint, category, expected, each.came, each.inside)
