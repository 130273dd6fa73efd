"""Which scans a member of staff may undo."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.admission.staff_actions import StaffAction, missing_right
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.staff_scans import is_last_scan_by


def missing_to_undo(store: Store, person: Actor, scan: str) -> Right | None:
    """The right that a person lacks to undo that scan; None if they may.

    Without the right to undo anything one may undo the last scan that one recorded.
    """

    def is_others(connection: sa.Connection) -> bool:
        known = scans.scan_by_id(connection, scan) is not None
        return known and not is_last_scan_by(connection, scan, person.staff)

    of_others = not may(person.role, Right.UNDO) and store.read(is_others)
    return missing_right(person.role, StaffAction.UNDO, of_others=of_others)
