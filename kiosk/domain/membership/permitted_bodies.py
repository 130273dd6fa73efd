"""Which bodies of facts a device's role needs; every device gets the headers of all facts."""

from __future__ import annotations

from typing import Literal, get_args

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind

_ForBoards = Literal[
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
    FactKind.QUESTION_DESCRIBED,
    FactKind.QUESTION_CHANGED,
    FactKind.PICTURE_ADDED,
    FactKind.PICTURE_CHANGED,
    FactKind.DEVICE_SET_UP,
    FactKind.DEVICE_CHANGED,
]

_ForKiosks = Literal[
    FactKind.GUEST_REGISTERED,
    FactKind.GUEST_CORRECTED,
    FactKind.QUESTION_ANSWERED,
    FactKind.SEATING_RULE_SET,
    FactKind.SEATING_RULE_CHANGED,
    FactKind.SEATING_PLANNED,
    FactKind.ROUND_REPLANNED,
    FactKind.GUEST_SEATED,
    FactKind.SEAT_TOLD,
    FactKind.GUEST_MERGED,
    FactKind.MERGE_ANNULLED,
    FactKind.GUEST_KNOWN,
    FactKind.GUEST_ERASED,
    FactKind.CODE_ISSUED,
    FactKind.CODE_REVOKED,
    FactKind.CODE_SCANNED,
    FactKind.SCAN_ANNULLED,
    FactKind.ANNULMENT_REFUSED,
    FactKind.ALERT_ACKNOWLEDGED,
    FactKind.CASE_DECIDED,
    FactKind.PRINTER_SET_UP,
    FactKind.PRINTER_CHANGED,
    FactKind.PRINT_REQUESTED,
    FactKind.PRINT_MOVED,
    FactKind.PRINT_STARTED,
    FactKind.PRINT_FINISHED,
    FactKind.PRINT_FAILED,
    FactKind.PRINT_CANCELLED,
    FactKind.LABELS_LOADED,
    FactKind.TICKET_ISSUED,
    FactKind.TICKET_SEEN,
    FactKind.TICKET_TAKEN,
    FactKind.TICKET_CLOSED,
    FactKind.UNLOCKED,
    FactKind.UNLOCK_REFUSED,
    FactKind.WAIT_RESTARTED,
    FactKind.TRIES_ACKNOWLEDGED,
    FactKind.KIOSK_CLOSED,
    FactKind.KIOSK_REOPENED,
    FactKind.KIOSK_MESSAGE_SET,
    FactKind.KIOSK_RESTART_REQUESTED,
    FactKind.WAITING_JOINED,
    FactKind.WAITING_CALLED,
    FactKind.WAITING_REMOVED,
]

_ORDER = list(DeviceRole)
_KNOWN = frozenset(map(str, FactKind))


def needs_body(role: DeviceRole, kind: str) -> bool:
    """Whether a device of that role is sent the bodies of facts of a kind.

    Of kinds that only a newer version knows, a board and an attendee kiosk get none.
    """
    least = _least_role(FactKind(kind)) if kind in _KNOWN else DeviceRole.DESK
    return _ORDER.index(role) >= _ORDER.index(least)


def _least_role(kind: FactKind) -> DeviceRole:
    """The role from which on the bodies are needed.

    A board shows the programme and nobody's data; a scan has the code of a ticket. An attendee
    kiosk needs neither notes and photos nor the hashes of PINs.
    """
    match kind:
        case (
            FactKind.NOTE_ADDED
            | FactKind.GUEST_PHOTO_SET
            | FactKind.STAFF_ADDED
            | FactKind.STAFF_CHANGED
            | FactKind.LIST_EXPORTED
            | FactKind.MAIL_STARTED
            | FactKind.MAIL_SENT
            | FactKind.MAIL_REFUSED
            | FactKind.MAIL_BOUNCED
            | FactKind.MAIL_CHECKED
            | FactKind.SYSTEM_LEASED
        ):
            return DeviceRole.DESK
        case _:
            return _least_role_below_desk(kind)


def _least_role_below_desk(kind: _ForBoards | _ForKiosks) -> DeviceRole:
    return DeviceRole.BOARD if kind in get_args(_ForBoards) else DeviceRole.ATTENDEE
