"""Who locked a round, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.staff_names import names_of_staff


@dataclass(frozen=True, slots=True)
class LockedBy:
    """The name of who locked a round, and when (timezone-aware)."""

    name: str
    at: datetime


def last_lock(connection: sa.Connection, round_: str) -> LockedBy | None:
    """Who locked a round last; None where a list did, or nobody."""
    locked = None
    for fact in in_order(facts_about(connection, [f"round:{round_}"])):
        if "locked" in (body := fact.read_body()):
            locked = fact if body["locked"] else None
    name = names_of_staff(connection).get(locked.author, "") if locked is not None else ""
    if locked is None or not name:
        return None
    return LockedBy(name, datetime.fromtimestamp(wall_of(locked.clock) / 1000, UTC))
