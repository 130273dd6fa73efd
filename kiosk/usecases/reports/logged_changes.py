"""What a fact of each kind adds to the change log."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

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
    return _BY_KIND.get(kind, LoggedChange.DECISION)


def _change_of(kind: FactKind) -> LoggedChange:
    match kind:
        case (
            FactKind.EVENT_DESCRIBED
            | FactKind.GUEST_REGISTERED
            | FactKind.ROOM_DESCRIBED
            | FactKind.SESSION_SCHEDULED
            | FactKind.CHECKPOINT_SET_UP
            | FactKind.ROUND_SCHEDULED
            | FactKind.TABLE_PLACED
            | FactKind.STAFF_ADDED
            | FactKind.DEVICE_SET_UP
            | FactKind.PRINTER_SET_UP
        ):
            return LoggedChange.FIRST_VALUES
        case (
            FactKind.EVENT_CHANGED
            | FactKind.GUEST_CORRECTED
            | FactKind.ROOM_CHANGED
            | FactKind.SESSION_CHANGED
            | FactKind.CHECKPOINT_CHANGED
            | FactKind.ROUND_CHANGED
            | FactKind.TABLE_CHANGED
            | FactKind.STAFF_CHANGED
            | FactKind.DEVICE_CHANGED
            | FactKind.PRINTER_CHANGED
        ):
            return LoggedChange.FIELDS
        case FactKind.GUEST_SEATED:
            return LoggedChange.SEAT
        case FactKind.CODE_ISSUED:
            return LoggedChange.CODE
        case (
            FactKind.CODE_REVOKED
            | FactKind.SCAN_ANNULLED
            | FactKind.NOTE_ADDED
            | FactKind.GUEST_MERGED
            | FactKind.MERGE_ANNULLED
            | FactKind.GUEST_ERASED
            | FactKind.CASE_DECIDED
        ):
            return LoggedChange.DECISION
        case (
            FactKind.CODE_SCANNED
            | FactKind.ANNULMENT_REFUSED
            | FactKind.GUEST_KNOWN
            | FactKind.ALERT_ACKNOWLEDGED
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
            return LoggedChange.NONE
        case _:
            assert_never(kind)


_BY_KIND: dict[str, LoggedChange] = {str(kind): _change_of(kind) for kind in FactKind}
