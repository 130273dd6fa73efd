"""Scans by their author: who recorded one, and whether it was that person's last."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.journal.scan_history import PASSED
from kiosk.store.schema import head, journal, scan

_AUTHOR = (
    sa.select(journal.c.author, scan.c.clock)
    .select_from(scan)
    .join(journal, (journal.c.device == scan.c.device) & (journal.c.sequence == scan.c.sequence))
    .where(scan.c.id == sa.bindparam("scan"))
)
_NEWEST_OF_DEVICE = (
    sa.select(journal.c.clock, journal.c.author, scan.c.outcome)
    .outerjoin(scan, scan.c.id == journal.c.id)
    .where(journal.c.device == sa.bindparam("written_by"))
    .order_by(journal.c.sequence.desc())
)


def is_last_scan_by(connection: sa.Connection, scan_id: str, staff: str) -> bool:
    """Whether a member of staff recorded that scan, and let nobody in or out after it anywhere.

    A later entry or exit counts even if it was annulled: only the very last may be undone.
    """
    found = connection.execute(_AUTHOR, {"scan": scan_id}).one_or_none()
    if found is None or not staff or found.author != staff:
        return False
    devices = connection.execute(sa.select(head.c.device)).scalars().all()
    return not any(_has_later(connection, device, staff, found.clock) for device in devices)


def _has_later(connection: sa.Connection, device: str, staff: str, clock: int) -> bool:
    """Whether a device's journal has a pass by `staff` after `clock`, read from its end."""
    for row in connection.execute(_NEWEST_OF_DEVICE, {"written_by": device}):
        if row.clock <= clock:
            return False
        if row.author == staff and row.outcome in PASSED:
            return True
    return False
