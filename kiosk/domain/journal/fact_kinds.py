"""The kinds of facts."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal


class FactKind(StrEnum):
    """Every kind of fact that this version writes and reads, by the word in the journal.

    A journal may hold kinds that a newer version wrote. Those facts are kept and passed on, fold to
    nothing here, and are told as such in a history.
    """

    # A record was set up, and later changed.
    EVENT_DESCRIBED = "event_described"
    EVENT_CHANGED = "event_changed"
    GUEST_REGISTERED = "guest_registered"
    GUEST_CORRECTED = "guest_corrected"
    ROOM_DESCRIBED = "room_described"
    ROOM_CHANGED = "room_changed"
    SESSION_SCHEDULED = "session_scheduled"
    SESSION_CHANGED = "session_changed"
    CHECKPOINT_SET_UP = "checkpoint_set_up"
    CHECKPOINT_CHANGED = "checkpoint_changed"
    WAY_DESCRIBED = "way_described"
    WAY_CHANGED = "way_changed"
    ROUND_SCHEDULED = "round_scheduled"
    ROUND_CHANGED = "round_changed"
    TABLE_PLACED = "table_placed"
    TABLE_CHANGED = "table_changed"
    SEATING_RULE_SET = "seating_rule_set"
    SEATING_RULE_CHANGED = "seating_rule_changed"
    QUESTION_DESCRIBED = "question_described"
    QUESTION_CHANGED = "question_changed"
    PICTURE_ADDED = "picture_added"
    PICTURE_CHANGED = "picture_changed"
    STAFF_ADDED = "staff_added"
    STAFF_CHANGED = "staff_changed"
    DEVICE_SET_UP = "device_set_up"
    DEVICE_CHANGED = "device_changed"
    PRINTER_SET_UP = "printer_set_up"
    PRINTER_CHANGED = "printer_changed"

    # About a guest.
    CODE_ISSUED = "code_issued"
    CODE_REVOKED = "code_revoked"
    GUEST_SEATED = "guest_seated"
    SEAT_TOLD = "seat_told"
    CODE_SCANNED = "code_scanned"
    SCAN_ANNULLED = "scan_annulled"
    ANNULMENT_REFUSED = "annulment_refused"
    QUESTION_ANSWERED = "question_answered"
    NOTE_ADDED = "note_added"
    GUEST_PHOTO_SET = "guest_photo_set"
    GUEST_MERGED = "guest_merged"
    MERGE_ANNULLED = "merge_annulled"
    GUEST_KNOWN = "guest_known"
    GUEST_ERASED = "guest_erased"
    ALERT_ACKNOWLEDGED = "alert_acknowledged"
    CASE_DECIDED = "case_decided"
    MAIL_STARTED = "mail_started"
    MAIL_SENT = "mail_sent"
    MAIL_REFUSED = "mail_refused"
    MAIL_BOUNCED = "mail_bounced"
    MAIL_CHECKED = "mail_checked"

    # About a desk ticket, a print job, a printer's labels, a PIN, an export.
    TICKET_ISSUED = "ticket_issued"
    TICKET_SEEN = "ticket_seen"
    TICKET_TAKEN = "ticket_taken"
    TICKET_CLOSED = "ticket_closed"
    PRINT_REQUESTED = "print_requested"
    PRINT_MOVED = "print_moved"
    PRINT_STARTED = "print_started"
    PRINT_FINISHED = "print_finished"
    PRINT_FAILED = "print_failed"
    PRINT_CANCELLED = "print_cancelled"
    LABELS_LOADED = "labels_loaded"
    UNLOCKED = "unlocked"
    UNLOCK_REFUSED = "unlock_refused"
    WAIT_RESTARTED = "wait_restarted"
    TRIES_ACKNOWLEDGED = "tries_acknowledged"
    LIST_EXPORTED = "list_exported"

    # About a kiosk: what staff say at a desk.
    KIOSK_CLOSED = "kiosk_closed"
    KIOSK_REOPENED = "kiosk_reopened"
    KIOSK_MESSAGE_SET = "kiosk_message_set"
    KIOSK_RESTART_REQUESTED = "kiosk_restart_requested"

    # About which device exchanges with a registration system.
    SYSTEM_LEASED = "system_leased"

    # About the seating as a whole.
    SEATING_PLANNED = "seating_planned"
    ROUND_REPLANNED = "round_replanned"

    # About the waiting list of a session.
    WAITING_JOINED = "waiting_joined"
    WAITING_CALLED = "waiting_called"
    WAITING_REMOVED = "waiting_removed"


# Python 3.11 finds members of an enumeration by a slow path; a fold compares millions of kinds.
for _kind in FactKind:
    type.__setattr__(FactKind, _kind.name, _kind)


_NotAboutGuest = Literal[
    FactKind.EVENT_DESCRIBED,
    FactKind.EVENT_CHANGED,
    FactKind.ROOM_DESCRIBED,
    FactKind.ROOM_CHANGED,
    FactKind.SESSION_SCHEDULED,
    FactKind.SESSION_CHANGED,
    FactKind.CHECKPOINT_SET_UP,
    FactKind.CHECKPOINT_CHANGED,
    FactKind.WAY_DESCRIBED,
    FactKind.WAY_CHANGED,
    FactKind.ROUND_SCHEDULED,
    FactKind.ROUND_CHANGED,
    FactKind.TABLE_PLACED,
    FactKind.TABLE_CHANGED,
    FactKind.SEATING_RULE_SET,
    FactKind.SEATING_RULE_CHANGED,
    FactKind.SEATING_PLANNED,
    FactKind.ROUND_REPLANNED,
    FactKind.QUESTION_DESCRIBED,
    FactKind.QUESTION_CHANGED,
    FactKind.PICTURE_ADDED,
    FactKind.PICTURE_CHANGED,
    FactKind.STAFF_ADDED,
    FactKind.STAFF_CHANGED,
    FactKind.DEVICE_SET_UP,
    FactKind.DEVICE_CHANGED,
    FactKind.PRINTER_SET_UP,
    FactKind.PRINTER_CHANGED,
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
    FactKind.KIOSK_CLOSED,
    FactKind.KIOSK_REOPENED,
    FactKind.KIOSK_MESSAGE_SET,
    FactKind.KIOSK_RESTART_REQUESTED,
    FactKind.SYSTEM_LEASED,
]


def is_about_guest(kind: FactKind) -> bool:
    """Whether facts of that kind can be filed under a guest or name one whose history has them."""
    match kind:
        case (
            FactKind.GUEST_REGISTERED
            | FactKind.GUEST_CORRECTED
            | FactKind.CODE_ISSUED
            | FactKind.CODE_REVOKED
            | FactKind.GUEST_SEATED
            | FactKind.SEAT_TOLD
            | FactKind.CODE_SCANNED
            | FactKind.SCAN_ANNULLED
            | FactKind.ANNULMENT_REFUSED
            | FactKind.QUESTION_ANSWERED
            | FactKind.NOTE_ADDED
            | FactKind.GUEST_PHOTO_SET
            | FactKind.GUEST_MERGED
            | FactKind.MERGE_ANNULLED
            | FactKind.GUEST_KNOWN
            | FactKind.GUEST_ERASED
            | FactKind.ALERT_ACKNOWLEDGED
            | FactKind.CASE_DECIDED
            | FactKind.MAIL_STARTED
            | FactKind.MAIL_SENT
            | FactKind.MAIL_REFUSED
            | FactKind.MAIL_BOUNCED
            | FactKind.MAIL_CHECKED
            | FactKind.WAITING_JOINED
            | FactKind.WAITING_CALLED
            | FactKind.WAITING_REMOVED
        ):
            return True
        case _:
            return _is_other(kind)


def _is_other(_kind: _NotAboutGuest) -> bool:
    """False; the type checker names a kind that is listed neither here nor above."""
    return False
