"""Checkpoints that empty themselves: whoever is still inside at that hour is taken to have left.

A scan is decided by that hour wherever it is made; these exits are for the counts that are shown
meanwhile.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Left
from kiosk.domain.journal import facts
from kiosk.domain.journal.doubtful_times import is_far
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.scan_history import Scan, body_of, last_emptying
from kiosk.domain.records.entities import Checkpoint, Direction
from kiosk.store import Store
from kiosk.store.queries import scans


def empty_checkpoints(store: Store, now: datetime) -> int:
    """Record an exit for everybody whose checkpoint emptied since they came in; how many.

    The exit's scan time is the hour itself, so that every device writes the same. Where this
    machine's clock is far from the event's dates, nobody is taken to have left.
    """

    def work(connection: sa.Connection) -> int:
        programme = store.programme_in(connection)
        if is_far(now, programme.event):
            return 0
        zone = programme.event.timezone
        drafts = [
            draft
            for checkpoint in programme.checkpoints.values()
            if checkpoint.empties_at
            for draft in _exits(connection, checkpoint, zone, now)
        ]
        store.record(connection, drafts)
        return len(drafts)

    return store.transact(work)


def _exits(
    connection: sa.Connection, checkpoint: Checkpoint, zone: str, now: datetime
) -> list[Draft]:
    hour = last_emptying(checkpoint, zone, now)
    return [
        Draft(facts.guest_subject(guest), FactKind.CODE_SCANNED, body_of(_exit(checkpoint, hour)))
        for guest, since in scans.inside(connection, checkpoint.id)
        if hour and since < hour
    ]


def _exit(checkpoint: Checkpoint, at: datetime) -> Scan:
    return Scan(
        checkpoint=checkpoint.id,
        at=at,
        direction=Direction.EXIT,
        outcome=Left.__name__,
        reentry=checkpoint.reentry,
        automatic=True,
    )
