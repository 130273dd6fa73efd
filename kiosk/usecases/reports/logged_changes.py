"""What a fact of each kind adds to the change log."""

from __future__ import annotations

from enum import Enum

from kiosk.domain.journal.fact_kinds import FactKind


class LoggedChange(Enum):
    """What the change log shows of a fact.

    FIRST_VALUES: nothing, but later facts are compared with its values. FIELDS: every field with
    its old and new value. SEAT, CODE: the value, where it replaces an earlier one, as a first
    import has these facts too. DECISION: what the fact states.
    """

    NONE = "none"
    FIRST_VALUES = "first_values"
    FIELDS = "fields"
    SEAT = "seat"
    CODE = "code"
    DECISION = "decision"


def change_of(kind: str) -> LoggedChange:
    """What the log shows of a fact of this kind; of a newer version's kind, what it states."""
    return _CHANGES.get(kind, LoggedChange.DECISION)


# Every kind of fact.
_CHANGES: dict[str, LoggedChange] = {
    FactKind.EVENT_DESCRIBED: LoggedChange.FIRST_VALUES,
    FactKind.GUEST_REGISTERED: LoggedChange.FIRST_VALUES,
    FactKind.ROOM_DESCRIBED: LoggedChange.FIRST_VALUES,
    FactKind.SESSION_SCHEDULED: LoggedChange.FIRST_VALUES,
    FactKind.CHECKPOINT_SET_UP: LoggedChange.FIRST_VALUES,
    FactKind.ROUND_SCHEDULED: LoggedChange.FIRST_VALUES,
    FactKind.TABLE_PLACED: LoggedChange.FIRST_VALUES,
    FactKind.STAFF_ADDED: LoggedChange.FIRST_VALUES,
    FactKind.DEVICE_SET_UP: LoggedChange.FIRST_VALUES,
    FactKind.PRINTER_SET_UP: LoggedChange.FIRST_VALUES,
    FactKind.EVENT_CHANGED: LoggedChange.FIELDS,
    FactKind.GUEST_CORRECTED: LoggedChange.FIELDS,
    FactKind.ROOM_CHANGED: LoggedChange.FIELDS,
    FactKind.SESSION_CHANGED: LoggedChange.FIELDS,
    FactKind.CHECKPOINT_CHANGED: LoggedChange.FIELDS,
    FactKind.ROUND_CHANGED: LoggedChange.FIELDS,
    FactKind.WAY_DESCRIBED: LoggedChange.FIRST_VALUES,
    FactKind.WAY_CHANGED: LoggedChange.FIELDS,
    FactKind.QUESTION_DESCRIBED: LoggedChange.FIRST_VALUES,
    FactKind.QUESTION_CHANGED: LoggedChange.FIELDS,
    FactKind.QUESTION_ANSWERED: LoggedChange.DECISION,
    FactKind.PICTURE_ADDED: LoggedChange.NONE,
    FactKind.PICTURE_CHANGED: LoggedChange.NONE,
    FactKind.GUEST_PHOTO_SET: LoggedChange.NONE,
    FactKind.TABLE_CHANGED: LoggedChange.FIELDS,
    FactKind.SEATING_RULE_SET: LoggedChange.FIRST_VALUES,
    FactKind.SEATING_RULE_CHANGED: LoggedChange.FIELDS,
    FactKind.STAFF_CHANGED: LoggedChange.FIELDS,
    FactKind.DEVICE_CHANGED: LoggedChange.FIELDS,
    FactKind.PRINTER_CHANGED: LoggedChange.FIELDS,
    FactKind.GUEST_SEATED: LoggedChange.SEAT,
    FactKind.SEAT_TOLD: LoggedChange.NONE,
    FactKind.SEATING_PLANNED: LoggedChange.NONE,
    FactKind.ROUND_REPLANNED: LoggedChange.NONE,
    FactKind.CODE_ISSUED: LoggedChange.CODE,
    FactKind.CODE_REVOKED: LoggedChange.DECISION,
    FactKind.SCAN_ANNULLED: LoggedChange.DECISION,
    FactKind.NOTE_ADDED: LoggedChange.DECISION,
    FactKind.GUEST_MERGED: LoggedChange.DECISION,
    FactKind.MERGE_ANNULLED: LoggedChange.DECISION,
    FactKind.GUEST_ERASED: LoggedChange.DECISION,
    FactKind.CASE_DECIDED: LoggedChange.DECISION,
    FactKind.KIOSK_CLOSED: LoggedChange.DECISION,
    FactKind.KIOSK_REOPENED: LoggedChange.DECISION,
    FactKind.KIOSK_MESSAGE_SET: LoggedChange.DECISION,
    FactKind.KIOSK_RESTART_REQUESTED: LoggedChange.DECISION,
    FactKind.SYSTEM_LEASED: LoggedChange.NONE,
    FactKind.WAITING_JOINED: LoggedChange.NONE,
    FactKind.WAITING_CALLED: LoggedChange.NONE,
    FactKind.WAITING_REMOVED: LoggedChange.NONE,
    FactKind.CODE_SCANNED: LoggedChange.NONE,
    FactKind.ANNULMENT_REFUSED: LoggedChange.NONE,
    FactKind.GUEST_KNOWN: LoggedChange.NONE,
    FactKind.ALERT_ACKNOWLEDGED: LoggedChange.NONE,
    FactKind.TICKET_ISSUED: LoggedChange.NONE,
    FactKind.TICKET_SEEN: LoggedChange.NONE,
    FactKind.TICKET_TAKEN: LoggedChange.NONE,
    FactKind.TICKET_CLOSED: LoggedChange.NONE,
    FactKind.PRINT_REQUESTED: LoggedChange.NONE,
    FactKind.PRINT_MOVED: LoggedChange.NONE,
    FactKind.PRINT_STARTED: LoggedChange.NONE,
    FactKind.PRINT_FINISHED: LoggedChange.NONE,
    FactKind.PRINT_FAILED: LoggedChange.NONE,
    FactKind.PRINT_CANCELLED: LoggedChange.NONE,
    FactKind.LABELS_LOADED: LoggedChange.NONE,
    FactKind.UNLOCKED: LoggedChange.NONE,
    FactKind.UNLOCK_REFUSED: LoggedChange.NONE,
    FactKind.WAIT_RESTARTED: LoggedChange.NONE,
    FactKind.TRIES_ACKNOWLEDGED: LoggedChange.NONE,
    FactKind.LIST_EXPORTED: LoggedChange.NONE,
    FactKind.MAIL_STARTED: LoggedChange.NONE,
    FactKind.MAIL_SENT: LoggedChange.NONE,
    FactKind.MAIL_REFUSED: LoggedChange.NONE,
    FactKind.MAIL_BOUNCED: LoggedChange.NONE,
    FactKind.MAIL_CHECKED: LoggedChange.NONE,
}
