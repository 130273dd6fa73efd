"""Checkpoints that empty themselves: whoever is still inside at that hour is taken to have left."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain import facts
from kiosk.domain.facts import Draft
from kiosk.domain.history import Scan, body_of
from kiosk.domain.outcomes import Direction, Left
from kiosk.domain.records import Checkpoint
from kiosk.store import Store, scans


def empty_checkpoints(store: Store, now: datetime) -> int:
    """Record an exit for everybody whose checkpoint emptied since they came in; how many.

    The exit's scan time is the hour itself, so that every device writes the same.
    """

    def work(connection: sa.Connection) -> int:
        programme = store.programme_in(connection)
        zone = ZoneInfo(programme.event.timezone)
        drafts = [
            draft
            for checkpoint in programme.checkpoints.values()
            if checkpoint.empties_at
            for draft in _exits(connection, checkpoint, now.astimezone(zone))
        ]
        store.record(connection, drafts)
        return len(drafts)

    return store.transact(work)


def _exits(connection: sa.Connection, checkpoint: Checkpoint, now: datetime) -> list[Draft]:
    hour = _last_emptying(time.fromisoformat(checkpoint.empties_at), now)
    return [
        Draft(facts.guest_subject(guest), facts.CODE_SCANNED, body_of(_exit(checkpoint, hour)))
        for guest, since in scans.inside(connection, checkpoint.id)
        if since < hour
    ]


def _last_emptying(at: time, now: datetime) -> datetime:
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today <= now else today - timedelta(days=1)


def _exit(checkpoint: Checkpoint, at: datetime) -> Scan:
    return Scan(
        checkpoint=checkpoint.id,
        at=at,
        direction=Direction.EXIT,
        outcome=Left.__name__,
        reentry=checkpoint.reentry,
        automatic=True,
    )
