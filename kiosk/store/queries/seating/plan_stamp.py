"""Reads the stamp of the seating plan that stands."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.journal.seating.plan_stamp import SUBJECT, RecordedStamp, latest_stamp
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import facts_about


def seating_stamp(connection: sa.Connection) -> RecordedStamp | None:
    """The stamp of the latest seating plan; None before the first one."""
    counts = membership.counting(connection)
    recorded = facts_about(connection, [SUBJECT])
    return latest_stamp(recorded if counts is None else filter(counts, recorded))
