"""Which kinds of facts a device may write, by its role."""

from __future__ import annotations

from typing import Literal

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.roster import SUBJECT, Member, Roster, may_describe, rank

_ForDesks = Literal[
    FactKind.EVENT_DESCRIBED,
    FactKind.EVENT_CHANGED,
    FactKind.GUEST_REGISTERED,
    FactKind.GUEST_CORRECTED,
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
    FactKind.QUESTION_DESCRIBED,
    FactKind.QUESTION_CHANGED,
    FactKind.PICTURE_ADDED,
    FactKind.PICTURE_CHANGED,
    FactKind.STAFF_ADDED,
    FactKind.STAFF_CHANGED,
    FactKind.CODE_ISSUED,
    FactKind.CODE_REVOKED,
    FactKind.NOTE_ADDED,
    FactKind.GUEST_PHOTO_SET,
    FactKind.GUEST_MERGED,
    FactKind.MERGE_ANNULLED,
    FactKind.ALERT_ACKNOWLEDGED,
    FactKind.CASE_DECIDED,
    FactKind.MAIL_STARTED,
    FactKind.MAIL_SENT,
    FactKind.MAIL_REFUSED,
    FactKind.MAIL_BOUNCED,
    FactKind.MAIL_CHECKED,
    FactKind.KIOSK_CLOSED,
    FactKind.KIOSK_REOPENED,
    FactKind.KIOSK_MESSAGE_SET,
    FactKind.KIOSK_RESTART_REQUESTED,
    FactKind.SYSTEM_LEASED,
    FactKind.WAITING_JOINED,
    FactKind.WAITING_REMOVED,
    FactKind.TICKET_SEEN,
    FactKind.TICKET_TAKEN,
    FactKind.TRIES_ACKNOWLEDGED,
]


def may_write(author: Member, fact: Fact, roster: Roster) -> bool:
    """Whether a member's role allows a fact; device facts also depend on which device it is about.

    A kind that only a newer version knows is allowed: it has no effect here, and a version that
    knows it decides by its own rules.
    """
    return may_write_kind(author, fact.kind) and (
        not fact.subject.startswith(SUBJECT)
        or may_describe(author, fact.subject.removeprefix(SUBJECT), fact.read_body(), roster)
    )


def may_write_kind(author: Member, kind: str) -> bool:
    """Whether a member's role allows facts of a kind, whatever they are about."""
    least = _LEAST_ROLES.get(kind)
    return least is None or rank(author.role) >= rank(least)


def least_role(kind: FactKind) -> DeviceRole:
    """The role from which on a device may write facts of that kind."""
    match kind:
        case FactKind.DEVICE_SET_UP | FactKind.DEVICE_CHANGED:
            return DeviceRole.BOARD  # each about itself; see `may_describe`
        case FactKind.GUEST_ERASED:
            return DeviceRole.ADMIN  # what is erased at one device is lost at all
        case (
            FactKind.CODE_SCANNED
            | FactKind.SCAN_ANNULLED
            | FactKind.ANNULMENT_REFUSED
            | FactKind.GUEST_KNOWN
            | FactKind.GUEST_SEATED  # a kiosk seats whom the plan did not, at their check-in
            | FactKind.SEAT_TOLD
            | FactKind.ROUND_REPLANNED  # by whichever device searches
            | FactKind.QUESTION_ANSWERED
            | FactKind.TICKET_ISSUED
            | FactKind.TICKET_CLOSED
            | FactKind.PRINT_REQUESTED
            | FactKind.PRINT_MOVED
            | FactKind.PRINT_STARTED
            | FactKind.PRINT_FINISHED
            | FactKind.PRINT_FAILED
            | FactKind.PRINT_CANCELLED
            | FactKind.PRINTER_SET_UP
            | FactKind.PRINTER_CHANGED
            | FactKind.LABELS_LOADED
            | FactKind.UNLOCKED
            | FactKind.UNLOCK_REFUSED
            | FactKind.WAIT_RESTARTED
            | FactKind.LIST_EXPORTED
            | FactKind.WAITING_CALLED  # by whichever device records that somebody left
        ):
            return DeviceRole.ATTENDEE
        case _:
            return _for_desks(kind)


def _for_desks(_kind: _ForDesks) -> DeviceRole:
    """The role of desks; the type checker names a kind that is listed neither here nor above."""
    return DeviceRole.DESK


_LEAST_ROLES: dict[str, DeviceRole] = {kind: least_role(kind) for kind in FactKind}
