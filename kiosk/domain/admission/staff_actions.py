"""The actions of staff on a guest, the rights they need, and which fit an outcome."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    EntryRefusal,
    Foreign,
    Left,
    NeedsDesk,
    NotFound,
    Outcome,
    Reason,
    Unreadable,
)
from kiosk.domain.journal.scan_history import Presence
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Right, Role, may


class StaffAction(StrEnum):
    """An action of staff on a guest."""

    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    FORCE = "force"
    UNDO = "undo"
    CONFIRM = "confirm"
    REINSTATE = "reinstate"
    BLOCK = "block"
    UNBLOCK = "unblock"
    PRINT = "print"


_RIGHTS: dict[StaffAction, frozenset[Right]] = {
    StaffAction.CHECK_IN: frozenset({Right.CHECK_IN}),
    StaffAction.CHECK_OUT: frozenset({Right.CHECK_IN}),
    StaffAction.FORCE: frozenset({Right.CHECK_IN, Right.FORCE}),
    StaffAction.UNDO: frozenset({Right.UNDO_OWN}),
    StaffAction.CONFIRM: frozenset({Right.CORRECT}),
    StaffAction.REINSTATE: frozenset({Right.CORRECT}),
    StaffAction.BLOCK: frozenset({Right.BLOCK}),
    StaffAction.UNBLOCK: frozenset({Right.UNBLOCK}),
    StaffAction.PRINT: frozenset({Right.PRINT_BADGE}),
}


def missing_right(
    role: Role, act: StaffAction, guest: Guest | None = None, *, of_others: bool = False
) -> Right | None:
    """A right that an action on this guest needs and the role lacks; None if it lacks none.

    Forcing a blocked guest in needs the right to unblock, too; undoing what is not the person's
    own last act, but that `of_others`, that to undo anything.
    """
    needed = _RIGHTS[act]
    if act is StaffAction.UNDO and of_others:
        needed |= {Right.UNDO}
    if act is StaffAction.FORCE and guest and guest.status is Status.BLOCKED:
        needed |= {Right.UNBLOCK}
    return next((right for right in sorted(needed) if not may(role, right)), None)


def possible_actions(outcome: Outcome, presence: Presence) -> tuple[StaffAction, ...]:
    """The actions that fit a guest whose scan would have `outcome` now, the likeliest first.

    `presence` is the guest's at the same checkpoint.
    """
    undo = (StaffAction.UNDO,) if presence.entries or presence.exits else ()
    out = (StaffAction.CHECK_OUT,) if presence.inside else ()
    force = () if presence.inside else (StaffAction.FORCE,)
    match outcome:
        case Admitted():
            acts: tuple[StaffAction, ...] = (StaffAction.CHECK_IN, *out, *undo)
        case AlreadyIn():
            acts = (*force, *out, *undo)
        case NeedsDesk(Reason.RULE):
            acts = (*force, *out, *undo)
        case NeedsDesk(Reason.RULE_FAILED):  # the only reason that staff cannot override
            acts = (*out, *undo)
        case NeedsDesk(reason):
            acts = (*_resolving(reason), *force, *undo)
        case EntryRefusal():
            acts = (*force, *out, *undo)
        case Left() | NotFound() | Foreign() | Unreadable():
            acts = undo
        case _:
            assert_never(outcome)
    block = () if StaffAction.UNBLOCK in acts else (StaffAction.BLOCK,)
    return (*acts, StaffAction.PRINT, *block)


def _resolving(reason: Reason) -> tuple[StaffAction, ...]:
    """The action that removes the reason, if there is one."""
    match reason:
        case Reason.PENDING:
            return (StaffAction.CONFIRM,)
        case Reason.CANCELLED:
            return (StaffAction.REINSTATE,)
        case Reason.BLOCKED:
            return (StaffAction.UNBLOCK,)
        case (
            Reason.UNKNOWN_STATUS
            | Reason.REVOKED
            | Reason.AMBIGUOUS
            | Reason.DATA_MISSING
            | Reason.BAD_SIGNATURE
            | Reason.CLOCK
            | Reason.UNANSWERED
            | Reason.RULE
            | Reason.RULE_FAILED
        ):
            return ()
        case _:
            assert_never(reason)
