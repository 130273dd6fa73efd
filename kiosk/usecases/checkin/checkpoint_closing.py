"""Checkpoints that are emptied at a set hour: guests who are still inside then count as left.

The decision on a scan takes that hour into account by itself; the exits recorded here keep the
displayed counts right until then.
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
from kiosk.usecases.checkin.waiting_list import call_next


def empty_checkpoints(store: Store, now: datetime) -> int:
    """Record an exit for each guest whose checkpoint was emptied since they entered.

    Returns how many. The scan time of an exit is the hour itself, so that every device writes the
    same. Where this machine's clock is far from the event's dates, nothing is recorded.
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
        if drafts:
            call_next(store, connection, now)
        return len(drafts)

    return store.transact(work)


def _exits(
    connection: sa.Connection, checkpoint: Checkpoint, zone: str, now: datetime
) -> list[Draft]:
    hour = last_emptying(checkpoint, zone, now)
    return [
        Draft(facts.guest_subject(guest), FactKind.CODE_SCANNED, body_of(_exit(checkpoint, hour)))
        for guest, since in scans.guests_inside(connection, checkpoint.id)
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
