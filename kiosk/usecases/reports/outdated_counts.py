"""Which counts of the dashboard new facts outdate, by the kinds of the facts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import assert_never

from kiosk.domain.journal.fact_kinds import FactKind


class OutdatedCounts(IntEnum):
    """What has to be counted again, in rising order.

    BY_SCANS: arrivals can be updated with the new scans. ARRIVALS: they are counted again. ALL:
    expected guests too.
    """

    NONE = 0
    BY_SCANS = 1
    ARRIVALS = 2
    ALL = 3


def outdated_counts(kinds: Iterable[str]) -> OutdatedCounts:
    """What facts of these kinds outdate; a kind of a newer version outdates everything."""
    known = {str(kind) for kind in FactKind}
    return max(
        (_outdated_by(FactKind(kind)) if kind in known else OutdatedCounts.ALL for kind in kinds),
        default=OutdatedCounts.NONE,
    )


def _outdated_by(kind: FactKind) -> OutdatedCounts:
    match kind:
        case FactKind.CODE_SCANNED:
            return OutdatedCounts.BY_SCANS
        case FactKind.SCAN_ANNULLED:
            return OutdatedCounts.ARRIVALS
        case (
            FactKind.EVENT_DESCRIBED
            | FactKind.EVENT_CHANGED
            | FactKind.GUEST_REGISTERED
            | FactKind.GUEST_CORRECTED
            | FactKind.GUEST_KNOWN
            | FactKind.GUEST_MERGED
            | FactKind.MERGE_ANNULLED
            | FactKind.GUEST_ERASED
            | FactKind.ROOM_DESCRIBED
            | FactKind.ROOM_CHANGED
            | FactKind.SESSION_SCHEDULED
            | FactKind.SESSION_CHANGED
            | FactKind.CHECKPOINT_SET_UP
            | FactKind.CHECKPOINT_CHANGED
            | FactKind.ROUND_SCHEDULED
            | FactKind.ROUND_CHANGED
            | FactKind.TABLE_PLACED
            | FactKind.TABLE_CHANGED
        ):
            return OutdatedCounts.ALL
        case (
            FactKind.STAFF_ADDED
            | FactKind.STAFF_CHANGED
            | FactKind.DEVICE_SET_UP
            | FactKind.DEVICE_CHANGED
            | FactKind.PRINTER_SET_UP
            | FactKind.PRINTER_CHANGED
            | FactKind.CODE_ISSUED
            | FactKind.CODE_REVOKED
            | FactKind.GUEST_SEATED
            | FactKind.ANNULMENT_REFUSED
            | FactKind.NOTE_ADDED
            | FactKind.ALERT_ACKNOWLEDGED
            | FactKind.CASE_DECIDED
            | FactKind.TICKET_ISSUED
            | FactKind.TICKET_TAKEN
            | FactKind.TICKET_CLOSED
            | FactKind.PRINT_REQUESTED
            | FactKind.PRINT_MOVED
            | FactKind.PRINT_STARTED
            | FactKind.PRINT_FINISHED
            | FactKind.PRINT_FAILED
            | FactKind.PRINT_CANCELLED
            | FactKind.LABELS_LOADED
            | FactKind.UNLOCKED
            | FactKind.UNLOCK_REFUSED
            | FactKind.WAIT_RESTARTED
            | FactKind.TRIES_ACKNOWLEDGED
            | FactKind.LIST_EXPORTED
        ):
            return OutdatedCounts.NONE
        case _:
            assert_never(kind)
