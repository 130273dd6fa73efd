"""Reads whether a live round was planned anew at its start."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.seating.plan_stamp import SUBJECT
from kiosk.domain.journal.seating.replanned_rounds import was_replanned
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import facts_about


def is_replanned(connection: sa.Connection, round_: str, starts: datetime) -> bool:
    """Whether a round that starts then was planned anew already, by any device."""
    counts = membership.counting(connection)
    recorded = facts_about(connection, [SUBJECT])
    return was_replanned(recorded if counts is None else filter(counts, recorded), round_, starts)
