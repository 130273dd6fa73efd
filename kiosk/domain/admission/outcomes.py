"""The outcomes of a scan: one class each, with the data that its screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, assert_never, get_args

from kiosk.domain.codes.unknown_codes import CodeHint
from kiosk.domain.records.entities import Checkpoint, Guest, Session


class Reason(StrEnum):
    """Why staff must decide about a guest. Never shown to the guest."""

    CANCELLED = "cancelled"
    PENDING = "pending"
    UNKNOWN_STATUS = "unknown_status"
    BLOCKED = "blocked"
    REVOKED = "revoked"
    AMBIGUOUS = "ambiguous"
    DATA_MISSING = "data_missing"
    BAD_SIGNATURE = "bad_signature"
    CLOCK = "clock"
    UNANSWERED = "unanswered"
    RULE = "rule"
    RULE_FAILED = "rule_failed"


@dataclass(frozen=True, slots=True)
class Admitted:
    """The guest may enter. `first`: for the first time here. `needed_force` only with `forced`."""

    guest: Guest
    first: bool
    forced: bool = False
    needed_force: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """An exit was recorded, also for a guest who never entered."""

    guest: Guest


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """The guest entered before, at `since`, at the kiosk named `device`."""

    guest: Guest
    since: datetime
    device: str


class EntryRefusal:
    """The guest is known and may not enter now. Base of the outcomes that staff may override."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class NotYet(EntryRefusal):
    """Too early; the checkpoint opens `at`, or with `by_pass` the guest's own validity begins."""

    guest: Guest
    at: datetime
    by_pass: bool = False


@dataclass(frozen=True, slots=True)
class NoLonger(EntryRefusal):
    """Too late; the checkpoint closed `at`, or with `by_pass` the guest's own validity ended."""

    guest: Guest
    at: datetime
    by_pass: bool = False


@dataclass(frozen=True, slots=True)
class WrongCheckpoint(EntryRefusal):
    """This checkpoint does not serve the guest; `next` is where they are expected next."""

    guest: Guest
    checkpoint: Checkpoint
    next: Session | None = None


@dataclass(frozen=True, slots=True)
class Full(EntryRefusal):
    """The checkpoint has reached its capacity; `waiting` is the guest's number on the waiting list.

    It is 0 for a guest who is not on it.
    """

    guest: Guest
    capacity: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class NeedsDesk:
    """Staff must decide. `guest` is for staff only and None for some reasons.

    `rule` is what of the checkpoint's rule does not hold, as JSON logic, or why it cannot be
    evaluated; `rules.words` has its text.
    """

    reason: Reason
    guest: Guest | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class NotFound:
    """The code is unknown; `hint` says what it looks like."""

    hint: CodeHint = CodeHint.NONE


@dataclass(frozen=True, slots=True)
class Foreign:
    """The code belongs to another event."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """No usable character was read."""


Outcome = (
    Admitted
    | Left
    | AlreadyIn
    | NotYet
    | NoLonger
    | WrongCheckpoint
    | Full
    | NeedsDesk
    | NotFound
    | Foreign
    | Unreadable
)

# By the name that the fact of a scan has it under.
OUTCOMES: dict[str, type[Outcome]] = {outcome.__name__: outcome for outcome in get_args(Outcome)}


def is_entered(outcome: Outcome) -> bool:
    """Whether the guest is inside after an attempt to check in: by it, or by an earlier one."""
    return isinstance(outcome, Admitted | AlreadyIn)


def recorded_details(outcome: Outcome) -> dict[str, Any]:
    """What the fact of a scan keeps of its outcome beside the name, by the fields of `Scan`."""
    match outcome:
        case Admitted():
            return {"first": outcome.first, "needed_force": outcome.needed_force}
        case AlreadyIn():
            return {"since": outcome.since, "since_device": outcome.device}
        case NotYet() | NoLonger():
            return {"until": outcome.at}
        case NeedsDesk():
            rule = {"rule": outcome.rule} if outcome.rule else {}
            return {"reason": str(outcome.reason), **rule}
        case Left() | WrongCheckpoint() | Full() | NotFound() | Foreign() | Unreadable():
            return {}
        case _:
            assert_never(outcome)
