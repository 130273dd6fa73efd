"""Roles and rights of staff at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The role of a member of staff."""

    VOLUNTEER = "volunteer"
    DESK = "desk"
    PROTOCOL = "protocol"
    ADMIN = "admin"


class Right(StrEnum):
    """The right to one kind of action at the desk.

    PRINT_BADGE is that to print a guest's badge, PRINT that to printers and their queues. UNDO_OWN
    is that to undo one's own last check-in or check-out, UNDO that to undo any. CONTACTS is that to
    see phone numbers and e-mail addresses whole.
    """

    FIND = "find"
    CHECK_IN = "check_in"
    NOTE = "note"
    TICKETS = "tickets"
    PRINT_BADGE = "print_badge"
    PRINT = "print"
    FORCE = "force"
    UNDO_OWN = "undo_own"
    UNDO = "undo"
    CONTACTS = "contacts"
    CORRECT = "correct"
    WALK_IN = "walk_in"
    PAPER = "paper"
    BLOCK = "block"
    UNBLOCK = "unblock"
    CODES = "codes"
    MERGE = "merge"
    VIP = "vip"
    ALERTS = "alerts"
    DELEGATIONS = "delegations"
    DASHBOARD = "dashboard"
    KIOSKS = "kiosks"
    SEATS = "seats"
    PROGRAMME = "programme"
    INVITATIONS = "invitations"
    MAIL_SERVER = "mail_server"
    EXPORT = "export"
    IMPORT = "import"
    STAFF = "staff"
    DEVICES = "devices"
    ERASE = "erase"


_VOLUNTEER = frozenset(
    {
        Right.FIND,
        Right.CHECK_IN,
        Right.NOTE,
        Right.TICKETS,
        Right.PRINT_BADGE,
        Right.UNDO_OWN,
    }
)
_DESK = _VOLUNTEER | {
    Right.PRINT,
    Right.FORCE,
    Right.UNDO,
    Right.CONTACTS,
    Right.CORRECT,
    Right.WALK_IN,
    Right.PAPER,
    Right.BLOCK,
    Right.CODES,
    Right.MERGE,
    Right.ALERTS,
    Right.DELEGATIONS,
    Right.DASHBOARD,
    Right.KIOSKS,
}
_PROTOCOL = _DESK | {Right.UNBLOCK, Right.VIP, Right.SEATS, Right.PROGRAMME, Right.INVITATIONS}
_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.VOLUNTEER: _VOLUNTEER,
    Role.DESK: _DESK,
    Role.PROTOCOL: _PROTOCOL,
    Role.ADMIN: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff; `pin` is the argon2 hash of the PIN.

    One who left is not `active`; the name is kept for the history.
    """

    id: str = ""
    name: str = ""
    role: Role = Role.VOLUNTEER
    pin: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Actor:
    """The acting, unlocked member of staff; `staff` is the author in the journal."""

    staff: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """The role lacks a right; nothing was recorded."""

    right: Right


def may(role: Role, right: Right) -> bool:
    """Whether a role has a right; a role that only a newer version knows has none."""
    return right in _RIGHTS.get(role, frozenset())
