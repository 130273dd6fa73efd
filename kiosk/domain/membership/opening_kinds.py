"""Which kinds of facts a device needs before it opens its doors, and which may follow."""

from __future__ import annotations

from kiosk.domain.journal.fact_kinds import FactKind

FOLLOWING = frozenset(
    {
        FactKind.CODE_SCANNED,
        FactKind.SCAN_ANNULLED,
        FactKind.ANNULMENT_REFUSED,
        FactKind.NOTE_ADDED,
        FactKind.GUEST_PHOTO_SET,
        FactKind.ALERT_ACKNOWLEDGED,
        FactKind.TICKET_ISSUED,
        FactKind.TICKET_SEEN,
        FactKind.TICKET_TAKEN,
        FactKind.TICKET_CLOSED,
        FactKind.PRINT_REQUESTED,
        FactKind.PRINT_MOVED,
        FactKind.PRINT_STARTED,
        FactKind.PRINT_FINISHED,
        FactKind.PRINT_FAILED,
        FactKind.PRINT_CANCELLED,
        FactKind.LABELS_LOADED,
        FactKind.UNLOCKED,
        FactKind.UNLOCK_REFUSED,
        FactKind.WAIT_RESTARTED,
        FactKind.TRIES_ACKNOWLEDGED,
        FactKind.LIST_EXPORTED,
        FactKind.SEATING_PLANNED,
        FactKind.MAIL_STARTED,
        FactKind.MAIL_SENT,
        FactKind.MAIL_REFUSED,
        FactKind.MAIL_BOUNCED,
        FactKind.MAIL_CHECKED,
        FactKind.SYSTEM_LEASED,
    }
)
"""Kinds that a device can do without for a while, as if it had been apart from the others.

Programme, guests, codes, seats, staff and devices are not among them, nor what only a newer version
knows.
"""
