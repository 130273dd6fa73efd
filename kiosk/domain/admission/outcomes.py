"""What a scan can lead to: one small class each, carrying just what its screen needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.records.entities import Checkpoint, Guest, Session


class Reason(StrEnum):
    """Why staff have to look at a guest. Never shown to the guest."""

    CANCELLED = "cancelled"
    PENDING = "pending"
    BLOCKED = "blocked"
    REVOKED = "revoked"
    AMBIGUOUS = "ambiguous"
    DATA_MISSING = "data_missing"
    BAD_SIGNATURE = "bad_signature"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Admitted:
    """The guest may enter. `first` is the first time here; `needed_force` only with `forced`."""

    guest: Guest
    first: bool
    forced: bool = False
    needed_force: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """An exit was recorded, also for somebody never in."""

    guest: Guest


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """The guest entered before, at `since`, at the kiosk named `device`."""

    guest: Guest
    since: datetime
    device: str


@dataclass(frozen=True, slots=True)
class NotYet:
    """Too early; the doors open `at`."""

    guest: Guest
    at: datetime


@dataclass(frozen=True, slots=True)
class NoLonger:
    """Too late; it closed `at`."""

    guest: Guest
    at: datetime


@dataclass(frozen=True, slots=True)
class WrongCheckpoint:
    """This checkpoint does not serve the guest; `next` is where they are expected next."""

    guest: Guest
    checkpoint: Checkpoint
    next: Session | None = None


@dataclass(frozen=True, slots=True)
class Full:
    """Nobody more fits in."""

    guest: Guest
    capacity: int


@dataclass(frozen=True, slots=True)
class NeedsDesk:
    """Staff must look at it. `guest` is for staff only and unknown for some reasons."""

    reason: Reason
    guest: Guest | None = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nobody knows the code."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """The code is of another event."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing usable was read."""


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
