"""Which counts of the dashboard new facts outdate, by the kinds of the facts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

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
    outdated = (_OUTDATED_BY.get(kind, OutdatedCounts.ALL) for kind in kinds)
    return max(outdated, default=OutdatedCounts.NONE)


# Every kind of fact.
_OUTDATED_BY: dict[str, OutdatedCounts] = {
    FactKind.CODE_SCANNED: OutdatedCounts.BY_SCANS,
    FactKind.SCAN_ANNULLED: OutdatedCounts.ARRIVALS,
    FactKind.EVENT_DESCRIBED: OutdatedCounts.ALL,
    FactKind.EVENT_CHANGED: OutdatedCounts.ALL,
    FactKind.GUEST_REGISTERED: OutdatedCounts.ALL,
    FactKind.GUEST_CORRECTED: OutdatedCounts.ALL,
    FactKind.GUEST_KNOWN: OutdatedCounts.ALL,
    FactKind.GUEST_MERGED: OutdatedCounts.ALL,
    FactKind.MERGE_ANNULLED: OutdatedCounts.ALL,
    FactKind.GUEST_ERASED: OutdatedCounts.ALL,
    FactKind.ROOM_DESCRIBED: OutdatedCounts.ALL,
    FactKind.ROOM_CHANGED: OutdatedCounts.ALL,
    FactKind.SESSION_SCHEDULED: OutdatedCounts.ALL,
    FactKind.SESSION_CHANGED: OutdatedCounts.ALL,
    FactKind.CHECKPOINT_SET_UP: OutdatedCounts.ALL,
    FactKind.CHECKPOINT_CHANGED: OutdatedCounts.ALL,
    FactKind.ROUND_SCHEDULED: OutdatedCounts.ALL,
    FactKind.ROUND_CHANGED: OutdatedCounts.ALL,
    FactKind.WAY_DESCRIBED: OutdatedCounts.NONE,
    FactKind.WAY_CHANGED: OutdatedCounts.NONE,
    FactKind.QUESTION_DESCRIBED: OutdatedCounts.NONE,
    FactKind.QUESTION_CHANGED: OutdatedCounts.NONE,
    FactKind.QUESTION_ANSWERED: OutdatedCounts.NONE,
    FactKind.PICTURE_ADDED: OutdatedCounts.NONE,
    FactKind.PICTURE_CHANGED: OutdatedCounts.NONE,
    FactKind.TABLE_PLACED: OutdatedCounts.ALL,
    FactKind.TABLE_CHANGED: OutdatedCounts.ALL,
    FactKind.SEATING_RULE_SET: OutdatedCounts.NONE,
    FactKind.SEATING_RULE_CHANGED: OutdatedCounts.NONE,
    FactKind.STAFF_ADDED: OutdatedCounts.NONE,
    FactKind.STAFF_CHANGED: OutdatedCounts.NONE,
    FactKind.DEVICE_SET_UP: OutdatedCounts.NONE,
    FactKind.DEVICE_CHANGED: OutdatedCounts.NONE,
    FactKind.PRINTER_SET_UP: OutdatedCounts.NONE,
    FactKind.PRINTER_CHANGED: OutdatedCounts.NONE,
    FactKind.CODE_ISSUED: OutdatedCounts.NONE,
    FactKind.CODE_REVOKED: OutdatedCounts.NONE,
    FactKind.GUEST_SEATED: OutdatedCounts.NONE,
    FactKind.SEAT_TOLD: OutdatedCounts.NONE,
    FactKind.SEATING_PLANNED: OutdatedCounts.NONE,
    FactKind.ROUND_REPLANNED: OutdatedCounts.NONE,
    FactKind.ANNULMENT_REFUSED: OutdatedCounts.NONE,
    FactKind.NOTE_ADDED: OutdatedCounts.NONE,
    FactKind.GUEST_PHOTO_SET: OutdatedCounts.NONE,
    FactKind.ALERT_ACKNOWLEDGED: OutdatedCounts.NONE,
    FactKind.CASE_DECIDED: OutdatedCounts.NONE,
    FactKind.TICKET_ISSUED: OutdatedCounts.NONE,
    FactKind.TICKET_SEEN: OutdatedCounts.NONE,
    FactKind.TICKET_TAKEN: OutdatedCounts.NONE,
    FactKind.TICKET_CLOSED: OutdatedCounts.NONE,
    FactKind.PRINT_REQUESTED: OutdatedCounts.NONE,
    FactKind.PRINT_MOVED: OutdatedCounts.NONE,
    FactKind.PRINT_STARTED: OutdatedCounts.NONE,
    FactKind.PRINT_FINISHED: OutdatedCounts.NONE,
    FactKind.PRINT_FAILED: OutdatedCounts.NONE,
    FactKind.PRINT_CANCELLED: OutdatedCounts.NONE,
    FactKind.LABELS_LOADED: OutdatedCounts.NONE,
    FactKind.UNLOCKED: OutdatedCounts.NONE,
    FactKind.UNLOCK_REFUSED: OutdatedCounts.NONE,
    FactKind.WAIT_RESTARTED: OutdatedCounts.NONE,
    FactKind.TRIES_ACKNOWLEDGED: OutdatedCounts.NONE,
    FactKind.LIST_EXPORTED: OutdatedCounts.NONE,
    FactKind.MAIL_STARTED: OutdatedCounts.NONE,
    FactKind.MAIL_SENT: OutdatedCounts.NONE,
    FactKind.MAIL_REFUSED: OutdatedCounts.NONE,
    FactKind.MAIL_BOUNCED: OutdatedCounts.NONE,
    FactKind.MAIL_CHECKED: OutdatedCounts.NONE,
    FactKind.KIOSK_CLOSED: OutdatedCounts.NONE,
    FactKind.KIOSK_REOPENED: OutdatedCounts.NONE,
    FactKind.KIOSK_MESSAGE_SET: OutdatedCounts.NONE,
    FactKind.KIOSK_RESTART_REQUESTED: OutdatedCounts.NONE,
    FactKind.SYSTEM_LEASED: OutdatedCounts.NONE,
    FactKind.WAITING_JOINED: OutdatedCounts.NONE,
    FactKind.WAITING_CALLED: OutdatedCounts.NONE,
    FactKind.WAITING_REMOVED: OutdatedCounts.NONE,
}
